/// The index of what can be said about goals, by topic.
enum GoalRules {
  static let all = ofTheScore + ofTheTie + ofTheClock + ofTheScorer

  /// The licences of a goal.
  static func licences(of goal: GoalPoint, in story: Story) -> Set<Licence> {
    Set(all.filter { $0.holds(goal, story) }.map(\.licence))
  }
}
