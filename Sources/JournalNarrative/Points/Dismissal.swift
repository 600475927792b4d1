import JournalCore
import JournalProjections

/// A player or a coach is sent off, and it stands.
struct Dismissal: Hashable {
  /// Where it stands in the log.
  let position: Int
  /// The side.
  let side: Side
  /// Who, as printed; nil where unknown.
  let person: String?
  /// When.
  let time: PlayTime
  /// Whether it was for a second yellow card.
  let isSecondYellow: Bool

  /// The dismissals of a match in its order, each person once.
  static func all(in facts: MatchFacts) -> [Dismissal] {
    var seen: Set<NameID> = []
    return Discipline(folding: facts.facts).dismissals.compactMap { entry in
      let card = entry.card
      guard let side = facts.side(of: card.team),
        !card.person.isSome || seen.insert(card.person).inserted
      else { return nil }
      return Dismissal(
        position: card.position, side: side, person: facts.names.person(card.person),
        time: PlayTime(card, at: facts.drafts[card.position]?.envelope.at),
        isSecondYellow: card.value == 2)
    }
  }
}
