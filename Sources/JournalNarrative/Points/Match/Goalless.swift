import JournalCore

/// A match without a goal.
enum Goalless: MatchRule {
  static let licence = Licence.goalless
  static let definition = "over, and no goal fell"

  static func holds(_ story: Story) -> Bool {
    story.facts.progress == .over && story.facts.score == Score()
  }
}
