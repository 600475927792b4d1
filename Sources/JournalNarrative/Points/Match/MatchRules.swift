import JournalCore

/// The index of what can be said about matches.
enum MatchRules {
  static let all = [
    MatchRule(.rout, "over, and won by four goals or more") { $0.margin >= 4 },
    MatchRule(.narrow, "over, and won by one goal") { $0.margin == 1 },
    MatchRule(
      .thriller,
      "over, with five goals or more, one between the sides, and both ahead or a lead of two made up"
    ) { story in
      story.margin == 1 && story.facts.score.home + story.facts.score.away >= 5
        && story.wentToAndFro
    },
    MatchRule(.goalless, "over, and no goal fell") { story in
      story.facts.progress == .over && story.facts.score == Score()
    },
    MatchRule(.cleanSheet, "over, and won with nothing conceded") { story in
      guard story.facts.progress == .over, let winner = story.facts.score.leader else {
        return false
      }
      return story.facts.score[winner.other] == 0
    },
    MatchRule(.awayWin, "over, won by the side away, the ground not neutral") { story in
      story.facts.progress == .over && story.facts.score.leader == .away && !story.facts.isNeutral
    },
    MatchRule(.neutral, "the ground is recorded as neutral") { $0.facts.isNeutral },
    MatchRule(.extraTime, "over, and extra time was played") { $0.facts.isAfterExtraTime },
    comeback, greatComeback, lostLead, upset,
  ]

  /// A win by a side that had been behind.
  static let comeback = MatchRule(
    .comeback, "over, and won by a side that was behind at some moment"
  ) { $0.comeback != nil }

  /// A win by a side that had been two behind or more.
  static let greatComeback = MatchRule(
    .greatComeback, "over, and won by a side that was behind by two or more at some moment"
  ) { ($0.comeback?.deficit ?? 0) >= 2 }

  /// A lead of two or more that was not enough.
  static let lostLead = MatchRule(
    .lostLead, "over, and a side that had led by two or more neither won nor went through"
  ) { $0.lostLead != nil }

  /// A result against the odds, according to what sources say about the two sides.
  private static let upset = MatchRule(
    .upset,
    "over, and who won or went through has at most a fifth of the other's budget, or stood eight "
      + "places or more below in the same table"
  ) { story in
    let facts = story.facts
    guard facts.progress == .over, let winner = facts.tie?.decidedWinner ?? facts.score.leader
    else { return false }
    let contrast = Contrast(facts, of: winner)
    return contrast.ratio.map { $0 >= 5 } ?? false || contrast.placesBelow.map { $0 >= 8 } ?? false
  }

  /// The licences of a match.
  static func licences(of story: Story) -> Set<Licence> {
    Set(all.filter { $0.holds(story) }.map(\.licence))
  }
}
