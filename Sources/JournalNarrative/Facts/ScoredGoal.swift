import JournalCore

/// A goal that counts, with all that is known of it.
struct ScoredGoal: Hashable {
  /// Where it stands in the log.
  let position: Int
  /// The side that is credited.
  let side: Side
  /// Who scored; nil where unknown.
  let scorer: PersonSlug?
  /// When.
  let time: PlayTime
  /// Whether it was an own goal or a penalty.
  let traits: GoalTraits
  /// Who gave the last pass.
  let assist: PersonSlug?
  /// What it was scored with.
  let bodyPart: BodyPart?
  /// What it came from.
  let situation: Situation?
  /// How it was struck, in the recorder's word.
  let technique: String?
  /// From how far.
  let range: Goal.Range?
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
  var creditedScorer: PersonSlug? { traits.contains(.own) ? nil : scorer }
}
