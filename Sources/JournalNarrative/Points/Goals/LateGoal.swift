import JournalCore

/// A goal near the end.
enum LateGoal: GoalRule {
  static let licence = Licence.late
  static let definition =
    "in the 85th minute or later of the second half, in the 115th or later of extra time"

  static func holds(_ goal: GoalPoint, in story: Story) -> Bool {
    guard let minute = goal.goal.time.minute, goal.goal.time.isExact else { return false }
    switch goal.goal.time.period {
    case .secondHalf: return minute >= 85
    case .extraTimeSecond: return minute >= 115
    default: return false
    }
  }
}
