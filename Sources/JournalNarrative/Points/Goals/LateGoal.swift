import JournalCore

/// A goal near the end.
enum LateGoal: GoalRule {
  static let licence = Licence.late
  static let definition =
    "in the 85th minute or later of the second half, in the 115th or later of extra time"

  static func holds(_ goal: GoalPoint, in story: Story) -> Bool {
    goal.goal.time.isLate
  }
}

extension PlayTime {
  /// Whether it is known to be near the end of the match.
  var isLate: Bool {
    guard let minute, isExact else { return false }
    switch period {
    case .secondHalf: return minute >= 85
    case .extraTimeSecond: return minute >= 115
    default: return false
    }
  }
}
