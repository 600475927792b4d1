import JournalCore

/// A perfect hat-trick: one goal with the left foot, one with the right, one with the head.
enum PerfectHatTrick {
  static let definition = "three goals of one player: left foot, right foot, head"

  /// Whether three goals of one player make a perfect hat-trick.
  static func holds(_ goals: [ScoredGoal]) -> Bool {
    goals.count == 3 && Set(goals.map(\.scorer)).count == 1
      && Set(goals.compactMap(\.bodyPart)) == [.left, .right, .head]
  }
}
