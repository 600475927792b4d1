import JournalCore
import JournalReading
import JournalRules

/// Persons and who they are: nationality, position, the team they coach.
struct PeopleClauses {
  private let facts: MatchFacts

  /// Creates clauses for persons.
  init(_ facts: MatchFacts) { self.facts = facts }

  private var directory: Directory { facts.match.directory }

  private func entry(_ person: PersonSlug) -> PersonRegistered? { directory.persons[person] }

  private func origin(_ person: PersonSlug) -> [Int] {
    directory.origin(of: person.text, .person).map { [$0] } ?? []
  }

  /// A player, with nationality and position if both are registered.
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

  /// The side to which a person belongs; nil for neither.
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

  /// The nationality of a coach for a second mention, `the French coach`; nil if the other team's
  /// coach has the same one.
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

  /// The end of a person's contract, if a source gives it.
  func contract(_ person: PersonSlug) -> Clause? {
    guard let entry = facts.context.entry(person.text, "contract-until"), let year = entry.integer
    else { return nil }
    return Clause(
      .contract, about: [entry.position], of: person.text,
      [.who: .person(person), .figure: .number(year)], evidence: [entry.position])
  }
}
