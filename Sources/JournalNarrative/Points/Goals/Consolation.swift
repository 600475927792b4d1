import JournalCore

/// A goal of the losers that changed nothing.
enum Consolation: GoalRule {
  static let licence = Licence.consolation
  static let definition =
    "the last goal of the losing side, at least two behind before it, in a match lost by two or more"

  static func holds(_ goal: GoalPoint, in story: Story) -> Bool {
    guard story.facts.progress == .over, let winner = story.facts.score.leader,
      goal.side == winner.other, goal.deficit >= 2,
      story.facts.score[winner] - story.facts.score[goal.side] >= 2
    else { return false }
    return !story.goals.contains { $0.index > goal.index && $0.side == goal.side }
  }
}
