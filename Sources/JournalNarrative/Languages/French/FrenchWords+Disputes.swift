extension FrenchWords {
  /// What sources say otherwise, and what was decided about it.
  static let disputes: [ClauseKind: [Variant]] = [
    .disputedScore: [
      Variant(
        "\(.sources) donnent un score de \(.score)\(" en faveur ", .winner, .of)\(" ", .part)",
        when: [.several]),
      Variant(
        "\(.sources) donne un score de \(.score)\(" en faveur ", .winner, .of)\(" ", .part)",
        unless: [.several]),
      Variant(
        "d'autres sources donnent un score de \(.score)\(" en faveur ", .winner, .of)"
          + "\(" ", .part)"),
    ],
    .uncountedGoal: [
      Variant("\(.sources) ont un autre but \(.team, .of)\(" ", .time)", when: [.several]),
      Variant("\(.sources) a un autre but \(.team, .of)\(" ", .time)", unless: [.several]),
      Variant("d'autres sources ont un autre but \(.team, .of)\(" ", .time)"),
    ],
    .disputedResult: [
      Variant("\(.sources) contestent le score", when: [.several]),
      Variant("\(.sources) conteste le score", unless: [.several]),
      Variant("le score est contesté"),
    ],
    .ruledGoal: [
      ruled(" a rétabli le but \(.team, .of)\(" ", .time)", isAccepted: true),
      ruled(" a confirmé le but \(.team, .of)\(" ", .time)", isAccepted: false),
    ].flatMap { $0 },
    .ruledNoGoal: [
      ruled(" a annulé le but \(.team, .of)\(" ", .time)", isAccepted: true),
      ruled(" n'a pas rétabli le but \(.team, .of)\(" ", .time)", isAccepted: false),
    ].flatMap { $0 },
    .ruledTeam: [
      ruled(" a attribué le but\(" ", .time) \(.team, .to)", isAccepted: true),
      ruled(
        " n'a pas attribué \(.opponent, .to) le but \(.team, .of)\(" ", .time)", isAccepted: false),
    ].flatMap { $0 },
    .ruledOwnGoal: [
      ruled(
        " a jugé que le but \(.team, .of)\(" ", .time) était un but contre son camp",
        isAccepted: true),
      ruled(
        " a jugé que le but \(.team, .of)\(" ", .time) n'était pas un but contre son camp",
        isAccepted: false),
    ].flatMap { $0 },
    .ruledMinute: [
      ruled(" a situé le but \(.who, .of) à la \(.minutes, .ordinal) minute", isAccepted: true),
      ruled(" a situé le but \(.team, .of) à la \(.minutes, .ordinal) minute", isAccepted: true),
      ruled(
        " n'a pas situé le but \(.who, .of) à la \(.minutes, .ordinal) minute", isAccepted: false),
      ruled(
        " n'a pas situé le but \(.team, .of) à la \(.minutes, .ordinal) minute", isAccepted: false),
    ].flatMap { $0 },
    .ruledScorer: [
      ruled(" a attribué le but \(.team, .of)\(" ", .time) à \(.name)", isAccepted: true),
      ruled(" n'a pas attribué le but \(.team, .of)\(" ", .time) à \(.name)", isAccepted: false),
    ].flatMap { $0 },
    .ruledScore: [
      ruled(
        " a fixé un score de \(.score)\(" en faveur ", .winner, .of)\(" ", .part)", isAccepted: true
      ),
      ruled(
        " n'a pas retenu un score de \(.score)\(" en faveur ", .winner, .of)\(" ", .part)",
        isAccepted: false),
    ].flatMap { $0 },
    .ruledResult: [
      ruled(" a modifié le score", isAccepted: true),
      ruled(" a confirmé le score", isAccepted: false),
    ].flatMap { $0 },
  ]

  /// What a ruling did, by the name of who decided or without it.
  private static func ruled(_ deed: Wording, isAccepted: Bool) -> [Variant] {
    ["\(.authority)", "une décision"].map { (who: Wording) in
      Variant(
        who + deed, when: isAccepted ? [.accepted] : [], unless: isAccepted ? [] : [.accepted])
    }
  }

  /// Parts of the match whose score is told.
  static let scoreTerms = [
    "score.H1": "à la mi-temps", "score.H2": "après 90 minutes",
    "score.ET1": "à la mi-temps de la prolongation",
    "score.ET3": "à la mi-temps de la seconde prolongation",
  ]
}
