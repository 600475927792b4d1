import JournalCore

/// A goal that puts a side ahead that had led before.
enum RegainsLead: GoalRule {
  static let licence = Licence.regainsLead
  static let definition = "level before it, ahead after it, and the side had led before"

  static func holds(_ goal: GoalPoint, in story: Story) -> Bool {
    goal.role == .regainsLead
  }
}
