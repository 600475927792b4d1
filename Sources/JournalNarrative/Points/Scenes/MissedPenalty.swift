import JournalCore

/// A penalty that was not scored.
struct MissedPenalty: Hashable {
  /// The position of the event.
  let position: Int
  /// The side that took it.
  let side: Side
  /// The player who took it; nil if unknown.
  let person: PersonSlug?
  /// The time.
  let time: PlayTime
  /// What happened to it.
  let outcome: PenaltyMissed.Outcome?

  /// The missed penalties of a match, in its order.
  static func all(in facts: MatchFacts) -> [MissedPenalty] {
    facts.facts.compactMap { fact in
      guard fact.kind == .penaltyMissed, let side = facts.side(of: fact.team) else { return nil }
      var outcome: PenaltyMissed.Outcome?
      if case .penaltyMissed(let missed) = facts.event(at: fact.position) {
        outcome = missed.outcome
      }
      return MissedPenalty(
        position: fact.position, side: side, person: facts.names.slug(fact.person),
        time: PlayTime(fact, at: facts.drafts[fact.position]?.envelope.at), outcome: outcome)
    }
  }
}
