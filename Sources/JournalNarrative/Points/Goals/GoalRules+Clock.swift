import JournalCore

extension GoalRules {
  /// The time of a goal, by the clock and relative to other goals.
  static let ofTheClock = [
    GoalRule(
      .late, "in the 85th minute or later of the second half, in the 115th or later of extra time"
    ) { goal, _ in goal.goal.time.isLate },
    GoalRule(.stoppageTime, "in the added time of its period") { goal, _ in
      goal.goal.time.isStoppage
    },
    GoalRule(
      .quickFire, "at most three minutes after a goal of the same side, with none between"
    ) { goal, story in
      guard let before = story.goal(before: goal), before.side == goal.side,
        let minutes = before.goal.time.minutes(to: goal.goal.time)
      else { return false }
      return minutes <= 3
    },
    GoalRule(.reply, "the goal before it was the other side's") { goal, story in
      story.goal(before: goal)?.side == goal.side.other
    },
  ]
}

extension PlayTime {
  /// Whether it is certainly near the end of the match.
  var isLate: Bool {
    guard let minute, isExact else { return false }
    switch period {
    case .secondHalf: return minute >= 85
    case .extraTimeSecond: return minute >= 115
    default: return false
    }
  }
}
