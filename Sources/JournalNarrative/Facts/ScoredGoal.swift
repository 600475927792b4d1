import JournalCore

/// A goal that counts, with all that is known of it.
struct ScoredGoal: Hashable {
  /// Where it stands in the log.
  let position: Int
  /// The side that is credited.
  let side: Side
  /// Who scored, as printed; nil where unknown.
  let scorer: String?
  /// When.
  let time: PlayTime
  /// Whether it was an own goal or a penalty.
  let traits: GoalTraits
  /// Who gave the last pass, as printed.
  let assist: String?
  /// What it was scored with.
  let bodyPart: BodyPart?
  /// What it came from.
  let situation: Situation?
  /// Whether it was recorded as it happened.
  let isLive: Bool
  /// The event that it is known to have followed; 0 for none.
  let after: Int

  /// Whether it is known to have fallen before another that stands behind it in the match's order.
  func isKnownBefore(_ other: ScoredGoal) -> Bool {
    if time.certainlyPrecedes(other.time) || other.after == position { return true }
    return isLive && other.isLive && position < other.position && time.period == other.time.period
  }

  /// The scorer, unless the goal was an own goal.
  var creditedScorer: String? { traits.contains(.own) ? nil : scorer }
}
