import JournalCore

/// A goal of the side that leads.
enum ExtendsLead: GoalRule {
  static let licence = Licence.extendsLead
  static let definition = "ahead before it, further ahead after it"

  static func holds(_ goal: GoalPoint, in story: Story) -> Bool {
    goal.role == .extendsLead
  }
}
