import JournalCore

/// The first goal.
enum Opener: GoalRule {
  static let licence = Licence.opener
  static let definition = "the first goal of the match"

  static func holds(_ goal: GoalPoint, in story: Story) -> Bool {
    goal.index == 0
  }
}
