import JournalReading
import JournalRules
import JournalCore
import JournalNarrative

/// Persons and who they are.
extension Claims {
  private func origin(_ person: PersonSlug) -> [Int] {
    account.match.directory.origin(of: person.text, .person).map { [$0] } ?? []
  }

  /// A player with nationality and position, if both are registered.
  func introduced(_ person: PersonSlug) -> Claim? {
    guard let entry = account.match.directory.persons[person],
      let nationality = entry.nationality, let position = entry.position
    else { return nil }
    return Claim(
      of: person.text,
      [
        .name: .person(person), .nationality: .term("nationality.\(nationality)"),
        .position: .term("position.\(position.lowercased())"),
      ], evidence: origin(person))
  }

  /// The side that a person coaches; nil for anybody else.
  func coached(_ person: PersonSlug) -> Side? {
    guard let entry = account.match.directory.persons[person], entry.role == .coach else {
      return nil
    }
    return entry.team.flatMap { account.side(of: $0) }
  }

  /// A coach and the team.
  func coach(_ person: PersonSlug) -> Claim? {
    coached(person).map { side in
      let nation = account.match.directory.persons[person]?.nationality
      return Claim(
        of: person.text,
        [
          .name: .person(person), .team: team(side),
          .nationality: nation.map { .term("nationality.\($0)") },
        ], evidence: origin(person))
    }
  }

  /// The nationality that distinguishes a coach from the other; nil if both have the same.
  func nationality(_ person: PersonSlug) -> Value? {
    guard let entry = account.match.directory.persons[person], entry.role == .coach,
      let own = entry.nationality
    else { return nil }
    let others = account.match.directory.persons.values.filter { other in
      other.person != person && other.role == .coach && other.nationality == own
        && other.team.flatMap { account.side(of: $0) } != nil
    }
    return others.isEmpty ? .term("nationality.\(own)") : nil
  }
}
