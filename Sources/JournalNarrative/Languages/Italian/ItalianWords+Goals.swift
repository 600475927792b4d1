extension ItalianWords {
  /// The goals.
  static let goals: [ClauseKind: [Variant]] = [
    .goal: ownGoal + scored + unknown,
    .goalRun: [
      Variant("\(.who) ha segnato \(.count, .role): \(.score) per \(.team)", when: [.oneScorer]),
      Variant(
        "i gol di \(.who) hanno portato il punteggio \(.score, .place) per \(.team)",
        unless: [.oneScorer]),
      Variant("\(.team) ha raggiunto \(.score, .attributive)"),
    ],
    .burst: [
      Variant(
        "\(.who) ha segnato \(.time) e di nuovo \(.gap): \(.score) per \(.team)",
        when: [.oneScorer], unless: [.equaliser, .pullsOneBack]),
      Variant(
        "\(.who) ha segnato \(.time) e di nuovo \(.gap) per il pareggio",
        when: [.oneScorer, .equaliser]),
      Variant(
        "\(.who) ha segnato \(.time) e di nuovo \(.gap) per accorciare le distanze",
        when: [.oneScorer, .pullsOneBack]),
      Variant(
        "\(.who) ha segnato \(.time) e \(.other) \(.gap): \(.score) per \(.team)",
        unless: [.oneScorer, .equaliser, .pullsOneBack]),
      Variant(
        "\(.who) ha segnato \(.time) e \(.other) \(.gap) per il pareggio", when: [.equaliser],
        unless: [.oneScorer]),
      Variant(
        "\(.who) ha segnato \(.time) e \(.other) \(.gap) per accorciare le distanze",
        when: [.pullsOneBack], unless: [.oneScorer]),
    ],
    .spree: [
      Variant(
        "\(.who) ha portato in vantaggio \(.team) \(.time) e segnato ancora "
          + "\(.minutes)\(" per ", .score, .attributive)",
        when: [.takesLead]),
      Variant(
        "\(.who) ha riportato in vantaggio \(.team) \(.time) e segnato ancora "
          + "\(.minutes)\(" per ", .score, .attributive)",
        when: [.regainsLead]),
      Variant(
        "\(.who) ha firmato \(.before, .attributive) \(.time) e segnato ancora "
          + "\(.minutes)\(" per ", .score, .attributive)",
        when: [.extendsLead]),
      Variant(
        "\(.who) ha portato in vantaggio \(.team) \(.count, .times), \(.moments)",
        when: [.eachAhead], unless: [.winner]),
      Variant(
        "\(.who) ha portato in vantaggio \(.team) \(.count, .times), \(.moments), e l'ultimo gol "
          + "ha deciso la partita",
        when: [.eachAhead, .winner]),
      Variant(
        "\(.who) ha segnato \(.count, .role) di fila per \(.team), \(.moments): \(.score)",
        when: [.inARow]),
    ],
    .scoreLater: [
      Variant("Più tardi \(.winner) conduceva \(.score)", unless: [.pullsOneBack]),
      Variant("\(.loser) ha poi accorciato le distanze: \(.score)", when: [.pullsOneBack]),
      Variant("Più tardi il risultato era \(.score)", unless: [.pullsOneBack]),
    ],
    .scorers: [
      Variant("Per \(.team) gol di \(.who)\(" ", .time)"),
      Variant("I gol: \(.who) per \(.team), \(.other) per \(.opponent)"),
    ],
    .ownGoals: [
      Variant("Autorete di \(.who)", unless: [.several]),
      Variant("Autoreti di \(.who)", when: [.several]),
    ],
    .haul: [
      Variant("Tripletta di \(.who)", when: [.hatTrick], unless: [.several]),
      Variant("Tre gol a testa per \(.who)", when: [.hatTrick, .several]),
      Variant("\(.who) ha segnato \(.count) gol", when: [.fourGoals], unless: [.several]),
      Variant("\(.count) gol a testa per \(.who)", when: [.fourGoals, .several]),
    ],
  ]

  private static let ownGoal = [
    Variant("un'autorete di \(.who)\(" ", .time) ha dato un gol \(.team, .to)", when: [.ownGoal]),
    Variant(
      "un'autorete di \(.who)\(" ", .time) ha dato il pareggio \(.team, .to)",
      when: [.ownGoal, .equaliser]),
    Variant(
      "un'autorete di \(.who)\(" ", .time) ha portato in vantaggio \(.team)",
      when: [.ownGoal, .takesLead]),
    Variant(
      "un'autorete di \(.who)\(" ", .time) ha dato \(.score, .attributive) \(.team, .to)",
      when: [.ownGoal, .extendsLead]),
    Variant("un'autorete\(" ", .time) ha dato un gol \(.team, .to)", when: [.ownGoal]),
  ]

  private static let scored = [
    Variant("\(.who) ha segnato l'unico gol\(" ", .time)", when: [.onlyGoal], unless: [.ownGoal]),
    Variant(
      "\(.who) ha segnato su rigore l'unico gol\(" ", .time)", when: [.onlyGoal, .penalty],
      unless: [.ownGoal]),
    Variant(
      "\(.who) ha segnato il gol della vittoria\(" ", .time)", when: [.winner], unless: [.ownGoal]),
    Variant(
      "\(.who) ha segnato su rigore il gol della vittoria\(" ", .time)", when: [.winner, .penalty],
      unless: [.ownGoal]),
    Variant(
      "\(.who) ha portato in vantaggio \(.team)\(" ", .time)", when: [.takesLead],
      unless: [.ownGoal]),
    Variant(
      "\(.who) ha sbloccato il risultato per \(.team)\(" ", .time)", when: [.takesLead, .opener],
      unless: [.ownGoal]),
    Variant(
      "\(.who) ha portato in vantaggio \(.team) su rigore\(" ", .time)",
      when: [.takesLead, .penalty], unless: [.ownGoal]),
    Variant(
      "\(.who) ha riportato in vantaggio \(.team)\(" ", .time)", when: [.regainsLead],
      unless: [.ownGoal]),
    Variant("\(.who) ha pareggiato\(" ", .time)", when: [.equaliser], unless: [.ownGoal]),
    Variant("\(.who) ha firmato il pareggio\(" ", .time)", when: [.equaliser], unless: [.ownGoal]),
    Variant(
      "\(.who) ha segnato il pareggio per \(.team)\(" ", .time)", when: [.equaliser],
      unless: [.ownGoal]),
    Variant(
      "\(.who) ha pareggiato su rigore\(" ", .time)", when: [.equaliser, .penalty],
      unless: [.ownGoal]),
    Variant(
      "\(.who) ha firmato \(.score, .attributive)\(" ", .time)", when: [.extendsLead],
      unless: [.ownGoal]),
    Variant(
      "\(.who) ha segnato \(.score, .attributive) per \(.team)\(" ", .time)", when: [.extendsLead],
      unless: [.ownGoal]),
    Variant(
      "\(.who) ha accorciato le distanze per \(.team)\(" ", .time)", when: [.pullsOneBack],
      unless: [.ownGoal]),
    Variant("\(.who) ha segnato per \(.team)\(" ", .time)", unless: [.ownGoal]),
  ]

  private static let unknown = [
    Variant("\(.team) ha segnato l'unico gol\(" ", .time)", when: [.onlyGoal], unless: [.ownGoal]),
    Variant(
      "\(.team) ha segnato il gol della vittoria\(" ", .time)", when: [.winner], unless: [.ownGoal]),
    Variant(
      "\(.team) ha trovato il vantaggio\(" ", .time)", when: [.takesLead], unless: [.ownGoal]),
    Variant(
      "\(.team) ha ritrovato il vantaggio\(" ", .time)", when: [.regainsLead], unless: [.ownGoal]),
    Variant("\(.team) ha pareggiato\(" ", .time)", when: [.equaliser], unless: [.ownGoal]),
    Variant(
      "\(.team) ha accorciato le distanze\(" ", .time)", when: [.pullsOneBack], unless: [.ownGoal]),
    Variant("\(.team) ha segnato\(" ", .time)", unless: [.ownGoal]),
  ]
}
