import JournalCore

/// A goal that came of a corner.
enum CornerGoal: GoalRule {
  static let licence = Licence.corner
  static let definition = "scored after a corner"

  static func holds(_ goal: GoalPoint, in story: Story) -> Bool {
    goal.goal.situation == .corner
  }
}
