import JournalCore
import JournalNarrative

/// A goal that counts, as the log has it.
struct AuditedGoal {
  /// The position of the event.
  let position: Int
  /// The side that is credited.
  let side: Side
  /// The scorer; nil if unknown.
  let scorer: PersonSlug?
  /// The player who gave the last pass.
  let assist: PersonSlug?
  /// The fact of the goal.
  let fact: Fact
  /// The event, as corrected; nil if the log holds only its facts.
  let event: Goal?
  /// The time of the goal, as it is told.
  let time: PlayTime
  /// The time of the goal, as far as it is known.
  let span: TimeSpan
  /// Whether it was recorded as it happened.
  let isLive: Bool

  /// Whether it was an own goal.
  var isOwn: Bool { GoalTraits(rawValue: fact.value).contains(.own) }

  /// Whether it was a penalty.
  var isPenalty: Bool {
    GoalTraits(rawValue: fact.value).contains(.penalty) || event?.situation == .penalty
  }

  /// Whether it was scored after the two halves.
  var isInExtraTime: Bool { fact.periodOrder > Period.secondHalf.order }

  /// The scorer, unless the goal was an own goal.
  var credited: PersonSlug? { isOwn ? nil : scorer }

  /// Whether it certainly came before another goal: by the clock, by what a recorder said, or
  /// because both were recorded as they happened.
  func isKnownBefore(_ other: AuditedGoal) -> Bool {
    if span.isCertainlyBefore(other.span) || other.fact.after == position { return true }
    return isLive && other.isLive && position < other.position
      && fact.period == other.fact.period
  }

  /// The minutes from this goal to a later one of the same period; nil unless both minutes are
  /// exact.
  func minutes(to later: AuditedGoal) -> Int? {
    guard let own = span.exact, let other = later.span.exact, fact.period != 0,
      fact.period == later.fact.period
    else { return nil }
    return other - own
  }
}
