import JournalCore
import JournalReading
import JournalRules

/// Who a person is: where from, what position, whose coach.
struct PeopleClauses {
  private let facts: MatchFacts

  /// Clauses for persons.
  init(_ facts: MatchFacts) { self.facts = facts }

  private var directory: Directory { facts.match.directory }

  private func entry(_ person: PersonSlug) -> PersonRegistered? { directory.persons[person] }

  private func origin(_ person: PersonSlug) -> [Int] {
    directory.origin(of: person.text, .person).map { [$0] } ?? []
  }

  /// A player, with nationality and position where both are registered.
  func introduced(_ person: PersonSlug) -> Value {
    guard let entry = entry(person), let nationality = entry.nationality,
      let position = entry.position
    else { return .person(person) }
    return .clause(
      Clause(
        .person, of: person.text,
        [
          .name: .person(person), .nationality: .term("nationality.\(nationality)"),
          .position: .term("position.\(position.lowercased())"),
        ],
        evidence: origin(person)))
  }

  /// The side that a person belongs to; nil for neither.
  func side(of person: PersonSlug) -> Side? {
    let team = entry(person)?.team.map { directory.canonical($0) }
    return Side.allCases.first { facts.slug($0) == team }
  }

  /// A speaker: a coach with the team, anybody else by name.
  func speaker(_ person: PersonSlug, isKnown: Bool) -> Value {
    guard !isKnown, entry(person)?.role == .coach, let side = side(of: person) else {
      return .person(person)
    }
    return .clause(
      Clause(
        .coach, of: person.text,
        [
          .name: .person(person), .team: .team(facts.match.team(side)),
          .nationality: nationality(person),
        ],
        evidence: origin(person)))
  }

  /// The nationality of a coach, for a second mention: `the French coach`; nil where another coach
  /// of the two teams shares it.
  func nationality(_ person: PersonSlug) -> Value? {
    guard let entry = entry(person), entry.role == .coach, let own = entry.nationality,
      !directory.persons.values.contains(where: { isCoach($0, otherThan: person, from: own) })
    else { return nil }
    return .term("nationality.\(own)")
  }

  private func isCoach(
    _ entry: PersonRegistered, otherThan person: PersonSlug, from nationality: String
  ) -> Bool {
    entry.person != person && entry.role == .coach && entry.nationality == nationality
      && side(of: entry.person) != nil
  }

  /// Until when a person is under contract, where a source says so.
  func contract(_ person: PersonSlug) -> Clause? {
    guard let entry = facts.context.entry(person.text, "contract-until"), let year = entry.integer
    else { return nil }
    return Clause(
      .contract, about: [entry.position], of: person.text,
      [.who: .person(person), .figure: .number(year)], evidence: [entry.position])
  }
}
