import JournalCore

/// The goals of one player that one sentence tells, so that they are not told one by one.
struct Spree {
  static let definition =
    "all goals of one player, two that only the first of them changed who led, or three or more, of "
    + "which the log holds no more than minutes"

  /// What the goals have in common.
  enum Shape: Hashable {
    /// The first may have put the side ahead; the others only extended its lead.
    case extending
    /// Each put the side ahead.
    case ahead
    /// They followed each other without another goal between.
    case row
  }

  /// What a clause of its own tells of a goal.
  private static let particular: Set<Licence> = [
    .ownGoal, .penalty, .header, .freeKick, .substitute, .stoppageTime, .tieWinner,
  ]

  /// The most goals of others between those of one player, so that a reader keeps count.
  private static let mostBetween = 2

  /// The goals, in order.
  let points: [GoalPoint]
  /// What they have in common.
  let shape: Shape

  /// The positions of the goals.
  var positions: [Int] { points.map(\.goal.position) }

  /// Whether no other goal fell between the first and the last.
  var isInARow: Bool {
    guard let first = points.first, let last = points.last else { return false }
    return last.index - first.index == points.count - 1
  }

  /// Whether a goal of somebody else fell between the first and the last.
  func surrounds(_ point: GoalPoint) -> Bool {
    guard let first = points.first, let last = points.last else { return false }
    return first.index < point.index && point.index < last.index && !points.contains(point)
  }

  /// The goals of a match that are told in this way, in the order of their first.
  static func all(in story: Story) -> [Spree] {
    let scorers = Tally(story.goals.compactMap(\.goal.creditedScorer)).people
    return scorers.compactMap { scorer in
      guard scorer.count > 1 else { return nil }
      return Spree(
        story.goals.filter { $0.goal.creditedScorer == scorer.person }, in: story)
    }
  }

  private init?(_ points: [GoalPoint], in story: Story) {
    guard let first = points.first, let last = points.last,
      points.allSatisfy({ $0.side == first.side && Self.isPlain($0, in: story) })
    else { return nil }
    self.points = points
    let between = story.goals[first.index...last.index].filter { !points.contains($0) }
    let isQuiet = between.allSatisfy { $0.role == .extendsLead || $0.role == .pullsBack }
    let isExtending = points.dropFirst().allSatisfy { $0.role == .extendsLead }
    let isAhead = points.allSatisfy { $0.role == .takesLead || $0.role == .regainsLead }
    if isExtending, isQuiet, between.count <= Self.mostBetween, first.role != .equalises,
      first.role != .pullsBack
    {
      shape = .extending
    } else if points.count > 2, isAhead {
      shape = .ahead
    } else if points.count > 2, between.isEmpty {
      shape = .row
    } else {
      return nil
    }
    // Two within a few minutes are a burst.
    if points.count == 2, Burst(points[0], points[1], in: story) != nil { return nil }
  }

  private static func isPlain(_ point: GoalPoint, in story: Story) -> Bool {
    let goal = point.goal
    return goal.time.isExact && !goal.time.isStoppage && goal.assist == nil && goal.technique == nil
      && goal.range == nil && goal.situation.map { $0 == .open } != false
      && story.aggregates(around: point) == nil
      && GoalRules.licences(of: point, in: story).isDisjoint(with: particular)
  }
}
