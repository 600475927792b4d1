import JournalCore

/// Two goals of one side, the second a few minutes after the first, of which the log holds no more
/// than scorers and minutes: one sentence tells both.
struct Burst {
  static let definition =
    "two goals of one side in a row, at most five minutes apart, with nothing else to tell of them"

  /// The most minutes between the two.
  static let mostMinutes = 5

  private static let particular: Set<Licence> = [
    .ownGoal, .penalty, .header, .freeKick, .substitute, .winner, .onlyGoal, .tieWinner,
    .stoppageTime,
  ]

  /// The minutes from the first goal to the second.
  let minutes: Int

  /// Two goals told one after the other; nil if they are no burst.
  init?(_ first: GoalPoint, _ second: GoalPoint, in story: Story) {
    guard first.side == second.side, second.index == first.index + 1,
      let minutes = first.goal.time.minutes(to: second.goal.time),
      (1...Self.mostMinutes).contains(minutes),
      [first, second].allSatisfy({ Self.isPlain($0, in: story) })
    else { return nil }
    self.minutes = minutes
  }

  private static func isPlain(_ point: GoalPoint, in story: Story) -> Bool {
    let goal = point.goal
    return goal.creditedScorer != nil && goal.assist == nil && goal.technique == nil
      && goal.range == nil && goal.situation.map { $0 == .open } != false
      && story.aggregates(around: point) == nil
      && GoalRules.licences(of: point, in: story).isDisjoint(with: particular)
  }
}
