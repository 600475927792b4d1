extension ItalianWords {
  /// Headlines, of at most ten words.
  static let headlines: [ClauseKind: [Variant]] = [.headline: news + cup + plain]

  private static let news = [
    Variant(
      "\(.hero) vince \(.competition): \(.score) \(.rival, .to)",
      when: [.outcomeKnown, .champion, .heroWon]),
    Variant("\(.hero) vince il titolo", when: [.outcomeKnown, .champion]),
    Variant(
      "\(.hero) vince il titolo: \(.score) \(.rival, .to)",
      when: [.outcomeKnown, .champion, .heroWon]),
    Variant("\(.hero) retrocede", when: [.outcomeKnown, .relegated]),
    Variant(
      "\(.hero) perde \(.score) contro \(.rival) e retrocede",
      when: [.outcomeKnown, .relegated, .heroLost]),
    Variant(
      "\(.hero) retrocede: \(.score, .single) con \(.rival)", when: [.outcomeKnown, .relegated]),
    Variant("\(.hero) vince il girone", when: [.outcomeKnown, .groupWinner]),
    Variant("\(.hero) vince il girone \(.group)", when: [.outcomeKnown, .groupWinner]),
    Variant("\(.hero) passa il turno", when: [.outcomeKnown, .qualified]),
    Variant("\(.hero) esce dal torneo", when: [.outcomeKnown, .eliminated]),
    Variant("\(.hero) conquista la salvezza", when: [.outcomeKnown, .safe]),
    Variant(
      "Tripletta di \(.who): \(.winner) batte \(.loser) \(.score)",
      when: [.outcomeKnown, .hatTrick], unless: [.onPenalties, .several, .inVain]),
    Variant(
      "\(.winner) rimonta \(.count, .role) e batte \(.loser) \(.score)",
      when: [.outcomeKnown, .greatComeback], unless: [.onPenalties]),
    Variant(
      "\(.chaser) rimonta \(.count, .role): \(.score) con \(.leader)",
      when: [.outcomeKnown, .lostLead], unless: [.onPenalties]),
    Variant(
      "Gol nel finale: \(.winner) batte \(.loser) \(.score)",
      when: [.outcomeKnown, .winner, .late], unless: [.onPenalties, .ownGoal]),
  ]

  private static let cup = [
    Variant("\(.winner) elimina \(.loser)", when: [.knockout]),
    Variant(
      "\(.winner) batte \(.loser) \(.score) e passa il turno", when: [.knockout, .wonTheLeg],
      unless: [.legged]),
    Variant(
      "\(.winner) elimina \(.loser) ai rigori", when: [.knockout, .onPenalties], unless: [.legged]),
    Variant(
      "\(.winner) vince \(.competition): \(.score) \(.loser, .to)", when: [.final, .wonTheLeg]),
    Variant("\(.winner) vince \(.competition) ai rigori", when: [.final, .onPenalties]),
    Variant("\(.winner) vince la finale contro \(.loser)", when: [.final]),
    Variant("\(.winner) batte \(.loser) \(.score): terzo posto", when: [.thirdPlace, .wonTheLeg]),
    Variant("\(.winner) conquista il terzo posto", when: [.thirdPlace]),
    Variant("\(.winner) passa a tavolino contro \(.loser)", when: [.walkover]),
  ]

  private static let plain = [
    Variant("\(.home, .bare)-\(.away, .bare) \(.deed)"),
    Variant("\(.winner) batte \(.loser) \(.score)", when: [.outcomeKnown], unless: [.onPenalties]),
    Variant(
      "\(.winner) vince \(.score) contro \(.loser)", when: [.outcomeKnown], unless: [.onPenalties]),
    Variant(
      "\(.winner) travolge \(.loser) \(.score)", when: [.outcomeKnown, .rout],
      unless: [.onPenalties]),
    Variant(
      "\(.winner) rimonta e batte \(.loser) \(.score)", when: [.outcomeKnown, .comeback],
      unless: [.onPenalties]),
    Variant(
      "\(.score, .single) tra \(.home) e \(.away)", when: [.outcomeKnown], unless: [.onPenalties]),
    Variant(
      "Nessun gol tra \(.home) e \(.away)", when: [.outcomeKnown, .goalless], unless: [.onPenalties]
    ),
    Variant("\(.winner) batte \(.loser) ai rigori", when: [.outcomeKnown, .onPenalties]),
    Variant("\(.winner) vince \(.score) a tavolino contro \(.loser)", when: [.coverage]),
    Variant(
      "\(.home, .bare)-\(.away, .bare): risultato fissato \(.score, .place)", when: [.coverage]),
    Variant(
      "\(.winner) conduce \(.score) contro \(.loser)",
      unless: [.onPenalties, .coverage, .knockout, .final, .thirdPlace, .outcomeKnown]),
    Variant(
      "\(.score, .single) per ora tra \(.home) e \(.away)",
      unless: [.coverage, .knockout, .final, .thirdPlace, .outcomeKnown]),
    Variant(
      "\(.home, .bare)-\(.away, .bare), \(.date)",
      unless: [.coverage, .knockout, .final, .thirdPlace]),
  ]
}
