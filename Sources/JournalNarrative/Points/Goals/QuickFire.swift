import JournalCore

/// A goal soon after one of the same side.
enum QuickFire: GoalRule {
  static let licence = Licence.quickFire
  static let definition = "at most three minutes after a goal of the same side, with none between"

  static func holds(_ goal: GoalPoint, in story: Story) -> Bool {
    guard let before = story.goal(before: goal), before.side == goal.side,
      let minutes = before.goal.time.minutes(to: goal.goal.time)
    else { return false }
    return minutes <= 3
  }
}
