import JournalCore

/// A shot against the woodwork.
struct WoodworkHit: Hashable {
  /// The position of the event.
  let position: Int
  /// The side that shot.
  let side: Side
  /// The player who shot; nil if unknown.
  let person: PersonSlug?
  /// What was hit.
  let part: Shot.Part?
  /// The play that led to it.
  let situation: Situation?
  /// Whether it was a header.
  let isHeader: Bool
  /// The time.
  let time: PlayTime

  /// The shots of a match against the woodwork, in its order.
  static func all(in facts: MatchFacts) -> [WoodworkHit] {
    facts.facts.compactMap { fact in
      guard fact.kind == .attempt, fact.value == 1, let side = facts.side(of: fact.team) else {
        return nil
      }
      var shot: Shot?
      if case .shot(let payload) = facts.event(at: fact.position) { shot = payload }
      return WoodworkHit(
        position: fact.position, side: side, person: facts.names.slug(fact.person),
        part: shot?.part, situation: shot?.situation, isHeader: shot?.bodyPart == .head,
        time: PlayTime(fact, at: facts.drafts[fact.position]?.envelope.at))
    }
  }
}
