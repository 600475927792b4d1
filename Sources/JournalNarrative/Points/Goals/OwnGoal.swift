import JournalCore

/// A goal put into the own net.
enum OwnGoal: GoalRule {
  static let licence = Licence.ownGoal
  static let definition = "recorded as an own goal"

  static func holds(_ goal: GoalPoint, in story: Story) -> Bool {
    goal.goal.traits.contains(.own)
  }
}
