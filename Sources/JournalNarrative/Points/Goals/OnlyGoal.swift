import JournalCore

/// The one goal of a match.
enum OnlyGoal: GoalRule {
  static let licence = Licence.onlyGoal
  static let definition = "the only goal of a match that is over"

  static func holds(_ goal: GoalPoint, in story: Story) -> Bool {
    goal.isOnly
  }
}
