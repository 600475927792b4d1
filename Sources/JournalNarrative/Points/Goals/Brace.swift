import JournalCore

/// The second goal of a player.
enum Brace: GoalRule {
  static let licence = Licence.brace
  static let definition = "the second goal of its scorer in the match, own goals not counted"

  static func holds(_ goal: GoalPoint, in story: Story) -> Bool {
    story.haul(upTo: goal) == 2
  }
}
