import JournalCore

/// A goal from the penalty spot.
enum PenaltyGoal: GoalRule {
  static let licence = Licence.penalty
  static let definition = "recorded as a penalty"

  static func holds(_ goal: GoalPoint, in story: Story) -> Bool {
    goal.goal.situation == .penalty || goal.goal.traits.contains(.penalty)
  }
}
