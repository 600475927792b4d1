import JournalCore

/// The goal that changed the chance of going through most, if by at least a fifth.
struct TurningPoint {
  static let definition =
    "the goal with the largest change of the modelled chance of going through, if it is 0.20 or more "
    + "and its side went through"

  /// The goal.
  let goal: GoalPoint
  /// The chance of its side before it, in per cent.
  let before: Int
  /// The chance of its side after it, in per cent.
  let after: Int

  /// Looks for it in the last leg of a tie, including extra time.
  ///
  /// For a tie of a single match the ground must be neutral. Otherwise nothing says that the side
  /// named first is at home, and the model would give it an advantage that it may not have.
  static func find(in story: Story) -> TurningPoint? {
    let facts = story.facts
    guard let tie = facts.tie, tie.isLegged || facts.isNeutral, facts.round != .thirdPlace,
      facts.award == nil,
      tie.decidedWinner != nil, let model = TieModel(facts), !story.goals.isEmpty,
      story.goals.allSatisfy({ $0.goal.time.isExact && $0.goal.time.period != nil })
    else { return nil }
    let swings = story.goals.map { point -> (point: GoalPoint, before: Double, after: Double) in
      let left = PlayLeft(at: point.goal.time, level: story.regulation)
      let before = model.chance(at: point.before, left: left)
      let after = model.chance(at: point.after, left: left)
      return point.side == .home ? (point, before, after) : (point, 1 - before, 1 - after)
    }
    // Of equal goals the later one: it had the last word.
    guard
      let most = swings.enumerated().max(by: {
        ($0.element.after - $0.element.before, $0.offset)
          < ($1.element.after - $1.element.before, $1.offset)
      })?.element, most.after - most.before >= 0.2,
      // "From 0" would say that it was impossible.
      Self.percent(most.before) > 0,
      // A goal of the side that went out turned nothing.
      most.point.side == tie.decidedWinner
    else { return nil }
    return TurningPoint(
      goal: most.point, before: Self.percent(most.before), after: Self.percent(most.after))
  }

  private static func percent(_ chance: Double) -> Int { Int((chance * 100).rounded()) }
}
