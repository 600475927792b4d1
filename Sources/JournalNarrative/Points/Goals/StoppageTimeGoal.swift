import JournalCore

/// A goal in added time, told by its period.
enum StoppageTimeGoal: GoalRule {
  static let licence = Licence.stoppageTime
  static let definition = "in the added time of its period"

  static func holds(_ goal: GoalPoint, in story: Story) -> Bool {
    goal.goal.time.isStoppage
  }
}
