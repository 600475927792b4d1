import JournalCore

/// A headed goal.
enum Header: GoalRule {
  static let licence = Licence.header
  static let definition = "scored with the head by a player of the side"

  static func holds(_ goal: GoalPoint, in story: Story) -> Bool {
    goal.goal.bodyPart == .head && goal.goal.creditedScorer != nil
  }
}
