extension GermanWords {
  /// What a match meant for its tie and its table.
  static let ties: [ClauseKind: [Variant]] = [
    .passage: passage,
    .shootOut: [Variant("\(.winner) hat das Elfmeterschießen\(" mit ", .kicks) gewonnen")],
    .tieStanding: [
      Variant(
        "Nach jetzigem Stand ist \(.winner) mit insgesamt \(.aggregate) weiter", unless: [.final]),
      Variant("Nach jetzigem Stand liegt \(.winner) mit insgesamt \(.aggregate) vorn"),
      Variant(
        "Nach jetzigem Stand liegt \(.winner) mit insgesamt \(.aggregate) \(.means, .at) vorn"),
      Variant("Nach jetzigem Stand steht es insgesamt \(.aggregate)"),
    ],
    .tieDemand: [
      Variant("Insgesamt steht es \(.aggregate), und es folgt \(.means)"),
      Variant("Insgesamt steht es \(.aggregate), und nichts ist entschieden"),
      Variant("Es folgt \(.means)"),
    ],
    .aggregate: [
      Variant(
        "\(.winner) gewann beide Spiele zusammen \(.aggregate)", unless: [.levelOnAggregate]),
      Variant(
        "Das Hinspiel hatte \(.before) geendet, insgesamt steht es \(.aggregate)",
        when: [.levelOnAggregate]),
    ],
    .walkover: [
      Variant(
        "\(.winner) ist\(" ", .day, .at)\(" ", .place) kampflos gegen \(.loser, .to) "
          + "weiter\(" (", .name, .plain, ")")"
      )
    ],
    .through: [
      Variant("\(.winner) ist weiter", when: [.knockout]),
      Variant("\(.winner) ist weiter, \(.loser) ist ausgeschieden", when: [.knockout]),
      Variant("\(.winner) hat damit \(.competition) gewonnen", when: [.final]),
      Variant("\(.winner) hat damit den Titel", when: [.final]),
      Variant("\(.winner) ist damit auf Platz drei", when: [.thirdPlace]),
    ],
    .ruling: [Variant("Als Grund ist angegeben: \(.words)")],
    .firstMatch: [Variant("Das erste Spiel hatte \(.before) geendet")],
    .fate: fate,
    .feat: [
      Variant("drei Toren von \(.who)", when: [.hatTrick], unless: [.several]),
      Variant("je drei Toren von \(.who)", when: [.hatTrick, .several]),
      Variant("\(.count) Toren von \(.who)", when: [.fourGoals], unless: [.several]),
      Variant("je \(.count) Toren von \(.who)", when: [.fourGoals, .several]),
    ],
    .strike: [
      Variant("einem Tor von \(.who)\(" ", .time)", unless: [.ownGoal, .penalty]),
      Variant("einem Elfmeter von \(.who)\(" ", .time)", when: [.penalty]),
      Variant("einem Eigentor von \(.who)\(" ", .time)", when: [.ownGoal]),
      Variant("einem Tor\(" ", .time)", unless: [.ownGoal, .penalty]),
      Variant("einem Elfmeter\(" ", .time)", when: [.penalty]),
      Variant("einem Eigentor\(" ", .time)", when: [.ownGoal]),
    ],
  ]

  private static let fates: [(Wording, Licence)] = [
    ("hat \(.competition) gewonnen", .champion), ("ist abgestiegen", .relegated),
    ("hat die Gruppe gewonnen", .groupWinner), ("hat Gruppe \(.group) gewonnen", .groupWinner),
    ("hat die nächste Runde erreicht", .qualified), ("ist ausgeschieden", .eliminated),
    ("hat den Klassenerhalt geschafft", .safe),
  ]

  private static let fate: [Variant] =
    [
      Variant("\(.hero) ist ebenfalls abgestiegen", when: [.relegated, .several]),
      Variant("\(.hero) hat ebenfalls die nächste Runde erreicht", when: [.qualified, .several]),
      Variant("\(.hero) ist ebenfalls ausgeschieden", when: [.eliminated, .several]),
      Variant("\(.hero) hat ebenfalls den Klassenerhalt geschafft", when: [.safe, .several]),
    ]
    + fates.flatMap { words, licence in
      [
        Variant("\(.hero) " + words, when: [licence], unless: [.several]),
        Variant(words, when: [licence]),
      ]
    }

  private static let passage = [
    Variant(
      "\(.winner) ist mit insgesamt \(.aggregate) weiter", when: [.lastLeg, .onAggregate],
      unless: [.final]),
    Variant(
      "\(.winner) hat sich mit insgesamt \(.aggregate) durchgesetzt",
      when: [.lastLeg, .onAggregate]),
    Variant(
      "Nach dem \(.before) im Hinspiel hat sich \(.winner) mit insgesamt \(.aggregate) durchgesetzt",
      when: [.lastLeg, .onAggregate, .drewFirstLeg]),
    Variant(
      "Insgesamt stand es \(.aggregate), und \(.winner) ist \(.means, .at) weiter",
      when: [.lastLeg, .levelOnAggregate], unless: [.final, .onAggregate, .onPenalties]),
    Variant(
      "Insgesamt stand es \(.aggregate), und \(.winner) hat sich \(.means, .at) durchgesetzt",
      when: [.lastLeg, .levelOnAggregate], unless: [.onAggregate, .onPenalties]),
    Variant(
      "Insgesamt stand es \(.aggregate), und \(.winner) hat das Elfmeterschießen\(" mit ", .kicks) "
        + "gewonnen",
      when: [.lastLeg, .levelOnAggregate, .onPenalties]),
    Variant(
      "\(.winner) ist mit insgesamt \(.aggregate) \(.means, .at) weiter", when: [.lastLeg],
      unless: [.levelOnAggregate, .onAggregate]),
  ]
}
