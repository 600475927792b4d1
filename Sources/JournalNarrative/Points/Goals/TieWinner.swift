import JournalCore

/// The goal that put a side through for good.
enum TieWinner: GoalRule {
  static let licence = Licence.tieWinner
  static let definition =
    "the last goal after which another side, or nobody, would have gone through before it, and its side goes through after it"

  static func holds(_ goal: GoalPoint, in story: Story) -> Bool {
    story.tieWinner == goal.goal.position
  }
}
