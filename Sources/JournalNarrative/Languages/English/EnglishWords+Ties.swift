extension EnglishWords {
  /// What a match meant for its tie.
  static let ties: [ClauseKind: [Variant]] = [
    .passage: passage, .tieStanding: tieStanding, .tieDemand: tieDemand,
    .shootOut: [
      Variant("\(.winner) won the shoot-out\(" ", .kicks)"),
      Variant("The shoot-out went to \(.winner)\(", ", .kicks)"),
    ],
    .milestone: [
      Variant("\(.winner) are in \(.round) for the first time", when: [.coverage]),
      Variant("It is the first time that \(.winner) have reached \(.round)", when: [.coverage]),
      Variant("\(.winner) had never reached \(.round) before", when: [.coverage]),
      Variant("\(.winner) reach \(.round) for the first time in the seasons recorded"),
    ],
    .tieSwing: [
      Variant("\(.team) had been going through \(.spells)"),
      Variant("As it stood, \(.team) were going through \(.spells)"),
      Variant("\(.spells), \(.team) were the side on course to go through"),
    ],
    .turningPoint: turningPoint,
  ].merging(decisions) { first, _ in first }

  private static let turningPoint =
    chance("to go through", unless: [.final]) + chance("to win the final", when: [.final])

  private static func chance(
    _ prize: Wording, when needs: Set<Licence> = [], unless bars: Set<Licence> = []
  ) -> [Variant] {
    [
      Variant(
        "By a model that knows only score and clock, \(.who, .possessive) goal took the chance of "
          + "\(.team) " + prize + " from \(.before, .figure) to \(.figure, .figure) per cent",
        when: needs, unless: bars),
      Variant(
        "The turning point, by a model of score and clock, was the goal by \(.who): it raised the "
          + "chance of \(.team) " + prize + " from \(.before, .figure) to \(.figure, .figure) per "
          + "cent",
        when: needs, unless: bars),
      Variant(
        "By a model that knows only score and clock, the goal that \(.team) scored \(.time) took "
          + "their chance " + prize + " from \(.before, .figure) to \(.figure, .figure) per cent",
        when: needs, unless: bars),
    ]
  }

  static let exit =
    (decided + onKicks + third).map { $0.followed(by: exitClosing) } + newsExit + kickHauls

  /// The match for third place.
  private static let third: [Variant] = [
    Variant(
      "\(.winner) took third place\(" in ", .competition)\(" ", .day, .at), beating \(.loser) "
        + "\(.score)\(" ", .minutes)\(" ", .venue, .at)",
      when: [.thirdPlace, .wonTheLeg]),
    Variant(
      "\(.winner) beat \(.loser) \(.score)\(" ", .minutes)\(" ", .venue, .at)\(" ", .day, .at) to "
        + "finish third\(" in ", .competition)",
      when: [.thirdPlace, .wonTheLeg]),
    Variant(
      "\(.winner) took third place\(" in ", .competition)\(" ", .day, .at), beating \(.loser)"
        + "\(" ", .kicks) on penalties after \(.score, .attributive) draw\(" ", .minutes)"
        + "\(" ", .venue, .at)",
      when: [.thirdPlace, .drewTheLeg, .onPenalties]),
    Variant(
      "\(.winner) took third place\(" in ", .competition) after \(.score, .attributive) draw"
        + "\(" ", .minutes) with \(.loser)\(" ", .venue, .at)\(" ", .day, .at)",
      when: [.thirdPlace, .drewTheLeg], unless: [.onPenalties]),
    Variant(
      "\(.winner) took third place\(" in ", .competition) although they lost \(.score)"
        + "\(" ", .minutes) to \(.loser)\(" ", .venue, .at)\(" ", .day, .at)",
      when: [.thirdPlace, .lostTheLeg]),
  ]

  /// What follows from a decision, and what a replay replayed.
  static let decisions: [ClauseKind: [Variant]] = [
    .walkover: [
      Variant(
        "\(.winner) were given a walkover\(" by ", .name) against \(.loser)\(" ", .place)"
          + "\(" ", .day, .at)"),
      Variant(
        "\(.loser) v \(.winner)\(" ", .place)\(" ", .day, .at) was not played, and \(.winner) were "
          + "given a walkover\(" by ", .name)"),
    ],
    .through: [
      Variant(
        "\(.winner) go through to \(.round) and \(.loser) are out\(" of ", .competition)",
        when: [.knockout]),
      Variant(
        "\(.winner) go through and \(.loser) are out\(" of ", .competition)", when: [.knockout]),
      Variant("That gave \(.winner) \(.competition)", when: [.final]),
      Variant("That gave \(.winner) the cup", when: [.final]),
      Variant("\(.winner) finished third\(" in ", .competition)", when: [.thirdPlace]),
    ],
    .ruling: [
      Variant("The reason given: \(.words)"), Variant("The reason was recorded as \(.words)"),
    ],
    .firstMatch: [
      Variant("The first match had ended \(.before)"),
      Variant("It was a replay, after \(.before, .attributive) draw in the first match"),
    ],
  ]

  /// How it was decided, after who went out.
  private static let exitClosing: Wording =
    "\(", after being ", .count, .role, " down")\(", thanks to ", .strike)" + closing

  /// A haul in a tie that a shoot-out decided, by the score before it.
  private static let kickHauls: [Variant] = draws.flatMap { draw in
    [
      Variant(
        "\(.winner) won \(.competition), beating \(.loser)\(" ", .kicks) on penalties" + draw
          + "\(" ", .venue, .at)\(" ", .day, .at)" + closing + "; \(.feat)",
        when: [.final, .drewTheLeg, .onPenalties], unless: [.inVain]),
      Variant(
        "\(.winner) won \(.competition), beating \(.loser)\(" ", .kicks) on penalties" + draw
          + "\(" ", .venue, .at)\(" ", .day, .at)" + closing + ", although \(.feat) for \(.loser)",
        when: [.final, .drewTheLeg, .onPenalties, .inVain], unless: [.several]),
      Variant(
        "\(.feat) as \(.winner) knocked \(.loser) out\(" of ", .competition)\(" in ", .round)"
          + "\(" ", .day, .at), winning\(" ", .kicks) on penalties" + draw + "\(" ", .venue, .at)"
          + closing,
        when: [.knockout, .drewTheLeg, .onPenalties], unless: [.inVain]),
    ]
  }

  private static let newsExit: [Variant] = [
    Variant(
      "\(.feat) as \(.winner) knocked \(.loser) out\(" of ", .competition)\(" in ", .round)"
        + "\(" ", .day, .at), winning\(" the ", .leg, .ordinal, " leg") \(.score)"
        + "\(" ", .minutes)\(" ", .venue, .at)" + exitClosing,
      when: [.knockout, .wonTheLeg], unless: [.inVain]),
    Variant(
      "\(.winner) won \(.competition), beating \(.loser) \(.score)\(" ", .minutes) in \(.round)"
        + "\(" ", .venue, .at)\(" ", .day, .at)" + exitClosing + ", as \(.feat)",
      when: [.final, .wonTheLeg], unless: [.legged, .inVain]),
    Variant(
      "\(.strike) won \(.competition) for \(.winner), who beat \(.loser) \(.score)"
        + "\(" ", .minutes) in \(.round)\(" ", .venue, .at)\(" ", .day, .at)" + closing,
      when: [.final, .wonTheLeg, .winner], unless: [.legged]),
    Variant(
      "\(.strike) put \(.winner) through and \(.loser) out\(" of ", .competition)"
        + "\(" in ", .round), \(.score)\(" ", .minutes)\(" ", .venue, .at)\(" ", .day, .at)"
        + closing,
      when: [.knockout, .wonTheLeg, .winner], unless: [.legged]),
  ]

  private static let decided = [
    Variant(
      "\(.winner) knocked \(.loser) out of \(.competition)\(" in ", .round)\(" ", .day, .at), "
        + "winning\(" the ", .leg, .ordinal, " leg") \(.score)\(" ", .minutes)\(" ", .venue, .at)",
      when: [.knockout, .wonTheLeg]),
    Variant(
      "\(.winner) put \(.loser) out of \(.competition)\(" in ", .round)\(" ", .day, .at) with "
        + "\(.score, .attributive) win\(" ", .minutes)\(" in the ", .leg, .ordinal, " leg")\(" ", .venue, .at)",
      when: [.knockout, .wonTheLeg]),
    Variant(
      "\(.loser) went out of \(.competition)\(" in ", .round), beaten \(.score)\(" ", .minutes) by "
        + "\(.winner)\(" in the ", .leg, .ordinal, " leg")\(" ", .venue, .at)\(" ", .day, .at)",
      when: [.knockout, .wonTheLeg, .forLoser]),
    Variant(
      "\(.winner) eliminated \(.loser) from \(.competition)\(" in ", .round)\(" ", .day, .at), "
        + "winning\(" the ", .leg, .ordinal, " leg") \(.score)\(" ", .minutes)\(" ", .venue, .at)",
      when: [.knockout, .wonTheLeg]),
    Variant(
      "\(.winner) went through\(" in ", .round)\(" of ", .competition), beating \(.loser) "
        + "\(.score)\(" ", .minutes)\(" in the ", .leg, .ordinal, " leg")\(" ", .venue, .at)"
        + "\(" ", .day, .at)",
      when: [.knockout, .wonTheLeg, .forWinner]),
    Variant(
      "\(.winner) knocked \(.loser) out\(" in ", .round)\(" ", .day, .at), winning"
        + "\(" the ", .leg, .ordinal, " leg") \(.score)\(" ", .minutes)\(" ", .venue, .at)",
      when: [.knockout, .wonTheLeg]),
    Variant(
      "\(.winner) knocked \(.loser) out of \(.competition)\(" in ", .round)\(" ", .day, .at) "
        + "with \(.score, .attributive) draw\(" ", .minutes)\(" in the ", .leg, .ordinal, " leg")"
        + "\(" ", .venue, .at)",
      when: [.knockout, .drewTheLeg], unless: [.onPenalties]),
    Variant(
      "\(.winner) knocked \(.loser) out\(" in ", .round)\(" ", .day, .at) with \(.score, .attributive) draw"
        + "\(" ", .minutes)\(" in the ", .leg, .ordinal, " leg")\(" ", .venue, .at)",
      when: [.knockout, .drewTheLeg], unless: [.onPenalties]),
    Variant(
      "\(.loser) beat \(.winner) \(.score)\(" ", .minutes)\(" in the ", .leg, .ordinal, " leg")"
        + "\(" ", .venue, .at)\(" ", .day, .at) but were knocked out\(" of ", .competition)"
        + "\(" in ", .round)",
      when: [.knockout, .lostTheLeg]),
    Variant(
      "\(.winner) knocked \(.loser) out of \(.competition)\(" in ", .round)\(" ", .day, .at) "
        + "although they lost\(" the ", .leg, .ordinal, " leg") \(.score)\(" ", .minutes)"
        + "\(" ", .venue, .at)",
      when: [.knockout, .lostTheLeg]),
    Variant(
      "\(.winner) won \(.competition) \(.day, .at), beating \(.loser) \(.score)\(" ", .minutes)"
        + "\(" ", .venue, .at) in \(.round)",
      when: [.final, .wonTheLeg], unless: [.legged]),
    Variant(
      "\(.winner) won \(.round)\(" of ", .competition), beating \(.loser) \(.score)"
        + "\(" ", .minutes)\(" in the ", .leg, .ordinal, " leg")\(" ", .venue, .at)\(" ", .day, .at)",
      when: [.final, .wonTheLeg]),
    Variant(
      "\(.winner) beat \(.loser) \(.score)\(" ", .minutes) in \(.round)\(" ", .venue, .at)"
        + "\(" ", .day, .at) to win \(.competition)",
      when: [.final, .wonTheLeg], unless: [.legged]),
    Variant(
      "\(.winner) beat \(.loser) \(.score)\(" ", .minutes) in \(.round)\(" ", .venue, .at)"
        + "\(" ", .day, .at)",
      when: [.final, .wonTheLeg], unless: [.legged]),
    Variant(
      "\(.winner) beat \(.loser) \(.score)\(" ", .minutes) in the \(.leg, .ordinal) leg"
        + " of \(.round)\(" of ", .competition)\(" ", .venue, .at)\(" ", .day, .at) to win it",
      when: [.final, .wonTheLeg, .legged]),
    Variant(
      "\(.winner) won \(.round)\(" of ", .competition) after drawing \(.score) with \(.loser)"
        + "\(" ", .minutes)\(" in the ", .leg, .ordinal, " leg")\(" ", .venue, .at)\(" ", .day, .at)",
      when: [.final, .drewTheLeg], unless: [.onPenalties]),
    Variant(
      "\(.loser) beat \(.winner) \(.score)\(" ", .minutes)\(" in the ", .leg, .ordinal, " leg")"
        + "\(" ", .venue, .at)\(" ", .day, .at) but lost \(.round)\(" of ", .competition)",
      when: [.final, .lostTheLeg]),
  ]

  /// Ties of one match or several legs that a shoot-out decided, by the score before it.
  private static let onKicks = draws.flatMap { draw in
    [
      Variant(
        "\(.winner) knocked \(.loser) out of \(.competition)\(" in ", .round)\(" ", .day, .at), "
          + "winning\(" ", .kicks) on penalties" + draw + inLeg + "\(" ", .venue, .at)",
        when: [.knockout, .drewTheLeg, .onPenalties]),
      Variant(
        "\(.winner) knocked \(.loser) out\(" in ", .round)\(" ", .day, .at), winning"
          + "\(" ", .kicks) on penalties" + draw + inLeg + "\(" ", .venue, .at)",
        when: [.knockout, .drewTheLeg, .onPenalties]),
      Variant(
        "\(.winner) won \(.round)\(" of ", .competition), beating \(.loser)\(" ", .kicks) on "
          + "penalties" + draw + "\(" ", .venue, .at)\(" ", .day, .at)",
        when: [.final, .drewTheLeg, .onPenalties]),
      Variant(
        "\(.loser) lost \(.round)\(" of ", .competition)\(" ", .kicks) on penalties to "
          + "\(.winner)" + draw + "\(" ", .venue, .at)\(" ", .day, .at)",
        when: [.final, .drewTheLeg, .onPenalties, .forLoser]),
    ]
  }

  private static let draws: [Wording] = [
    " after \(.score, .attributive) draw", " with the score \(.score) \(.minutes)",
  ]

  private static let inLeg: Wording = "\(" in the ", .leg, .ordinal, " leg")"

  private static let passage = [
    Variant(
      "\(.winner) went through \(.aggregate) on aggregate",
      when: [.lastLeg, .onAggregate], unless: [.final]),
    Variant(
      "\(.winner) won \(.aggregate) on aggregate", when: [.lastLeg, .onAggregate]),
    Variant(
      "\(.winner) went through \(.aggregate) on aggregate after winning the first leg \(.before)",
      when: [.lastLeg, .onAggregate, .wonFirstLeg], unless: [.final]),
    Variant(
      "\(.winner) won \(.aggregate) on aggregate, having won the first leg \(.before)",
      when: [.lastLeg, .onAggregate, .wonFirstLeg]),
    Variant(
      "The first leg had ended \(.before) and \(.winner) won \(.aggregate) on aggregate",
      when: [.lastLeg, .onAggregate, .drewFirstLeg]),
    Variant(
      "\(.winner) won \(.aggregate) on aggregate despite losing the first leg \(.before)",
      when: [.lastLeg, .onAggregate, .lostFirstLeg]),
    Variant(
      "\(.winner) won \(.aggregate) on aggregate despite losing the first leg \(.before) last week",
      when: [.lastLeg, .onAggregate, .lostFirstLeg, .lastWeek]),
    Variant(
      "The tie ended \(.aggregate) on aggregate and \(.winner) went through on \(.means)",
      when: [.lastLeg, .levelOnAggregate], unless: [.final, .onAggregate]),
    Variant(
      "It ended \(.aggregate) on aggregate and \(.winner) won on \(.means)",
      when: [.lastLeg, .levelOnAggregate], unless: [.onAggregate]),
    Variant(
      "The tie ended \(.aggregate) on aggregate and \(.winner) went through on \(.means), despite "
        + "having lost the first leg \(.before) last week",
      when: [.lastLeg, .levelOnAggregate, .lostFirstLeg, .lastWeek],
      unless: [.final, .onAggregate]),
    Variant(
      "Beaten \(.before) in the first leg last week, \(.winner) went through on \(.means) after "
        + "\(.aggregate, .attributive) draw on aggregate",
      when: [.lastLeg, .levelOnAggregate, .lostFirstLeg, .lastWeek],
      unless: [.final, .onAggregate]),
    Variant(
      "The tie ended \(.aggregate) on aggregate and \(.winner) went through on \(.means), despite "
        + "having lost the first leg \(.before)",
      when: [.lastLeg, .levelOnAggregate, .lostFirstLeg], unless: [.final, .onAggregate]),
    Variant(
      "The tie ended \(.aggregate) on aggregate and \(.winner), who had won the first leg "
        + "\(.before), went through on \(.means)",
      when: [.lastLeg, .levelOnAggregate, .wonFirstLeg], unless: [.final, .onAggregate]),
    Variant(
      "After \(.before, .attributive) draw in the first leg the tie ended \(.aggregate) on aggregate and "
        + "\(.winner) went through on \(.means)",
      when: [.lastLeg, .levelOnAggregate, .drewFirstLeg], unless: [.final, .onAggregate]),
    Variant(
      "The tie ended \(.aggregate) on aggregate and \(.winner) went through\(" ", .kicks) on "
        + "\(.means)",
      when: [.lastLeg, .levelOnAggregate, .onPenalties], unless: [.final]),
    Variant(
      "It ended \(.aggregate) on aggregate and \(.winner) won\(" ", .kicks) on \(.means)",
      when: [.lastLeg, .levelOnAggregate, .onPenalties]),
    Variant(
      "\(.winner) went through on \(.means), \(.aggregate) on aggregate",
      when: [.lastLeg], unless: [.levelOnAggregate, .onAggregate]),
  ]

  private static let tieStanding = [
    Variant("As it stands, \(.winner) are through \(.aggregate) on aggregate", unless: [.final]),
    Variant("As it stands, \(.winner) are ahead \(.aggregate) on aggregate"),
    Variant(
      "As it stands, \(.winner) are through on \(.means), \(.aggregate) on aggregate",
      unless: [.final]),
    Variant("As it stands, \(.winner) are ahead on \(.means), \(.aggregate) on aggregate"),
    Variant("As it stands, the tie is \(.aggregate) on aggregate and needs \(.means)"),
    Variant("As it stands, the tie is \(.aggregate) on aggregate"),
  ]

  private static let tieDemand = [
    Variant("The tie is \(.aggregate) on aggregate and needs \(.means)"),
    Variant("The tie is \(.aggregate) on aggregate and undecided"),
    Variant("The tie needs \(.means)"),
  ]
}
