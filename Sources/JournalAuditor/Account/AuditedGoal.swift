import JournalCore
import JournalNarrative

/// A goal that counts, as the log has it.
struct AuditedGoal {
  /// Where it stands in the log.
  let position: Int
  /// The side that is credited.
  let side: Side
  /// Who scored; nil where unknown.
  let scorer: PersonSlug?
  /// Who gave the last pass.
  let assist: PersonSlug?
  /// What the fact says of it.
  let fact: Fact
  /// What the event says of it, as corrected; nil where the log holds only its facts.
  let event: Goal?
  /// When it fell, as it is told.
  let time: PlayTime
  /// When it fell, as far as anybody knows.
  let span: TimeSpan
  /// Whether it was recorded as it happened.
  let isLive: Bool

  /// Whether it was put into the own net.
  var isOwn: Bool { GoalTraits(rawValue: fact.value).contains(.own) }

  /// Whether it was a penalty.
  var isPenalty: Bool {
    GoalTraits(rawValue: fact.value).contains(.penalty) || event?.situation == .penalty
  }

  /// Whether it fell after the two halves.
  var isInExtraTime: Bool { fact.period > Period.secondHalf.order }

  /// The scorer, unless the goal was an own goal.
  var credited: PersonSlug? { isOwn ? nil : scorer }

  /// Whether it is known to have fallen before one that stands behind it in the match's order: by the
  /// clock, by what a recorder said, or because both were recorded as they happened.
  func isKnownBefore(_ other: AuditedGoal) -> Bool {
    if span.isCertainlyBefore(other.span) || other.fact.after == position { return true }
    return isLive && other.isLive && position < other.position
      && fact.period == other.fact.period
  }

  /// Minutes to a later goal of the same period; nil unless both minutes are exact.
  func minutes(to later: AuditedGoal) -> Int? {
    guard let own = span.exact, let other = later.span.exact, fact.period != 0,
      fact.period == later.fact.period
    else { return nil }
    return other - own
  }
}
