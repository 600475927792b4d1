import JournalCore

/// A goal of a player who came on.
enum SubstituteGoal: GoalRule {
  static let licence = Licence.substitute
  static let definition = "scored by a player who had come on for another"

  static func holds(_ goal: GoalPoint, in story: Story) -> Bool {
    guard let scorer = goal.goal.creditedScorer else { return false }
    return story.substitutes.contains(scorer)
  }
}
