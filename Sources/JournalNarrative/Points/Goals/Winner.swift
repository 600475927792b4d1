import JournalCore

/// The goal that won the match by one.
enum Winner: GoalRule {
  static let licence = Licence.winner
  static let definition =
    "the last goal of a match that is over and was won by one, level before it"

  static func holds(_ goal: GoalPoint, in story: Story) -> Bool {
    goal.isWinner
  }
}
