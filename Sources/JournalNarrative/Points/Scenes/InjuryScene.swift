import JournalCore
import JournalReading

/// A player who was hurt, and who came on instead.
struct InjuryScene: Hashable {
  /// The most minutes between an injury and the change that it led to.
  private static let mostMinutes = 5

  /// The position of the event.
  let position: Int
  /// The player's side.
  let side: Side
  /// The player.
  let person: PersonSlug
  /// The time.
  let time: PlayTime
  /// Whether the player was carried off.
  let isCarriedOff: Bool
  /// Who came on instead, and the position of the change; nil if nobody is known to have.
  let change: (on: PersonSlug, position: Int)?

  static func == (left: InjuryScene, right: InjuryScene) -> Bool { left.position == right.position }

  func hash(into hasher: inout Hasher) { hasher.combine(position) }

  /// The injuries of a match, in its order, one for each player.
  static func all(in facts: MatchFacts) -> [InjuryScene] {
    var seen: Set<PersonSlug> = []
    return facts.facts.filter { $0.kind == .injury }.compactMap { fact in
      guard case .injury(let injury) = facts.event(at: fact.position),
        let person = facts.names.slug(fact.person)
      else { return nil }
      let time = PlayTime(fact, at: facts.drafts[fact.position]?.envelope.at)
      let change = change(of: person, after: time, in: facts)
      guard let side = change?.side ?? PeopleClauses(facts).side(of: person),
        seen.insert(person).inserted
      else { return nil }
      return InjuryScene(
        position: fact.position, side: side, person: person, time: time,
        isCarriedOff: injury.stretcher == true, change: change.map { ($0.on, $0.position) })
    }
  }

  private static func change(of person: PersonSlug, after time: PlayTime, in facts: MatchFacts)
    -> (side: Side, on: PersonSlug, position: Int)?
  {
    for fact in facts.facts where fact.kind == .substitution {
      let later = PlayTime(fact, at: facts.drafts[fact.position]?.envelope.at)
      guard facts.names.slug(fact.person) == person, let side = facts.side(of: fact.team),
        let on = facts.names.slug(fact.other), let minutes = time.minutes(to: later),
        (0...mostMinutes).contains(minutes)
      else { continue }
      return (side, on, fact.position)
    }
    return nil
  }
}
