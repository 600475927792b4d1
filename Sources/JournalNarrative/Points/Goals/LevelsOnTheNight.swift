import JournalCore

/// A goal that levels the match and not the tie.
enum LevelsOnTheNight: GoalRule {
  static let licence = Licence.onTheNight
  static let definition = "level in the match after it, not level on aggregate"

  static func holds(_ goal: GoalPoint, in story: Story) -> Bool {
    guard goal.role == .equalises, let after = story.aggregates(around: goal)?.after else {
      return false
    }
    return !after.isLevel
  }
}
