import JournalCore

/// The goal that put a side ahead for good in a tie of several legs.
enum TieWinner: GoalRule {
  static let licence = Licence.tieWinner
  static let definition =
    "in a tie of several legs the last goal before which another side, or nobody, would have gone "
    + "through, and after which its side goes through"

  static func holds(_ goal: GoalPoint, in story: Story) -> Bool {
    story.facts.tie?.isLegged == true && story.tieWinner == goal.goal.position
  }
}
