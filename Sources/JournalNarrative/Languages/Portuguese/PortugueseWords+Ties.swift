extension PortugueseWords {
  /// What a match meant for its tie and its table.
  static let ties: [ClauseKind: [Variant]] = [
    .passage: passage,
    .shootOut: [Variant("\(.winner) venceu nos penáltis\(" (", .kicks, .plain, ")")")],
    .tieStanding: [
      Variant("Para já passa \(.winner), com \(.aggregate) no conjunto", unless: [.final]),
      Variant("Para já está na frente \(.winner), com \(.aggregate) no conjunto"),
      Variant("Para já está na frente \(.winner) \(.means, .at), com \(.aggregate) no conjunto"),
      Variant("Para já o resultado conjunto é de \(.aggregate)"),
    ],
    .tieDemand: [
      Variant("O resultado conjunto é de \(.aggregate) e falta \(.means)"),
      Variant("O resultado conjunto é de \(.aggregate) e nada está decidido"),
      Variant("Falta \(.means)"),
    ],
    .aggregate: [
      Variant(
        "No conjunto dos dois jogos, \(.winner) venceu por \(.aggregate)",
        unless: [.levelOnAggregate]),
      Variant(
        "A primeira mão tinha acabado \(.before) e o resultado conjunto é de \(.aggregate)",
        when: [.levelOnAggregate]),
    ],
    .walkover: [
      Variant(
        "\(.winner) segue em frente sem jogar frente "
          + "\(.loser, .to)\(" (", .name, .plain, ")")\(" ", .day, .at)\(" ", .place)"
      )
    ],
    .through: [
      Variant("\(.winner) segue em frente", when: [.knockout]),
      Variant("\(.winner) segue em frente; \(.loser) fica pelo caminho", when: [.knockout]),
      Variant("\(.winner) conquista assim \(.competition)", when: [.final]),
      Variant("\(.winner) conquista assim o título", when: [.final]),
      Variant("\(.winner) fica assim em terceiro lugar", when: [.thirdPlace]),
    ],
    .ruling: [Variant("O motivo indicado: \(.words)")],
    .firstMatch: [Variant("O primeiro jogo tinha acabado \(.before)")],
    .fate: fate,
    .feat: [
      Variant("três golos de \(.who)", when: [.hatTrick], unless: [.several]),
      Variant("três golos cada de \(.who)", when: [.hatTrick, .several]),
      Variant("\(.count) golos de \(.who)", when: [.fourGoals], unless: [.several]),
      Variant("\(.count) golos cada de \(.who)", when: [.fourGoals, .several]),
    ],
    .strike: [
      Variant("um golo de \(.who)\(" ", .time)", unless: [.ownGoal, .penalty]),
      Variant("um penálti de \(.who)\(" ", .time)", when: [.penalty]),
      Variant("um autogolo de \(.who)\(" ", .time)", when: [.ownGoal]),
      Variant("um golo\(" ", .time)", unless: [.ownGoal, .penalty]),
      Variant("um penálti\(" ", .time)", when: [.penalty]),
      Variant("um autogolo\(" ", .time)", when: [.ownGoal]),
    ],
  ]

  private static let fates: [(Wording, Licence)] = [
    ("conquistou \(.competition)", .champion), ("desceu de divisão", .relegated),
    ("venceu o grupo", .groupWinner), ("venceu o grupo \(.group)", .groupWinner),
    ("seguiu em frente", .qualified), ("ficou pelo caminho", .eliminated),
    ("garantiu a permanência", .safe),
  ]

  private static let fate: [Variant] =
    [
      Variant("Também \(.hero) desceu de divisão", when: [.relegated, .several]),
      Variant("Também \(.hero) seguiu em frente", when: [.qualified, .several]),
      Variant("Também \(.hero) ficou pelo caminho", when: [.eliminated, .several]),
      Variant("Também \(.hero) garantiu a permanência", when: [.safe, .several]),
    ]
    + fates.flatMap { words, licence in
      [
        Variant("\(.hero) " + words, when: [licence], unless: [.several]),
        Variant(words, when: [licence]),
      ]
    }

  private static let passage = [
    Variant(
      "\(.winner) seguiu em frente com \(.aggregate) no conjunto das duas mãos",
      when: [.lastLeg, .onAggregate],
      unless: [.final]),
    Variant(
      "\(.winner) venceu por \(.aggregate) no conjunto das duas mãos",
      when: [.lastLeg, .onAggregate]),
    Variant(
      "Depois do \(.before) da primeira mão, \(.winner) venceu por \(.aggregate) no conjunto",
      when: [.lastLeg, .onAggregate, .drewFirstLeg]),
    Variant(
      "Com \(.aggregate) no conjunto das duas mãos, \(.winner) seguiu em frente \(.means, .at)",
      when: [.lastLeg, .levelOnAggregate], unless: [.final, .onAggregate, .onPenalties]),
    Variant(
      "Com \(.aggregate) no conjunto das duas mãos, \(.winner) venceu \(.means, .at)",
      when: [.lastLeg, .levelOnAggregate, .final], unless: [.onAggregate, .onPenalties]),
    Variant(
      "Com \(.aggregate) no conjunto das duas mãos, \(.winner) venceu nos penáltis\(" (", .kicks, .plain, ")")",
      when: [.lastLeg, .levelOnAggregate, .onPenalties]),
    Variant(
      "\(.winner) seguiu em frente \(.means, .at), com \(.aggregate) no conjunto", when: [.lastLeg],
      unless: [.levelOnAggregate, .onAggregate]),
  ]
}
