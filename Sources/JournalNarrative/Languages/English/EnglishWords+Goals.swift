extension EnglishWords {
  /// The goals.
  static let goals: [ClauseKind: [Variant]] = [
    .goal: ownGoal + settling + turning + lead + level + change + fromTheBench + again + unknown,
    .goalRun: [
      Variant("\(.who) made it \(.score)", unless: [.oneScorer]),
      Variant("\(.who) took it to \(.score)", unless: [.oneScorer]),
      Variant("goals by \(.who) made it \(.score)", unless: [.oneScorer]),
      Variant("\(.who) scored \(.count, .times) to make it \(.score)", when: [.oneScorer]),
      Variant("\(.team) made it \(.score)"),
    ],
    .burst: burst, .spree: spree,
    .scoreLater: [
      Variant("\(.winner) were later \(.score) up", unless: [.pullsOneBack]),
      Variant("\(.winner) later led \(.score)", unless: [.pullsOneBack]),
      Variant("\(.loser) later cut the lead to \(.score)", when: [.pullsOneBack]),
      Variant("\(.loser) came back to \(.score)", when: [.pullsOneBack]),
      Variant("It was later \(.score)", unless: [.pullsOneBack]),
    ],
    .scorers: [
      Variant("\(.who) scored for \(.team)\(" ", .time)"),
      Variant("For \(.team), \(.who) scored\(" ", .time)"),
      Variant("\(.who) scored for \(.team), \(.other) for \(.opponent)"),
      Variant(
        "The scorers were \(.who) for \(.team) and \(.other) for \(.opponent)", when: [.allScorers]),
    ],
    .ownGoals: [
      Variant("\(.who) scored an own goal", unless: [.several]),
      Variant("\(.who) scored own goals", when: [.several]),
    ],
    .haul: [
      Variant("\(.who) scored a hat-trick", when: [.hatTrick], unless: [.several]),
      Variant("\(.who) scored three times", when: [.hatTrick], unless: [.several]),
      Variant("\(.who) scored a hat-trick each", when: [.hatTrick, .several]),
      Variant(
        "\(.who) scored a perfect hat-trick: left foot, right foot, header",
        when: [.hatTrick, .perfectHatTrick], unless: [.several]),
      Variant("\(.who) scored \(.count) goals", when: [.fourGoals], unless: [.several]),
      Variant("\(.who) scored \(.count) goals each", when: [.fourGoals, .several]),
    ],
    .manner: [
      Variant("with a \(.technique) shot\(" ", .range)"),
      Variant("\(.body)\(" ", .range)\(" ", .situation)"),
      Variant("\(.range)\(" ", .situation)"),
      Variant("\(.situation)"),
    ],
    .disputedScorer: [
      Variant(
        "\(.sources) credit the goal of \(.team)\(" ", .time) to \(.name)", when: [.several]),
      Variant(
        "\(.sources) credits the goal of \(.team)\(" ", .time) to \(.name)", unless: [.several]),
      Variant("According to \(.sources), \(.name) scored the goal of \(.team)\(" ", .time)"),
      Variant("The goal of \(.team)\(" ", .time) is also credited to \(.name)"),
    ],
    .disputedGoal: [
      Variant("\(.sources) have no goal of \(.team)\(" ", .time)", when: [.several]),
      Variant("\(.sources) has no goal of \(.team)\(" ", .time)", unless: [.several]),
      Variant("The goal of \(.team)\(" ", .time) is missing elsewhere"),
    ],
    .disputedTeam: [
      Variant(
        "\(.sources) give the goal of \(.team)\(" ", .time) to \(.opponent)", when: [.several]),
      Variant(
        "\(.sources) gives the goal of \(.team)\(" ", .time) to \(.opponent)",
        unless: [.several]),
      Variant("The goal of \(.team)\(" ", .time) is also given to \(.opponent)"),
    ],
    .disputedOwnGoal: [
      Variant(
        "\(.sources) call the goal of \(.team)\(" ", .time) an own goal", when: [.several]),
      Variant(
        "\(.sources) calls the goal of \(.team)\(" ", .time) an own goal", unless: [.several]),
      Variant("The goal of \(.team)\(" ", .time) is also called an own goal"),
    ],
    .disputedMinute: [
      Variant(
        "\(.sources) give the \(.minutes, .ordinal) minute for \(.who, .possessive) goal",
        when: [.several]),
      Variant(
        "\(.sources) gives the \(.minutes, .ordinal) minute for \(.who, .possessive) goal",
        unless: [.several]),
      Variant(
        "\(.who, .possessive) goal fell in the \(.minutes, .ordinal) minute according to "
          + "\(.sources)"),
      Variant(
        "\(.sources) give the \(.minutes, .ordinal) minute for the goal of \(.team)",
        when: [.several]),
      Variant(
        "\(.sources) gives the \(.minutes, .ordinal) minute for the goal of \(.team)",
        unless: [.several]),
      Variant("\(.who, .possessive) goal was also timed at \(.minutes, .figure) minutes"),
      Variant("The goal of \(.team) was also timed at \(.minutes, .figure) minutes"),
    ],
  ]

  private static let spree = [
    Variant(
      "\(.who) put \(.team) ahead \(.time) and scored again \(.minutes)"
        + "\(" to make it ", .score)", when: [.takesLead]),
    Variant(
      "\(.who) gave \(.team) the lead \(.time) and struck again \(.minutes)"
        + "\(" for ", .score)", when: [.takesLead]),
    Variant(
      "\(.who) opened the scoring for \(.team) \(.time) and was on the mark again \(.minutes)"
        + "\(", making it ", .score)", when: [.takesLead, .opener]),
    Variant(
      "\(.team) went ahead through \(.who) \(.time), and the same player scored again \(.minutes)"
        + "\(" to make it ", .score)", when: [.takesLead]),
    Variant(
      "\(.who) put \(.team) back in front \(.time) and scored again \(.minutes)"
        + "\(" to make it ", .score)", when: [.regainsLead]),
    Variant(
      "\(.who) made it \(.before) \(.time) and scored again \(.minutes)"
        + "\(" to make it ", .score)", when: [.extendsLead]),
    Variant(
      "\(.who) added goals \(.moments)\(" for ", .score)", when: [.extendsLead]),
    Variant(
      "\(.who) put \(.team) ahead \(.count, .times), \(.moments)", when: [.eachAhead],
      unless: [.winner]),
    Variant(
      "\(.who) put \(.team) ahead \(.count, .times), \(.moments), and the last goal was the winner",
      when: [.eachAhead, .winner]),
    Variant(
      "\(.who) scored \(.count) in a row for \(.team), \(.moments), to make it \(.score)",
      when: [.inARow]),
    Variant(
      "\(.who) struck \(.count, .times) without reply, \(.moments), to take the score to \(.score)",
      when: [.inARow]),
  ]

  private static let burst = [
    Variant(
      "\(.who) scored \(.time) and again \(.gap) to put \(.team) \(.score) up",
      when: [.oneScorer, .takesLead]),
    Variant(
      "\(.who) struck twice for \(.team), \(.time) and \(.gap), to make it \(.score)",
      when: [.oneScorer, .takesLead]),
    Variant(
      "\(.who) scored \(.time) and again \(.gap) to make it \(.score)",
      when: [.oneScorer, .extendsLead]),
    Variant(
      "\(.who) added two, \(.time) and \(.gap), for \(.score)",
      when: [.oneScorer, .extendsLead]),
    Variant(
      "\(.who) scored \(.time) and again \(.gap) to bring \(.team) level at \(.score)",
      when: [.oneScorer, .equaliser]),
    Variant(
      "\(.who) scored \(.time) and again \(.gap) to cut the lead to \(.score)",
      when: [.oneScorer, .pullsOneBack]),
    Variant(
      "\(.who) scored \(.time) and \(.other) \(.gap) to put \(.team) \(.score) up",
      when: [.takesLead], unless: [.oneScorer]),
    Variant(
      "goals by \(.who) \(.time) and \(.other) \(.gap) put \(.team) \(.score) up",
      when: [.takesLead], unless: [.oneScorer]),
    Variant(
      "\(.who) scored \(.time) and \(.other) \(.gap) to make it \(.score)",
      when: [.extendsLead], unless: [.oneScorer]),
    Variant(
      "\(.who) \(.time) and \(.other) \(.gap) took it to \(.score)",
      when: [.extendsLead], unless: [.oneScorer]),
    Variant(
      "\(.who) scored \(.time) and \(.other) \(.gap) to bring \(.team) level at \(.score)",
      when: [.equaliser], unless: [.oneScorer]),
    Variant(
      "\(.who) scored \(.time) and \(.other) \(.gap) to cut the lead to \(.score)",
      when: [.pullsOneBack], unless: [.oneScorer]),
  ]

  private static let ownGoal = [
    Variant(
      "an own goal by \(.who) decided the match\(" ", .time)" + total,
      when: [.ownGoal, .onlyGoal]),
    Variant(
      "an own goal decided the match\(" ", .time)" + total,
      when: [.ownGoal, .onlyGoal]),
    Variant(
      "an own goal by \(.who) gave \(.team) the winner\(" ", .time)" + total,
      when: [.ownGoal, .winner]),
    Variant(
      "an own goal gave \(.team) the winner\(" ", .time)" + total,
      when: [.ownGoal, .winner]),
    Variant(
      "an own goal by \(.who) put \(.team) ahead\(" ", .time, .after)" + total,
      when: [.ownGoal, .takesLead]),
    Variant(
      "\(.who) put the ball into the wrong net\(" ", .time) to give \(.team) the lead" + total,
      when: [.ownGoal, .takesLead]),
    Variant(
      "an own goal put \(.team) ahead\(" ", .time, .after)" + total,
      when: [.ownGoal, .takesLead]),
    Variant(
      "an own goal by \(.who) put \(.team) back in front\(" ", .time)" + total,
      when: [.ownGoal, .regainsLead]),
    Variant(
      "an own goal put \(.team) back in front\(" ", .time)" + total,
      when: [.ownGoal, .regainsLead]),
    Variant(
      "an own goal by \(.who) brought \(.team) level\(" ", .time)" + total,
      when: [.ownGoal, .equaliser]),
    Variant(
      "an own goal brought \(.team) level\(" ", .time)" + total,
      when: [.ownGoal, .equaliser]),
    Variant(
      "an own goal by \(.who) made it \(.score)\(" ", .time)" + both,
      when: [.ownGoal]),
    Variant(
      "an own goal made it \(.score)\(" ", .time)" + both,
      when: [.ownGoal]),
  ]

  // The manner and the assist; the time before them; a header; the effect on the tie.

  private static let made: Wording = "\(" ", .manner)\(" from a pass by ", .assist)"

  private static let how: Wording = "\(" ", .time)" + made

  private static let headed: Wording = "\(" from a pass by ", .assist)\(" ", .situation)"

  private static let total: Wording = "\(", making it ", .aggregate, .plain, " on aggregate")"

  /// The same after words for the score of the match.
  private static let both: Wording = "\(", ", .aggregate, .plain, " on aggregate")"

  private static let whichMadeIt: Wording =
    "\(", which made it ", .aggregate, .plain, " on aggregate")"

  private static let settling = [
    Variant(
      "\(.who) scored the only goal\(" ", .manner)\(" ", .time)\(" from a pass by ", .assist)"
        + total,
      when: [.onlyGoal], unless: [.ownGoal]),
    Variant(
      "the only goal came\(" ", .time) from \(.who)\(" ", .manner)\(" after a pass by ", .assist)"
        + total,
      when: [.onlyGoal], unless: [.ownGoal]),
    Variant(
      "a goal by \(.who)" + how + " decided the match" + total,
      when: [.onlyGoal], unless: [.ownGoal]),
    Variant(
      "\(.who) headed the only goal\(" ", .time)" + headed + total,
      when: [.onlyGoal, .header], unless: [.ownGoal]),
    Variant(
      "\(.who) scored the only goal from the penalty spot\(" ", .time)" + total,
      when: [.onlyGoal, .penalty], unless: [.ownGoal]),
    Variant(
      "\(.who) scored the winner" + how + total,
      when: [.winner], unless: [.ownGoal]),
    Variant(
      "\(.who) got the winner\(" ", .manner)\(" ", .time)\(" from a pass by ", .assist)" + total,
      when: [.winner], unless: [.ownGoal]),
    Variant(
      "the winner came\(" ", .time) from \(.who)\(" ", .manner)\(" after a pass by ", .assist)"
        + total,
      when: [.winner], unless: [.ownGoal, .takesLead]),
    Variant(
      "\(.who) headed the winner\(" ", .time)" + headed + total,
      when: [.winner, .header], unless: [.ownGoal]),
    Variant(
      "\(.who) scored the winner from the penalty spot\(" ", .time)" + total,
      when: [.winner, .penalty], unless: [.ownGoal]),
    Variant(
      "\(.who) scored the winner with a free-kick\(" ", .time)" + total,
      when: [.winner, .freeKick], unless: [.ownGoal]),
  ]

  /// Goals that turned a tie of several legs.
  private static let turning = [
    Variant(
      "\(.who) made it \(.score)" + how + both + ", which put \(.team) ahead in the tie",
      when: [.tieWinner], unless: [.ownGoal, .winner]),
    Variant(
      "an own goal by \(.who) made it \(.score)\(" ", .time)" + both
        + ", which put \(.team) ahead in the tie",
      when: [.tieWinner, .ownGoal], unless: [.winner]),
    Variant(
      "an own goal made it \(.score)\(" ", .time)" + both
        + ", which put \(.team) ahead in the tie",
      when: [.tieWinner, .ownGoal], unless: [.winner]),
  ]

  private static let lead = [
    Variant(
      "\(.who) put \(.home) ahead\(" ", .time, .after)" + made + whichMadeIt,
      when: [.takesLead, .firstTold], unless: [.ownGoal]),
    Variant(
      "\(.who) put \(.team) ahead\(" ", .time, .after)" + made + whichMadeIt,
      when: [.takesLead, .firstTold], unless: [.ownGoal]),
    Variant(
      "\(.who) put \(.team) ahead" + how + whichMadeIt,
      when: [.takesLead], unless: [.ownGoal]),
    Variant(
      "\(.who) gave \(.team) the lead" + how
        + "\(" to make it ", .aggregate, .plain, " on aggregate")",
      when: [.takesLead], unless: [.ownGoal]),
    Variant(
      "\(.who) opened the scoring for \(.team)" + how + total,
      when: [.takesLead, .opener], unless: [.ownGoal]),
    Variant(
      "\(.time, .after) \(.who) scored the first goal for \(.team)" + made + total,
      when: [.takesLead, .opener], unless: [.ownGoal]),
    Variant(
      "\(.who) struck first for \(.team)" + how + total,
      when: [.takesLead, .opener], unless: [.ownGoal]),
    Variant(
      "\(.who) broke the deadlock for \(.team)" + how + total,
      when: [.takesLead, .opener], unless: [.ownGoal]),
    Variant(
      "\(.team) went ahead\(" ", .time) through \(.who)" + made + total,
      when: [.takesLead], unless: [.ownGoal]),
    Variant(
      "\(.who) headed \(.team) ahead\(" ", .time, .after)" + headed + total,
      when: [.takesLead, .header], unless: [.ownGoal]),
    Variant(
      "\(.who) put \(.team) ahead from the penalty spot\(" ", .time, .after)" + total,
      when: [.takesLead, .penalty], unless: [.ownGoal]),
    Variant(
      "\(.who) gave \(.team) the lead with a free-kick\(" ", .time)" + total,
      when: [.takesLead, .freeKick], unless: [.ownGoal]),
    Variant(
      "\(.who) put \(.team) back in front" + how + total,
      when: [.regainsLead], unless: [.ownGoal]),
    Variant(
      "\(.who) restored \(.team, .possessive) lead" + how + total,
      when: [.regainsLead], unless: [.ownGoal]),
    Variant(
      "\(.who) headed \(.team) back in front\(" ", .time)" + headed + total,
      when: [.regainsLead, .header], unless: [.ownGoal]),
    Variant(
      "\(.who) put \(.team) back in front from the penalty spot\(" ", .time)" + total,
      when: [.regainsLead, .penalty], unless: [.ownGoal]),
  ]

  private static let level = [
    Variant(
      "\(.who) equalised" + how + whichMadeIt,
      when: [.equaliser], unless: [.ownGoal]),
    Variant(
      "\(.who) drew \(.team) level" + how + total,
      when: [.equaliser], unless: [.ownGoal]),
    Variant(
      "\(.who) brought \(.team) level" + how + total,
      when: [.equaliser], unless: [.ownGoal]),
    Variant(
      "\(.team) replied\(" ", .time) through \(.who)" + made + total,
      when: [.equaliser, .reply], unless: [.ownGoal]),
    Variant(
      "\(.who) made it level for \(.team)" + how + total,
      when: [.equaliser], unless: [.ownGoal, .onTheNight]),
    Variant(
      "\(.who) found the equaliser" + how + total,
      when: [.equaliser], unless: [.ownGoal]),
    Variant(
      "\(.who) levelled on the night" + how + whichMadeIt,
      when: [.equaliser, .onTheNight], unless: [.ownGoal]),
    Variant(
      "\(.who) levelled the match, though not the tie, \(.time)" + made + total,
      when: [.equaliser, .onTheNight], unless: [.ownGoal]),
    Variant(
      "\(.who) headed the equaliser\(" ", .time)" + headed + total,
      when: [.equaliser, .header], unless: [.ownGoal]),
    Variant(
      "\(.who) equalised from the penalty spot\(" ", .time)" + total,
      when: [.equaliser, .penalty], unless: [.ownGoal]),
    Variant(
      "\(.who) equalised with a free-kick\(" ", .time)" + total,
      when: [.equaliser, .freeKick], unless: [.ownGoal]),
  ]

  private static let change = [
    Variant(
      "\(.who) pulled one back for \(.team)" + how + total,
      when: [.pullsOneBack], unless: [.ownGoal]),
    Variant(
      "\(.who) pulled another back" + how + total,
      when: [.pullsOneBack, .sameSide], unless: [.ownGoal]),
    Variant(
      "\(.who) pulled another back from the penalty spot\(" ", .time)" + total,
      when: [.pullsOneBack, .penalty, .sameSide], unless: [.ownGoal]),
    Variant(
      "\(.who) got one back for \(.team)" + how + total,
      when: [.pullsOneBack], unless: [.ownGoal]),
    Variant(
      "\(.who) headed one back for \(.team)\(" ", .time)" + headed + total,
      when: [.pullsOneBack, .header], unless: [.ownGoal]),
    Variant(
      "\(.who) pulled one back for \(.team) from the penalty spot\(" ", .time)" + total,
      when: [.pullsOneBack, .penalty], unless: [.ownGoal]),
    Variant(
      "\(.who) scored a consolation for \(.team)" + how + total,
      when: [.consolation], unless: [.ownGoal]),
    Variant(
      "\(.who) made it \(.score)" + how + both,
      unless: [.ownGoal]),
    Variant(
      "\(.who) added another" + how + "\(" to make it ", .score)" + both,
      when: [.extendsLead], unless: [.ownGoal]),
    Variant(
      "\(.who) stretched the lead to \(.score)" + how + both,
      when: [.extendsLead], unless: [.ownGoal]),
    Variant(
      "it was \(.score)\(" ", .time) when \(.who) scored" + made + both,
      when: [.extendsLead], unless: [.ownGoal]),
    Variant(
      "\(.who) made it \(.score) from the penalty spot\(" ", .time)" + both,
      when: [.extendsLead, .penalty], unless: [.ownGoal]),
  ]

  /// Goals by substitutes.
  private static let fromTheBench = [
    Variant(
      "\(.who), on as a substitute, scored the winner" + how,
      when: [.winner, .substitute], unless: [.ownGoal]),
    Variant(
      "\(.who), on as a substitute, put \(.team) ahead" + how + total,
      when: [.takesLead, .substitute], unless: [.ownGoal]),
    Variant(
      "\(.who), on as a substitute, equalised" + how + total,
      when: [.equaliser, .substitute], unless: [.ownGoal]),
    Variant(
      "\(.who), on as a substitute, made it \(.score)" + how + both,
      when: [.extendsLead, .substitute], unless: [.ownGoal]),
  ]

  /// A player's second goal.
  private static let again = [
    Variant(
      "\(.who) struck again" + how + " to make it \(.score)" + both,
      when: [.extendsLead, .brace], unless: [.ownGoal]),
    Variant(
      "\(.who) scored again to equalise" + how + total,
      when: [.equaliser, .brace], unless: [.ownGoal]),
  ]

  private static let unknown = [
    Variant(
      "\(.team) scored the only goal\(" ", .time)\(" ", .manner)",
      when: [.onlyGoal], unless: [.ownGoal]),
    Variant(
      "\(.team) scored the winner\(" ", .time)\(" ", .manner)",
      when: [.winner], unless: [.ownGoal]),
    Variant(
      "\(.home) went ahead\(" ", .time, .after)\(" ", .manner)",
      when: [.takesLead, .firstTold], unless: [.ownGoal]),
    Variant(
      "\(.team) went ahead\(" ", .time, .after)\(" ", .manner)",
      when: [.takesLead], unless: [.ownGoal]),
    Variant(
      "\(.team) took the lead\(" ", .time)\(" ", .manner)",
      when: [.takesLead], unless: [.ownGoal]),
    Variant(
      "\(.team) went back in front\(" ", .time)\(" ", .manner)",
      when: [.regainsLead], unless: [.ownGoal]),
    Variant(
      "\(.team) equalised from the penalty spot\(" ", .time)",
      when: [.equaliser, .penalty], unless: [.ownGoal]),
    Variant(
      "\(.team) equalised\(" ", .time)\(" ", .manner)",
      when: [.equaliser], unless: [.ownGoal]),
    Variant(
      "\(.team) levelled\(" ", .time)\(" ", .manner)",
      when: [.equaliser], unless: [.ownGoal]),
    Variant(
      "\(.team) pulled one back\(" ", .time)\(" ", .manner)",
      when: [.pullsOneBack], unless: [.ownGoal]),
    Variant("\(.team) made it \(.score)\(" ", .time)\(" ", .manner)", unless: [.ownGoal]),
  ]
}
