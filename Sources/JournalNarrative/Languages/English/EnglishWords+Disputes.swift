extension EnglishWords {
  /// What sources say otherwise, and what was decided about it.
  static let disputes: [ClauseKind: [Variant]] = [
    .disputedScore: [
      Variant(
        "\(.sources) give the score\(" ", .part) as \(.score)\(" to ", .winner)",
        when: [.several]),
      Variant(
        "\(.sources) gives the score\(" ", .part) as \(.score)\(" to ", .winner)",
        unless: [.several]),
      Variant("The score\(" ", .part) is also given as \(.score)\(" to ", .winner)"),
    ],
    .uncountedGoal: [
      Variant("\(.sources) have another goal of \(.team)\(" ", .time)", when: [.several]),
      Variant("\(.sources) has another goal of \(.team)\(" ", .time)", unless: [.several]),
      Variant("Other sources have another goal of \(.team)\(" ", .time)"),
    ],
    .disputedResult: [
      Variant("\(.sources) dispute the score", when: [.several]),
      Variant("\(.sources) disputes the score", unless: [.several]),
      Variant("The score is disputed"),
    ],
    .ruledGoal: [
      ruled(" restored the goal of \(.team)\(" ", .time)", isAccepted: true),
      ruled(" confirmed the goal of \(.team)\(" ", .time)", isAccepted: false),
    ].flatMap { $0 },
    .ruledNoGoal: [
      ruled(" struck out the goal of \(.team)\(" ", .time)", isAccepted: true),
      ruled(" did not restore the goal of \(.team)\(" ", .time)", isAccepted: false),
    ].flatMap { $0 },
    .ruledTeam: [
      ruled(" gave the goal\(" ", .time) to \(.team)", isAccepted: true),
      ruled(
        " refused to give the goal of \(.team)\(" ", .time) to \(.opponent)", isAccepted: false),
    ].flatMap { $0 },
    .ruledOwnGoal: [
      ruled(" called the goal of \(.team)\(" ", .time) an own goal", isAccepted: true),
      ruled(" refused to call the goal of \(.team)\(" ", .time) an own goal", isAccepted: false),
    ].flatMap { $0 },
    .ruledMinute: [
      ruled(" put \(.who, .possessive) goal in the \(.minutes, .ordinal) minute", isAccepted: true),
      ruled(" put the goal of \(.team) in the \(.minutes, .ordinal) minute", isAccepted: true),
      ruled(
        " rejected the \(.minutes, .ordinal) minute for \(.who, .possessive) goal",
        isAccepted: false),
      ruled(
        " rejected the \(.minutes, .ordinal) minute for the goal of \(.team)", isAccepted: false),
    ].flatMap { $0 },
    .ruledScorer: [
      ruled(" credited the goal of \(.team)\(" ", .time) to \(.name)", isAccepted: true),
      ruled(" refused to credit the goal of \(.team)\(" ", .time) to \(.name)", isAccepted: false),
    ].flatMap { $0 },
    .ruledScore: [
      ruled(" set the score\(" ", .part) at \(.score)\(" to ", .winner)", isAccepted: true),
      ruled(" rejected a score of \(.score)\(" to ", .winner)\(" ", .part)", isAccepted: false),
    ].flatMap { $0 },
    .ruledResult: [
      ruled(" changed the score", isAccepted: true),
      ruled(" confirmed the score", isAccepted: false),
    ].flatMap { $0 },
  ]

  /// What a ruling did, by the name of who decided or without it.
  private static func ruled(_ deed: Wording, isAccepted: Bool) -> [Variant] {
    ["\(.authority)", "A ruling"].map { (who: Wording) in
      Variant(
        who + deed, when: isAccepted ? [.accepted] : [], unless: isAccepted ? [] : [.accepted])
    }
  }

  /// Parts of the match whose score is told.
  static let scoreTerms = [
    "score.H1": "at half-time", "score.H2": "after 90 minutes",
    "score.ET1": "at half-time of extra time",
    "score.ET3": "at half-time of the second extra time",
  ]
}
