import JournalCore

/// A match won away.
enum AwayWin: MatchRule {
  static let licence = Licence.awayWin
  static let definition = "over, won by the side away, the ground not neutral"

  static func holds(_ story: Story) -> Bool {
    story.facts.progress == .over && story.facts.score.leader == .away && !story.facts.isNeutral
  }
}
