extension SpanishWords {
  /// What sources say otherwise, and what was decided about it.
  static let disputes: [ClauseKind: [Variant]] = [
    .disputedScore: [
      Variant(
        "\(.sources) dan un resultado de \(.score)\(" a favor ", .winner, .of)\(" ", .part)",
        when: [.several]),
      Variant(
        "\(.sources) da un resultado de \(.score)\(" a favor ", .winner, .of)\(" ", .part)",
        unless: [.several]),
      Variant(
        "Otras fuentes dan un resultado de \(.score)\(" a favor ", .winner, .of)\(" ", .part)"),
    ],
    .uncountedGoal: [
      Variant("\(.sources) recogen otro gol \(.team, .of)\(" ", .time)", when: [.several]),
      Variant("\(.sources) recoge otro gol \(.team, .of)\(" ", .time)", unless: [.several]),
      Variant("Otras fuentes recogen otro gol \(.team, .of)\(" ", .time)"),
    ],
    .disputedResult: [
      Variant("\(.sources) discuten el resultado", when: [.several]),
      Variant("\(.sources) discute el resultado", unless: [.several]),
      Variant("El resultado está en disputa"),
    ],
    .ruledGoal: [
      ruled(" dio por bueno el gol \(.team, .of)\(" ", .time)", isAccepted: true),
      ruled(" confirmó el gol \(.team, .of)\(" ", .time)", isAccepted: false),
    ].flatMap { $0 },
    .ruledNoGoal: [
      ruled(" anuló el gol \(.team, .of)\(" ", .time)", isAccepted: true),
      ruled(" no dio por bueno el gol \(.team, .of)\(" ", .time)", isAccepted: false),
    ].flatMap { $0 },
    .ruledTeam: [
      ruled(" concedió \(.team, .to) el gol\(" ", .time)", isAccepted: true),
      ruled(" no concedió \(.opponent, .to) el gol \(.team, .of)\(" ", .time)", isAccepted: false),
    ].flatMap { $0 },
    .ruledOwnGoal: [
      ruled(" declaró en propia puerta el gol \(.team, .of)\(" ", .time)", isAccepted: true),
      ruled(" no declaró en propia puerta el gol \(.team, .of)\(" ", .time)", isAccepted: false),
    ].flatMap { $0 },
    .ruledMinute: [
      ruled(" situó el gol de \(.who) en el minuto \(.minutes, .figure)", isAccepted: true),
      ruled(" situó el gol \(.team, .of) en el minuto \(.minutes, .figure)", isAccepted: true),
      ruled(" no aceptó el minuto \(.minutes, .figure) para el gol de \(.who)", isAccepted: false),
      ruled(
        " no aceptó el minuto \(.minutes, .figure) para el gol \(.team, .of)", isAccepted: false),
    ].flatMap { $0 },
    .ruledScorer: [
      ruled(" atribuyó a \(.name) el gol \(.team, .of)\(" ", .time)", isAccepted: true),
      ruled(" no atribuyó a \(.name) el gol \(.team, .of)\(" ", .time)", isAccepted: false),
    ].flatMap { $0 },
    .ruledScore: [
      ruled(
        " fijó un resultado de \(.score)\(" a favor ", .winner, .of)\(" ", .part)", isAccepted: true
      ),
      ruled(
        " no aceptó un resultado de \(.score)\(" a favor ", .winner, .of)\(" ", .part)",
        isAccepted: false),
    ].flatMap { $0 },
    .ruledResult: [
      ruled(" cambió el resultado", isAccepted: true),
      ruled(" confirmó el resultado", isAccepted: false),
    ].flatMap { $0 },
  ]

  /// What a ruling did, by the name of who decided or without it.
  private static func ruled(_ deed: Wording, isAccepted: Bool) -> [Variant] {
    ["\(.authority)", "Una resolución"].map { (who: Wording) in
      Variant(
        who + deed, when: isAccepted ? [.accepted] : [], unless: isAccepted ? [] : [.accepted])
    }
  }

  /// Parts of the match whose score is told.
  static let scoreTerms = [
    "score.H1": "al descanso", "score.H2": "a los 90 minutos",
    "score.ET1": "al descanso de la prórroga",
    "score.ET3": "al descanso de la segunda prórroga",
  ]
}
