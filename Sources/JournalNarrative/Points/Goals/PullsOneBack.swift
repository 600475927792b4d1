import JournalCore

/// A goal of the side that stays behind.
enum PullsOneBack: GoalRule {
  static let licence = Licence.pullsOneBack
  static let definition = "behind before and after it, by at most three before it"

  static func holds(_ goal: GoalPoint, in story: Story) -> Bool {
    goal.role == .pullsBack && goal.deficit <= 3
  }
}
