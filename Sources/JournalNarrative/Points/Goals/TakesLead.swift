import JournalCore

/// A goal that puts a side ahead that had not led.
enum TakesLead: GoalRule {
  static let licence = Licence.takesLead
  static let definition = "level before it, ahead after it, and the side had not led"

  static func holds(_ goal: GoalPoint, in story: Story) -> Bool {
    goal.role == .takesLead
  }
}
