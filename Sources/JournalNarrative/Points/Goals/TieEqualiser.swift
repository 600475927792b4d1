import JournalCore

/// A goal that levels the tie.
enum TieEqualiser: GoalRule {
  static let licence = Licence.tieEqualiser
  static let definition = "the aggregate was not level before it and is level after it"

  static func holds(_ goal: GoalPoint, in story: Story) -> Bool {
    guard let (before, after) = story.aggregates(around: goal) else { return false }
    return !before.isLevel && after.isLevel
  }
}
