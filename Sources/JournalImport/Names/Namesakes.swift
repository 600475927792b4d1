import JournalCore

/// Finds persons of one team who may be the same, because one's whole name ends the other's.
///
/// It only asks. Brothers play in one team, so nothing is merged unless somebody records
/// `entities-merged`.
struct Namesakes {
  private var teams: [TeamSlug: [(person: PersonSlug, name: String, words: [Substring])]] = [:]

  init(_ directory: Directory) {
    for person in directory.persons.values.sorted(by: { $0.person < $1.person }) {
      guard let team = person.team, directory.canonical(person.person) == person.person else {
        continue
      }
      let words = NameKey.fold(person.name).split(separator: "-")
      teams[directory.canonical(team), default: []].append((person.person, person.name, words))
    }
  }

  /// Returns the newly registered persons who may be somebody else, each named once.
  func among(_ slugs: Set<PersonSlug>) -> [ImportPlan.Namesake] {
    guard !slugs.isEmpty else { return [] }
    var found: [ImportPlan.Namesake] = []
    for team in teams.keys.sorted() {
      let people = teams[team] ?? []
      guard people.contains(where: { slugs.contains($0.person) }) else { continue }
      for short in people {
        let longer = people.filter { long in
          long.words.count > short.words.count && long.words.ends(with: short.words)
        }
        guard longer.count == 1, let long = longer.first,
          slugs.contains(short.person) || slugs.contains(long.person)
        else { continue }
        found.append(
          ImportPlan.Namesake(
            person: short.person, other: long.person, name: short.name, otherName: long.name))
      }
    }
    return found
  }
}

extension [Substring] {
  fileprivate func ends(with words: [Substring]) -> Bool {
    !words.isEmpty && suffix(words.count).elementsEqual(words)
  }
}
