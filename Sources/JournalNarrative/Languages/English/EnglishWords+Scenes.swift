extension EnglishWords {
  /// Events other than goals.
  static let scenes: [ClauseKind: [Variant]] = [
    .dismissal: [
      Variant("\(.team) had \(.who) sent off\(" ", .time)", unless: [.secondYellow, .official]),
      Variant(
        "\(.who) of \(.team) was sent off\(" ", .time)", unless: [.secondYellow, .official]),
      Variant(
        "\(.team) had \(.who) sent off \(.cause)\(" ", .time)",
        unless: [.secondYellow, .official]),
      Variant(
        "\(.who) of \(.team) was sent off \(.cause)\(" ", .time)",
        unless: [.secondYellow, .official]),
      Variant(
        "\(.team) were down to \(.count) when \(.who) was sent off \(.cause)\(" ", .time)",
        unless: [.secondYellow, .official]),
      Variant(
        "\(.team) were down to \(.count) when \(.who) was sent off\(" ", .time)",
        unless: [.secondYellow, .official]),
      Variant("\(.who), on the bench of \(.team), was sent off\(" ", .time)", when: [.official]),
      Variant("\(.team) had \(.who) sent from the bench\(" ", .time)", when: [.official]),
      Variant(
        "\(.team) had \(.who) sent off for a second yellow card\(" ", .time)",
        when: [.secondYellow], unless: [.official]),
      Variant(
        "a second yellow card sent off \(.who) of \(.team)\(" ", .time)",
        when: [.secondYellow], unless: [.official]),
      Variant(
        "\(.team) were down to \(.count) when \(.who) was shown a second yellow card"
          + "\(" ", .time)",
        when: [.secondYellow], unless: [.official]),
      Variant("\(.team) were shown a red card\(" ", .time)"),
    ],
    .injury: [
      Variant("\(.who) of \(.team) was injured\(" ", .time)", unless: [.carriedOff]),
      Variant(
        "\(.who) of \(.team) was hurt\(" ", .time) and made way for \(.other)",
        unless: [.carriedOff]),
      Variant("\(.who) of \(.team) was carried off injured\(" ", .time)", when: [.carriedOff]),
      Variant(
        "\(.who) of \(.team) was carried off injured\(" ", .time) and \(.other) came on",
        when: [.carriedOff]),
    ],
    .dismissals: [
      Variant("\(.team) had \(.who) sent off"),
      Variant("\(.team) had \(.who) sent off; \(.opponent) had \(.other) sent off"),
      Variant("\(.count) red cards were shown"),
    ],
    .missedPenalty: [
      Variant("\(.who) of \(.team) \(.deed)\(" ", .time)"),
      Variant("\(.time) \(.who) of \(.team) \(.deed)"),
      Variant("\(.team) \(.deed)\(" ", .time)"),
    ],
    .kick: [
      Variant("\(.who) of \(.team) \(.deed): \(.kicks) in the shoot-out"),
      Variant("\(.team) \(.deed): \(.kicks) in the shoot-out"),
    ],
    .noGoal: [
      Variant(
        "\(.who) of \(.team) had a goal\(" ", .time) ruled out\(" ", .cause)",
        unless: [.byVideo]),
      Variant(
        "a goal by \(.who) for \(.team)\(" ", .time) was ruled out\(" ", .cause)",
        unless: [.byVideo]),
      Variant(
        "\(.who) of \(.team) had a goal\(" ", .time) ruled out\(" ", .cause) by the video "
          + "assistant",
        when: [.byVideo]),
      Variant(
        "a goal by \(.who) for \(.team)\(" ", .time) was ruled out\(" ", .cause) by the video "
          + "assistant",
        when: [.byVideo]),
      Variant("\(.team) had a goal\(" ", .time) ruled out\(" ", .cause)", unless: [.byVideo]),
      Variant(
        "\(.team) had a goal\(" ", .time) ruled out\(" ", .cause) by the video assistant",
        when: [.byVideo]),
    ],
    .woodwork: [
      Variant(
        "\(.who) hit \(.part) for \(.team)\(" ", .situation)\(" ", .time)", unless: [.header]),
      Variant(
        "\(.who) of \(.team) struck \(.part)\(" ", .situation)\(" ", .time)",
        unless: [.header]),
      Variant(
        "\(.time) a shot by \(.who) of \(.team)\(" ", .situation) came back off \(.part)",
        unless: [.header]),
      Variant(
        "\(.who) of \(.team) headed against \(.part)\(" ", .situation)\(" ", .time)",
        when: [.header]),
      Variant("\(.team) hit \(.part)\(" ", .situation)\(" ", .time)"),
    ],
    .woodworkTally: [
      Variant("\(.team) hit the woodwork \(.count, .times)"),
      Variant("\(.team) hit the woodwork \(.count, .times) and \(.opponent) \(.other, .times)"),
    ],
    .warning: [
      Variant(
        "\(.who) gave a warning for \(.team) by hitting \(.part)\(" ", .situation)\(" ", .time)",
        unless: [.header]),
      Variant(
        "there was a warning when \(.who) of \(.team) hit \(.part)\(" ", .situation)"
          + "\(" ", .time)",
        unless: [.header]),
      Variant(
        "there was a warning when \(.who) of \(.team) headed against \(.part)\(" ", .situation)"
          + "\(" ", .time)",
        when: [.header]),
      Variant("\(.team) gave a warning by hitting \(.part)\(" ", .situation)\(" ", .time)"),
    ],
    .crowd: [
      Variant("the \(.who, .bare) fans \(.deed) \(.opponent)\(" ", .time)"),
      Variant("the \(.who, .bare) fans \(.deed) their own side\(" ", .time)", when: [.ownFans]),
      Variant("the crowd \(.deed) \(.opponent)\(" ", .time)"),
      Variant("the \(.who, .bare) fans \(.deed)\(" ", .time)"),
      Variant("the crowd \(.deed)\(" ", .time)"),
    ],
    .pressure: [
      Variant(
        "\(.team) pressed late on, with \(.count) attempts, but \(.opponent) held out",
        when: [.late]),
      Variant(
        "\(.opponent) were under pressure at the end but held out against \(.count) attempts "
          + "by \(.team)", when: [.late]),
      Variant(
        "After the last goal \(.opponent) were under pressure but held out against \(.count) "
          + "attempts by \(.team)"),
      Variant(
        "\(.team) pressed after the last goal, with \(.count) attempts, but \(.opponent) held out"),
    ],
  ]
}
