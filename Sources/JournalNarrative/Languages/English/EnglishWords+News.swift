extension EnglishWords {
  /// The parts of a first sentence that carry the news.
  static let news: [ClauseKind: [Variant]] = [
    .fate: [
      Variant("\(.hero) won \(.competition)", when: [.champion]),
      Variant("won \(.competition)", when: [.champion]),
      Variant(
        "\(.hero) were relegated from \(.competition)", when: [.relegated], unless: [.several]),
      Variant("\(.hero) were relegated too", when: [.relegated, .several]),
      Variant("were relegated from \(.competition)", when: [.relegated]),
      Variant("\(.hero) won their group", when: [.groupWinner]),
      Variant("\(.hero) won Group \(.group)", when: [.groupWinner]),
      Variant("won their group", when: [.groupWinner]),
      Variant("won Group \(.group)", when: [.groupWinner]),
      Variant(
        "\(.hero) are through to the next stage\(" of ", .competition)", when: [.qualified],
        unless: [.several]),
      Variant("\(.hero) are through too", when: [.qualified, .several]),
      Variant("reached the next stage\(" of ", .competition)", when: [.qualified]),
      Variant("\(.hero) are out\(" of ", .competition)", when: [.eliminated], unless: [.several]),
      Variant("\(.hero) are out too", when: [.eliminated, .several]),
      Variant("went out\(" of ", .competition)", when: [.eliminated]),
      Variant(
        "\(.hero) are sure to stay in \(.competition)", when: [.safe], unless: [.several]),
      Variant("\(.hero) are safe too", when: [.safe, .several]),
      Variant("made sure of staying in \(.competition)", when: [.safe]),
    ],
    .feat: [
      Variant("\(.who) scored a hat-trick", when: [.hatTrick], unless: [.several]),
      Variant("\(.who) scored three goals", when: [.hatTrick], unless: [.several]),
      Variant("\(.who) scored a hat-trick each", when: [.hatTrick, .several]),
      Variant("\(.who) scored \(.count) goals", when: [.fourGoals], unless: [.several]),
      Variant("\(.who) scored \(.count) goals each", when: [.fourGoals, .several]),
    ],
    .strike: [
      Variant("a goal by \(.who)\(" ", .time)", unless: [.ownGoal, .penalty]),
      Variant("a goal by the substitute \(.who)\(" ", .time)", when: [.substitute]),
      Variant("a header by \(.who)\(" ", .time)", when: [.header]),
      Variant("a free-kick by \(.who)\(" ", .time)", when: [.freeKick]),
      Variant("a penalty by \(.who)\(" ", .time)", when: [.penalty]),
      Variant("an own goal by \(.who)\(" ", .time)", when: [.ownGoal]),
      Variant("a goal\(" ", .time)", unless: [.ownGoal, .penalty]),
      Variant("a penalty\(" ", .time)", when: [.penalty]),
      Variant("an own goal\(" ", .time)", when: [.ownGoal]),
    ],
    .red: [
      Variant("with \(.who) of \(.team) sent off"),
      Variant("with \(.who) of \(.team) and \(.other) of \(.opponent) sent off"),
    ],
    .miss: [
      Variant("after \(.who) of \(.team) \(.deed)\(" ", .time)"),
      Variant("after \(.team) \(.deed)\(" ", .time)"),
    ],
    .aggregate: [
      Variant(
        "\(.winner) came out \(.aggregate) ahead over the two legs", unless: [.levelOnAggregate]),
      Variant(
        "\(.winner) had won the first leg \(.before) and were \(.aggregate) ahead over the two legs",
        when: [.wonFirstLeg], unless: [.levelOnAggregate]),
      Variant(
        "\(.winner) had lost the first leg \(.before) but were \(.aggregate) ahead over the two legs",
        when: [.lostFirstLeg], unless: [.levelOnAggregate]),
      Variant(
        "The first leg had ended \(.before), so that the sides were level at \(.aggregate) on "
          + "aggregate", when: [.levelOnAggregate]),
    ],
  ]

  /// Who was sent off, and the penalty that was missed.
  static let closing: Wording = "\(", ", .red)\(", ", .miss)"

  private static let strike: Wording = "\(", thanks to ", .strike)"

  /// A wording with the place and the day, and what comes after them.
  private static func told(
    _ opening: Wording, _ setting: Wording, _ end: Wording = "", when needs: Set<Licence> = [],
    unless bars: Set<Licence> = []
  ) -> Variant {
    Variant(opening + setting + end + closing, when: needs, unless: bars)
  }

  static let newsWin: [Variant] = fates + hauls + comebacks + strikes

  private static let fates: [Variant] = [
    settled(
      "\(.hero) \(.fate) with \(.score, .attributive) win\(" ", .minutes) over \(.rival)",
      when: [.goodFate, .heroWon]),
    settled(
      "\(.hero) \(.fate) although they lost \(.score)\(" ", .minutes) to \(.rival)",
      when: [.goodFate, .heroLost]),
    settled(
      "\(.hero) \(.fate) after losing \(.score)\(" ", .minutes) to \(.rival)", when: [.heroLost],
      unless: [.goodFate]),
    settled(
      "\(.hero) \(.fate) although they beat \(.rival) \(.score)\(" ", .minutes)", when: [.heroWon],
      unless: [.goodFate]),
  ]

  /// What was settled, where and when, and the news of the match after it.
  private static func settled(
    _ opening: Wording, when needs: Set<Licence>, unless bars: Set<Licence> = []
  ) -> Variant {
    Variant(
      opening + "\(" ", .day, .at)\(" ", .venue, .at)" + strike + closing + "\("; ", .feat)",
      when: needs, unless: bars)
  }

  private static let hauls: [Variant] = [
    told(
      "\(.feat) as \(.winner) beat \(.loser) \(.score)\(" ", .minutes)", placeFirst, strike,
      unless: [.inVain]),
    told(
      "\(.feat) to give \(.winner) \(.score, .attributive) win\(" ", .minutes) over \(.loser)",
      dayFirst,
      unless: [.inVain, .several]),
    told(
      "\(.feat) as \(.winner) thrashed \(.loser) \(.score)\(" ", .minutes)", venueFirst,
      when: [.rout], unless: [.inVain]),
    told(
      "\(.feat) as \(.winner) came back from \(.count) goals down to beat \(.loser) \(.score)"
        + "\(" ", .minutes)", placeFirst, when: [.greatComeback], unless: [.inVain]),
    told(
      "\(.feat) and still finished on the losing side as \(.winner) beat \(.loser) \(.score)"
        + "\(" ", .minutes)", dayFirst, strike, when: [.inVain], unless: [.several]),
    told(
      "\(.feat) but \(.winner) came back from \(.count) goals down to beat \(.loser) \(.score)"
        + "\(" ", .minutes)", venueFirst, when: [.inVain, .greatComeback]),
  ]

  private static let comebacks: [Variant] = [
    told(
      "\(.winner) came back from \(.count) goals down to beat \(.loser) \(.score)\(" ", .minutes)",
      placeFirst,
      strike, when: [.greatComeback]),
    told(
      "\(.loser) led by \(.count) goals but lost \(.score)\(" ", .minutes) to \(.winner)",
      dayFirst,
      strike, when: [.greatComeback]),
    told(
      "From \(.count) goals down \(.winner) beat \(.loser) \(.score)\(" ", .minutes)", venueFirst,
      strike, when: [.greatComeback]),
  ]

  private static let strikes: [Variant] = [
    told(
      "\(.strike) gave \(.winner) \(.score, .attributive) win\(" ", .minutes) over \(.loser)",
      placeFirst,
      when: [.winner]),
    told(
      "\(.winner) beat \(.loser) \(.score)\(" ", .minutes)", dayFirst, " thanks to \(.strike)",
      when: [.winner]),
    told(
      "\(.strike) was enough for \(.winner) to beat \(.loser) \(.score)\(" ", .minutes)",
      venueFirst,
      when: [.onlyGoal]),
    told(
      "\(.loser) lost \(.score)\(" ", .minutes) to \(.winner)", placeFirst,
      ", \(.strike) the difference between them",
      when: [.onlyGoal]),
    told(
      "\(.winner) needed \(.strike) to beat \(.loser) \(.score)\(" ", .minutes)", dayFirst,
      when: [.winner, .late]),
  ]

  /// A haul in a match that a shoot-out decided.
  static let newsShootOut: [Variant] = [
    told(
      "\(.winner) came back from \(.count) goals down to draw \(.score)\(" ", .minutes) with "
        + "\(.loser) and beat them\(" ", .kicks) on penalties", placeFirst, when: [.lostLead]),
    told(
      "\(.loser) led by \(.count) goals, but it ended \(.score)\(" ", .minutes) and \(.winner) won"
        + "\(" ", .kicks) on penalties", dayFirst, when: [.lostLead]),
    told(
      "\(.feat) as \(.winner) beat \(.loser)\(" ", .kicks) on penalties after \(.score, .attributive) "
        + "draw", venueFirst, unless: [.inVain]),
    told(
      "\(.feat) and still finished on the losing side as \(.winner) beat \(.loser)\(" ", .kicks) on "
        + "penalties after \(.score, .attributive) draw", placeFirst, when: [.inVain],
      unless: [.several]),
  ]

  static let newsDraw: [Variant] = settledDraws + turnedDraws

  private static let settledDraws: [Variant] = [
    settled(
      "\(.hero) \(.fate) with \(.score, .attributive) draw\(" ", .minutes) with \(.rival)",
      when: [.goodFate]),
    settled(
      "\(.hero) \(.fate) after \(.score, .attributive) draw\(" ", .minutes) with \(.rival)",
      when: [],
      unless: [.goodFate]),
  ]

  private static let turnedDraws: [Variant] = [
    told(
      "\(.chaser) came back from \(.count) goals down to draw \(.score)\(" ", .minutes) with "
        + "\(.leader)", venueFirst, strike, when: [.lostLead]),
    told(
      "\(.leader) let \(.before, .attributive) lead slip and drew \(.score)\(" ", .minutes) with \(.chaser)",
      placeFirst,
      when: [.lostLead]),
    told(
      "\(.strike) earned \(.team) \(.score, .attributive) draw\(" ", .minutes) with \(.opponent)",
      dayFirst,
      when: [.equaliser]),
    told(
      "\(.team) drew \(.score)\(" ", .minutes) with \(.opponent)", venueFirst,
      " thanks to \(.strike)",
      when: [.equaliser]),
    told(
      "\(.opponent) were held to \(.score, .attributive) draw\(" ", .minutes) by \(.team)",
      placeFirst,
      " through \(.strike)", when: [.equaliser]),
    told("\(.feat) as \(.home) and \(.away) drew \(.score)\(" ", .minutes)", dayFirst),
  ]
}
