import JournalCore

/// A goal that levels the match.
enum Equaliser: GoalRule {
  static let licence = Licence.equaliser
  static let definition = "behind before it, level after it"

  static func holds(_ goal: GoalPoint, in story: Story) -> Bool {
    goal.role == .equalises
  }
}
