import JournalCore

/// A goal that counts, with everything known about it.
struct ScoredGoal: Hashable {
  /// The position of the event.
  let position: Int
  /// The side that is credited.
  let side: Side
  /// The scorer; nil if unknown.
  let scorer: PersonSlug?
  /// The time.
  let time: PlayTime
  /// Whether it was an own goal or a penalty.
  let traits: GoalTraits
  /// The player who gave the last pass.
  let assist: PersonSlug?
  /// What it was scored with.
  let bodyPart: BodyPart?
  /// The play that led to it.
  let situation: Situation?
  /// How it was struck, in the recorder's words.
  let technique: String?
  /// The range.
  let range: Goal.Range?
  /// Whether it was recorded as it happened.
  let isLive: Bool
  /// The position of the event that it is known to have followed; 0 for none.
  let after: Int

  /// Whether it certainly came before another goal that is placed behind it.
  func isKnownBefore(_ other: ScoredGoal) -> Bool {
    if time.certainlyPrecedes(other.time) || other.after == position { return true }
    return isLive && other.isLive && position < other.position && time.period == other.time.period
  }

  /// The scorer, unless the goal was an own goal.
  var creditedScorer: PersonSlug? { traits.contains(.own) ? nil : scorer }
}
