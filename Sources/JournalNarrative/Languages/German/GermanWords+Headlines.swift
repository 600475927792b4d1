extension GermanWords {
  /// Headlines, of at most ten words.
  static let headlines: [ClauseKind: [Variant]] = [.headline: news + cup + plain]

  private static let news = [
    Variant(
      "\(.hero, .bare) gewinnt \(.competition) mit \(.score) gegen \(.rival, .bare)",
      when: [.outcomeKnown, .champion, .heroWon]),
    Variant("\(.hero, .bare) ist Meister", when: [.outcomeKnown, .champion]),
    Variant(
      "\(.hero, .bare) ist Meister: \(.score) gegen \(.rival, .bare)",
      when: [.outcomeKnown, .champion, .heroWon]),
    Variant("\(.hero, .bare) steigt ab", when: [.outcomeKnown, .relegated]),
    Variant(
      "\(.hero, .bare) steigt nach \(.score, .role) gegen \(.rival, .bare) ab",
      when: [.outcomeKnown, .relegated, .heroLost]),
    Variant(
      "\(.hero, .bare) steigt nach \(.score, .single) gegen \(.rival, .bare) ab",
      when: [.outcomeKnown, .relegated]),
    Variant(
      "\(.hero, .bare) steigt trotz \(.score) gegen \(.rival, .bare) ab",
      when: [.outcomeKnown, .relegated, .heroWon]),
    Variant("\(.hero, .bare) gewinnt die Gruppe", when: [.outcomeKnown, .groupWinner]),
    Variant("\(.hero, .bare) gewinnt Gruppe \(.group)", when: [.outcomeKnown, .groupWinner]),
    Variant("\(.hero, .bare) ist weiter", when: [.outcomeKnown, .qualified]),
    Variant("\(.hero, .bare) ist ausgeschieden", when: [.outcomeKnown, .eliminated]),
    Variant("\(.hero, .bare) bleibt in der Liga", when: [.outcomeKnown, .safe]),
    Variant(
      "Drei Tore von \(.who): \(.winner, .bare) schlägt \(.loser, .bare) \(.score)",
      when: [.outcomeKnown, .hatTrick], unless: [.onPenalties, .several, .inVain]),
    Variant(
      "\(.winner, .bare) dreht die Partie gegen \(.loser, .bare): \(.score)",
      when: [.outcomeKnown, .greatComeback], unless: [.onPenalties]),
    Variant(
      "\(.chaser, .bare) holt \(.count, .role) auf: \(.score) gegen \(.leader, .bare)",
      when: [.outcomeKnown, .lostLead], unless: [.onPenalties]),
    Variant(
      "Spätes Tor: \(.winner, .bare) schlägt \(.loser, .bare) \(.score)",
      when: [.outcomeKnown, .winner, .late], unless: [.onPenalties, .ownGoal]),
  ]

  private static let cup = [
    Variant("\(.winner, .bare) wirft \(.loser, .bare) aus dem Wettbewerb", when: [.knockout]),
    Variant(
      "\(.winner, .bare) schlägt \(.loser, .bare) \(.score) und ist weiter",
      when: [.knockout, .wonTheLeg], unless: [.legged]),
    Variant(
      "\(.winner, .bare) schlägt \(.loser, .bare) im Elfmeterschießen",
      when: [.knockout, .onPenalties], unless: [.legged]),
    Variant(
      "\(.winner, .bare) gewinnt \(.competition): \(.score) gegen \(.loser, .bare)",
      when: [.final, .wonTheLeg]),
    Variant(
      "\(.winner, .bare) gewinnt \(.competition) im Elfmeterschießen", when: [.final, .onPenalties]),
    Variant("\(.winner, .bare) gewinnt das Finale gegen \(.loser, .bare)", when: [.final]),
    Variant(
      "\(.winner, .bare) schlägt \(.loser, .bare) \(.score) und ist Dritter",
      when: [.thirdPlace, .wonTheLeg]),
    Variant("\(.winner, .bare) gewinnt das Spiel um Platz drei", when: [.thirdPlace]),
    Variant("\(.winner, .bare) kampflos weiter gegen \(.loser, .bare)", when: [.walkover]),
  ]

  private static let plain = [
    Variant("\(.home, .bare) gegen \(.away, .bare) \(.deed)"),
    Variant(
      "\(.winner, .bare) schlägt \(.loser, .bare) \(.score)", when: [.outcomeKnown],
      unless: [.onPenalties]),
    Variant(
      "\(.winner, .bare) gewinnt \(.score) gegen \(.loser, .bare)", when: [.outcomeKnown],
      unless: [.onPenalties]),
    Variant(
      "\(.winner, .bare) fegt \(.loser, .bare) \(.score) vom Platz", when: [.outcomeKnown, .rout],
      unless: [.onPenalties]),
    Variant(
      "\(.winner, .bare) dreht das Spiel gegen \(.loser, .bare): \(.score)",
      when: [.outcomeKnown, .comeback], unless: [.onPenalties]),
    Variant(
      "\(.home, .bare) und \(.away, .bare) trennen sich \(.score, .single)", when: [.outcomeKnown],
      unless: [.onPenalties]),
    Variant(
      "Keine Tore zwischen \(.home, .bare) und \(.away, .bare)", when: [.outcomeKnown, .goalless],
      unless: [.onPenalties]),
    Variant(
      "\(.winner, .bare) schlägt \(.loser, .bare) im Elfmeterschießen",
      when: [.outcomeKnown, .onPenalties]),
    Variant(
      "\(.winner, .bare) gewinnt \(.score) am grünen Tisch gegen \(.loser, .bare)",
      when: [.coverage]),
    Variant("\(.home, .bare) gegen \(.away, .bare) mit \(.score) gewertet", when: [.coverage]),
    Variant(
      "\(.winner, .bare) führt \(.score) gegen \(.loser, .bare)",
      unless: [.onPenalties, .coverage, .knockout, .final, .thirdPlace, .outcomeKnown]),
    Variant(
      "\(.score, .single) zwischen \(.home, .bare) und \(.away, .bare)",
      unless: [.coverage, .knockout, .final, .thirdPlace, .outcomeKnown]),
    Variant(
      "\(.home, .bare) gegen \(.away, .bare) am \(.date)",
      unless: [.coverage, .knockout, .final, .thirdPlace]),
  ]
}
