import JournalCore

/// The goal that won the match by one, where the tie did not hang on more.
enum Winner: GoalRule {
  static let licence = Licence.winner
  static let definition =
    "the last goal of a match that is over and was won by one, level before it; in the last leg of a "
    + "tie only where its side went through, and not on penalties"

  static func holds(_ goal: GoalPoint, in story: Story) -> Bool {
    guard goal.isWinner else { return false }
    guard let tie = story.facts.tie, tie.isLegged, tie.isLastLeg else { return true }
    return tie.decidedWinner == goal.side && tie.means != "penalties"
  }
}
