extension ItalianWords {
  /// What a match meant for its tie and its table.
  static let ties: [ClauseKind: [Variant]] = [
    .passage: passage,
    .shootOut: [Variant("\(.winner) ha vinto ai rigori\(" (", .kicks, .plain, ")")")],
    .tieStanding: [
      Variant("Per ora passa \(.winner), \(.aggregate) il complessivo", unless: [.final]),
      Variant("Per ora è avanti \(.winner), \(.aggregate) il complessivo"),
      Variant("Per ora è avanti \(.winner) \(.means, .at), \(.aggregate) il complessivo"),
      Variant("Per ora il complessivo è \(.aggregate)"),
    ],
    .tieDemand: [
      Variant("Il complessivo è \(.aggregate) e servono \(.means)"),
      Variant("Il complessivo è \(.aggregate) e nulla è deciso"), Variant("Servono \(.means)"),
    ],
    .aggregate: [
      Variant(
        "Nelle due partite \(.winner) ha vinto \(.aggregate) complessivamente",
        unless: [.levelOnAggregate]),
      Variant(
        "L'andata era finita \(.before) e il complessivo è \(.aggregate)", when: [.levelOnAggregate]
      ),
    ],
    .walkover: [
      Variant(
        "\(.winner) passa senza giocare contro "
          + "\(.loser)\(" (", .name, .plain, ")")\(" ", .day, .at)\(" ", .place)"
      )
    ],
    .through: [
      Variant("\(.winner) passa il turno", when: [.knockout]),
      Variant("\(.winner) passa il turno; \(.loser) esce dal torneo", when: [.knockout]),
      Variant("\(.winner) vince così \(.competition)", when: [.final]),
      Variant("\(.winner) vince così il titolo", when: [.final]),
      Variant("\(.winner) ottiene così il terzo posto", when: [.thirdPlace]),
    ],
    .ruling: [Variant("Il motivo indicato: \(.words)")],
    .firstMatch: [Variant("La prima partita era finita \(.before)")],
    .fate: fate,
    .feat: [
      Variant("una tripletta di \(.who)", when: [.hatTrick], unless: [.several]),
      Variant("tre gol a testa di \(.who)", when: [.hatTrick, .several]),
      Variant("\(.count) gol di \(.who)", when: [.fourGoals], unless: [.several]),
      Variant("\(.count) gol a testa di \(.who)", when: [.fourGoals, .several]),
    ],
    .strike: [
      Variant("un gol di \(.who)\(" ", .time)", unless: [.ownGoal, .penalty]),
      Variant("un rigore di \(.who)\(" ", .time)", when: [.penalty]),
      Variant("un'autorete di \(.who)\(" ", .time)", when: [.ownGoal]),
      Variant("un gol\(" ", .time)", unless: [.ownGoal, .penalty]),
      Variant("un rigore\(" ", .time)", when: [.penalty]),
      Variant("un'autorete\(" ", .time)", when: [.ownGoal]),
    ],
  ]

  private static let fates: [(Wording, Licence)] = [
    ("ha vinto \(.competition)", .champion), ("retrocede", .relegated),
    ("ha vinto il girone", .groupWinner), ("ha vinto il girone \(.group)", .groupWinner),
    ("passa il turno", .qualified), ("esce dal torneo", .eliminated),
    ("ha conquistato la salvezza", .safe),
  ]

  private static let fate: [Variant] =
    [
      Variant("Anche \(.hero) retrocede", when: [.relegated, .several]),
      Variant("Anche \(.hero) passa il turno", when: [.qualified, .several]),
      Variant("Anche \(.hero) esce dal torneo", when: [.eliminated, .several]),
      Variant("Anche \(.hero) ha conquistato la salvezza", when: [.safe, .several]),
    ]
    + fates.flatMap { words, licence in
      [
        Variant("\(.hero) " + words, when: [licence], unless: [.several]),
        Variant(words, when: [licence]),
      ]
    }

  private static let passage = [
    Variant(
      "\(.winner) passa con un complessivo \(.aggregate)", when: [.lastLeg, .onAggregate],
      unless: [.final]),
    Variant(
      "\(.winner) ha vinto \(.aggregate) tra andata e ritorno", when: [.lastLeg, .onAggregate]),
    Variant(
      "Dopo \(.before, .attributive) dell'andata, \(.winner) ha vinto \(.aggregate) tra andata e ritorno",
      when: [.lastLeg, .onAggregate, .drewFirstLeg]),
    Variant(
      "\(.aggregate, .place) complessivo, \(.winner) passa \(.means, .at)",
      when: [.lastLeg, .levelOnAggregate], unless: [.final, .onAggregate, .onPenalties]),
    Variant(
      "\(.aggregate, .place) complessivo, \(.winner) ha vinto \(.means, .at)",
      when: [.lastLeg, .levelOnAggregate], unless: [.onAggregate, .onPenalties]),
    Variant(
      "\(.aggregate, .place) complessivo, \(.winner) ha vinto ai rigori\(" (", .kicks, .plain, ")")",
      when: [.lastLeg, .levelOnAggregate, .onPenalties]),
    Variant(
      "\(.winner) passa \(.means, .at), \(.aggregate) il complessivo", when: [.lastLeg],
      unless: [.levelOnAggregate, .onAggregate]),
  ]
}
