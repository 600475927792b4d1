import JournalCore

/// A goal straight from a free-kick.
enum FreeKickGoal: GoalRule {
  static let licence = Licence.freeKick
  static let definition = "scored straight from a free-kick"

  static func holds(_ goal: GoalPoint, in story: Story) -> Bool {
    goal.goal.situation == .directFreeKick && goal.goal.creditedScorer != nil
  }
}
