import JournalCore

/// A goal after one of the other side.
enum Reply: GoalRule {
  static let licence = Licence.reply
  static let definition = "the goal before it was the other side's"

  static func holds(_ goal: GoalPoint, in story: Story) -> Bool {
    story.goal(before: goal)?.side == goal.side.other
  }
}
