import JournalCore
import JournalProjections

/// A standing dismissal of a player or a coach.
struct Dismissal: Hashable {
  /// The position of the event.
  let position: Int
  /// The side.
  let side: Side
  /// The person; nil if unknown.
  let person: PersonSlug?
  /// The time.
  let time: PlayTime
  /// Whether it was for a second yellow card.
  let isSecondYellow: Bool
  /// Whether it was a coach or another official of the side.
  let isOfficial: Bool
  /// The number of players whom the side had left on the pitch; nil if not known.
  let left: Int?

  /// The dismissals of a match in its order, one for each person.
  static func all(in facts: MatchFacts) -> [Dismissal] {
    var seen: Set<NameID> = []
    return Discipline(folding: facts.facts).dismissals.compactMap { entry in
      let card = entry.card
      guard let side = facts.side(of: card.team),
        !card.person.isSome || seen.insert(card.person).inserted
      else { return nil }
      return Dismissal(
        position: card.position, side: side, person: facts.names.slug(card.person),
        time: PlayTime(card, at: facts.drafts[card.position]?.envelope.at),
        isSecondYellow: card.value == 2, isOfficial: isOfficial(card, facts),
        left: Self.left(after: card, of: side, facts))
    }
  }

  private static func isOfficial(_ fact: Fact, _ facts: MatchFacts) -> Bool {
    guard case .card(let card) = facts.event(at: fact.position) else { return false }
    return card.player == nil && card.official != nil
  }

  /// Counted only if the side's whole starting eleven is known.
  private static func left(after card: Fact, of side: Side, _ facts: MatchFacts) -> Int? {
    guard let index = facts.facts.lastIndex(where: { $0.position == card.position }) else {
      return nil
    }
    let squad = LineUps(folding: facts.facts[...index])[side]
    guard squad.starters.count == 11, let count = squad.strength else { return nil }
    return (7...10).contains(count) ? count : nil
  }
}
