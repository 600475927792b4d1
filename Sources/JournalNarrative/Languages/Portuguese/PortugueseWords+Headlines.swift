extension PortugueseWords {
  /// Headlines, of at most ten words.
  static let headlines: [ClauseKind: [Variant]] = [.headline: news + cup + plain]

  private static let news = [
    Variant(
      "\(.hero, .bare) conquista \(.competition, .bare): \(.score) \(.rival, .to)",
      when: [.outcomeKnown, .champion, .heroWon]),
    Variant("\(.hero, .bare) conquista o título", when: [.outcomeKnown, .champion]),
    Variant(
      "\(.hero, .bare) conquista o título: \(.score) \(.rival, .to)",
      when: [.outcomeKnown, .champion, .heroWon]),
    Variant("\(.hero, .bare) desce de divisão", when: [.outcomeKnown, .relegated]),
    Variant(
      "\(.hero, .bare) perde por \(.score) e desce de divisão",
      when: [.outcomeKnown, .relegated, .heroLost]),
    Variant(
      "\(.hero, .bare) desce de divisão: \(.score, .single) com \(.rival)",
      when: [.outcomeKnown, .relegated]),
    Variant("\(.hero, .bare) vence o grupo", when: [.outcomeKnown, .groupWinner]),
    Variant("\(.hero, .bare) vence o grupo \(.group)", when: [.outcomeKnown, .groupWinner]),
    Variant("\(.hero, .bare) segue em frente", when: [.outcomeKnown, .qualified]),
    Variant("\(.hero, .bare) fica pelo caminho", when: [.outcomeKnown, .eliminated]),
    Variant("\(.hero, .bare) garante a permanência", when: [.outcomeKnown, .safe]),
    Variant(
      "Três golos de \(.who): \(.winner, .bare) vence \(.loser, .bare) por \(.score)",
      when: [.outcomeKnown, .hatTrick], unless: [.onPenalties, .several, .inVain]),
    Variant(
      "\(.winner, .bare) recupera desvantagem de \(.count, .role) e vence \(.loser, .bare) por \(.score)",
      when: [.outcomeKnown, .greatComeback], unless: [.onPenalties]),
    Variant(
      "\(.chaser, .bare) recupera desvantagem de \(.count, .role): \(.score) com \(.leader, .bare)",
      when: [.outcomeKnown, .lostLead], unless: [.onPenalties]),
    Variant(
      "Golo no fim: \(.winner, .bare) vence \(.loser, .bare) por \(.score)",
      when: [.outcomeKnown, .winner, .late], unless: [.onPenalties, .ownGoal]),
  ]

  private static let cup = [
    Variant("\(.winner, .bare) elimina \(.loser, .bare)", when: [.knockout]),
    Variant(
      "\(.winner, .bare) vence \(.loser, .bare) por \(.score) e segue em frente",
      when: [.knockout, .wonTheLeg],
      unless: [.legged]),
    Variant(
      "\(.winner, .bare) elimina \(.loser, .bare) nos penáltis", when: [.knockout, .onPenalties],
      unless: [.legged]),
    Variant(
      "\(.winner, .bare) conquista \(.competition, .bare): \(.score) \(.loser, .to)",
      when: [.final, .wonTheLeg]),
    Variant(
      "\(.winner, .bare) conquista \(.competition, .bare) nos penáltis",
      when: [.final, .onPenalties]),
    Variant("\(.winner, .bare) vence a final frente \(.loser, .to)", when: [.final]),
    Variant(
      "\(.winner, .bare) vence \(.loser, .bare) por \(.score) e fica em terceiro",
      when: [.thirdPlace, .wonTheLeg]),
    Variant("\(.winner, .bare) fica em terceiro lugar", when: [.thirdPlace]),
    Variant("\(.winner, .bare) segue em frente sem jogar frente \(.loser, .to)", when: [.walkover]),
  ]

  private static let plain = [
    Variant("\(.home, .bare)-\(.away, .bare) \(.deed)"),
    Variant(
      "\(.winner, .bare) vence \(.loser, .bare) por \(.score)", when: [.outcomeKnown],
      unless: [.onPenalties]),
    Variant(
      "\(.winner, .bare) ganha por \(.score) \(.loser, .to)", when: [.outcomeKnown],
      unless: [.onPenalties]),
    Variant(
      "\(.winner, .bare) goleia \(.loser, .bare) por \(.score)", when: [.outcomeKnown, .rout],
      unless: [.onPenalties]),
    Variant(
      "\(.winner, .bare) dá a volta e vence \(.loser, .bare) por \(.score)",
      when: [.outcomeKnown, .comeback],
      unless: [.onPenalties]),
    Variant(
      "\(.score, .single) entre \(.home, .bare) e \(.away, .bare)", when: [.outcomeKnown],
      unless: [.onPenalties]),
    Variant(
      "Sem golos entre \(.home, .bare) e \(.away, .bare)", when: [.outcomeKnown, .goalless],
      unless: [.onPenalties]),
    Variant(
      "\(.winner, .bare) vence \(.loser, .bare) nos penáltis", when: [.outcomeKnown, .onPenalties]),
    Variant(
      "\(.winner, .bare) vence \(.loser, .bare) por \(.score) na secretaria", when: [.coverage]
    ),
    Variant("\(.home, .bare)-\(.away, .bare): resultado fixado em \(.score)", when: [.coverage]),
    Variant(
      "\(.winner, .bare) está a vencer por \(.score) frente \(.loser, .to)",
      unless: [.onPenalties, .coverage, .knockout, .final, .thirdPlace, .outcomeKnown]),
    Variant(
      "\(.score, .single) para já entre \(.home, .bare) e \(.away, .bare)",
      unless: [.coverage, .knockout, .final, .thirdPlace, .outcomeKnown]),
    Variant(
      "\(.home, .bare)-\(.away, .bare), \(.date)",
      unless: [.coverage, .knockout, .final, .thirdPlace]),
  ]
}
