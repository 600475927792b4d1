extension FrenchWords {
  /// Headlines, of at most ten words.
  static let headlines: [ClauseKind: [Variant]] = [.headline: headline]

  private static let headline = newsHeadlines + plain

  private static let plain = [
    Variant("\(.home, .bare) - \(.away, .bare) : match \(.deed)"),
    Variant(
      "\(.winner) élimine \(.loser)\(" ", .competition, .of)\(" ", .means, .at)",
      when: [.knockout, .levelOnAggregate, .legged]),
    Variant("\(.winner) élimine \(.loser)\(" ", .competition, .of)", when: [.knockout]),
    Variant("\(.winner) sort \(.loser)\(" ", .competition, .of)", when: [.knockout]),
    Variant(
      "\(.winner) remporte \(.competition) face \(.loser, .to), \(.score)",
      when: [.final, .wonTheLeg]),
    Variant("\(.winner) remporte \(.competition) aux tirs au but", when: [.final, .onPenalties]),
    Variant("\(.winner) remporte la finale face \(.loser, .to)", when: [.final]),
    Variant(
      "\(.winner) bat \(.loser) \(.score) et finit troisième", when: [.thirdPlace, .wonTheLeg]),
    Variant("\(.winner) troisième aux tirs au but", when: [.thirdPlace, .onPenalties]),
    Variant("\(.winner) prend la troisième place", when: [.thirdPlace]),
    Variant("\(.winner) passe sans jouer contre \(.loser)", when: [.walkover]),
    Variant("\(.winner) bat \(.loser) \(.score)", when: [.outcomeKnown], unless: [.onPenalties]),
    Variant(
      "\(.winner) domine \(.loser) \(.score)", when: [.outcomeKnown],
      unless: [.onPenalties, .narrow, .comeback]),
    Variant(
      "\(.winner) écrase \(.loser) \(.score)", when: [.outcomeKnown, .rout], unless: [.onPenalties]),
    Variant(
      "\(.winner) renverse \(.loser) \(.score)", when: [.outcomeKnown, .comeback],
      unless: [.onPenalties]),
    Variant(
      "Match nul \(.score, .single) entre \(.home) et \(.away)",
      when: [.outcomeKnown], unless: [.onPenalties]),
    Variant(
      "Pas de but entre \(.home) et \(.away)", when: [.outcomeKnown, .goalless],
      unless: [.onPenalties]),
    Variant(
      "\(.winner) bat \(.loser) aux tirs au but\(", ", .kicks)",
      when: [.outcomeKnown, .onPenalties]),
    Variant(
      "\(.winner) bat \(.loser) aux tirs au but",
      when: [.outcomeKnown, .onPenalties]),
    Variant(
      "\(.winner) l'emporte \(.score) sur tapis vert contre \(.loser)", when: [.coverage]),
    Variant("\(.home, .bare)-\(.away, .bare) : résultat fixé à \(.score)", when: [.coverage]),
    Variant(
      "\(.winner) mène \(.score) contre \(.loser)",
      unless: [.onPenalties, .coverage, .knockout, .final, .thirdPlace, .outcomeKnown]),
    Variant(
      "\(.score, .single) entre \(.home) et \(.away)",
      unless: [.coverage, .knockout, .final, .thirdPlace, .outcomeKnown]),
    Variant(
      "\(.home) affronte \(.away) le \(.date)",
      unless: [.coverage, .knockout, .final, .thirdPlace]),
  ]

  /// What was settled, a haul, a turn, a late word.
  private static let newsHeadlines = [
    Variant(
      "\(.hero) remporte \(.competition) en battant \(.rival) \(.score)",
      when: [.outcomeKnown, .champion, .heroWon]),
    Variant(
      "\(.hero) champion, \(.score) contre \(.rival)", when: [.outcomeKnown, .champion],
      unless: [.heroLost]),
    Variant("\(.hero) champion", when: [.outcomeKnown, .champion]),
    Variant("\(.hero) descend", when: [.outcomeKnown, .relegated]),
    Variant("\(.hero) gagne son groupe", when: [.outcomeKnown, .groupWinner]),
    Variant("\(.hero) gagne le groupe \(.group)", when: [.outcomeKnown, .groupWinner]),
    Variant("\(.hero) passe au tour suivant", when: [.outcomeKnown, .qualified]),
    Variant("\(.hero) quitte la compétition", when: [.outcomeKnown, .eliminated]),
    Variant("\(.hero) assure son maintien", when: [.outcomeKnown, .safe]),
    Variant(
      "\(.hero) descend après une défaite \(.score) contre \(.rival)",
      when: [.outcomeKnown, .relegated, .heroLost]),
    Variant(
      "\(.hero) descend malgré une victoire \(.score) contre \(.rival)",
      when: [.outcomeKnown, .relegated, .heroWon]),
    Variant(
      "\(.hero) descend après un nul \(.score) contre \(.rival)",
      when: [.outcomeKnown, .relegated], unless: [.heroWon, .heroLost]),
    Variant(
      "\(.hero) gagne le groupe \(.group) en battant \(.rival) \(.score)",
      when: [.outcomeKnown, .groupWinner, .heroWon]),
    Variant(
      "\(.hero) gagne son groupe en battant \(.rival) \(.score)",
      when: [.outcomeKnown, .groupWinner, .heroWon]),
    Variant(
      "\(.hero) se qualifie en battant \(.rival) \(.score)",
      when: [.outcomeKnown, .qualified, .heroWon]),
    Variant(
      "\(.hero) se qualifie avec un nul \(.score) contre \(.rival)",
      when: [.outcomeKnown, .qualified], unless: [.heroWon, .heroLost]),
    Variant(
      "\(.hero) quitte la compétition, \(.score) contre \(.rival)",
      when: [.outcomeKnown, .eliminated, .heroLost]),
    Variant(
      "\(.winner) bat \(.loser) \(.score), triplé \(.who, .of)",
      when: [.outcomeKnown, .hatTrick], unless: [.onPenalties, .several, .inVain]),
    Variant(
      "\(.winner) bat \(.loser) \(.score), \(.figure) buts \(.who, .of)",
      when: [.outcomeKnown, .fourGoals], unless: [.onPenalties, .several, .inVain]),
    Variant(
      "\(.winner) bat \(.loser) \(.score) malgré le triplé \(.who, .of)",
      when: [.outcomeKnown, .hatTrick, .inVain], unless: [.onPenalties, .several]),
    Variant(
      "\(.winner) remonte \(.count, .role) pour battre \(.loser) \(.score)",
      when: [.outcomeKnown, .greatComeback], unless: [.onPenalties]),
    Variant(
      "\(.chaser) remonte \(.count, .role) contre \(.leader), \(.score)",
      when: [.outcomeKnown, .lostLead], unless: [.onPenalties]),
    Variant(
      "À dix, \(.winner) bat \(.loser) \(.score)", when: [.outcomeKnown, .winnerShort],
      unless: [.onPenalties]),
    Variant(
      "\(.winner) bat \(.loser) \(.score), à onze contre dix", when: [.outcomeKnown, .loserShort],
      unless: [.onPenalties]),
    Variant(
      "\(.name) offre la victoire \(.winner, .to) sur le tard, \(.score)",
      when: [.outcomeKnown, .winner, .late], unless: [.onPenalties, .ownGoal]),
    Variant(
      "\(.name) offre le nul \(.team, .to) sur le tard, \(.score)",
      when: [.outcomeKnown, .equaliser, .late], unless: [.ownGoal, .onPenalties]),
    Variant(
      "\(.winner) bat \(.loser) \(.score) \(.minutes)", when: [.outcomeKnown, .extraTime],
      unless: [.onPenalties]),
  ]
}
