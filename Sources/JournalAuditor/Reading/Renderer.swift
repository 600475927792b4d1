import JournalReading
import JournalRules
import JournalCore
import JournalNarrative

/// Writes values in every way that is right in a language; persons by any of their names.
struct Renderer {
  /// The language.
  let language: Language

  private let account: Account
  private let full: Names
  private let called: Names

  init(_ account: Account) {
    self.account = account
    language = account.language
    var full = account.names
    full.introduces = true
    self.full = full
    var called = account.names
    called.shortens = true
    called.knowAll()
    self.called = called
  }

  /// The names that a person goes by: the short one, the full one, the surname.
  func names(of person: PersonSlug) -> [String] {
    var names: [String] = []
    for name in [account.names, full, called].map({ $0.person(person) }) where !names.contains(name)
    {
      names.append(name)
    }
    return names
  }

  /// The texts for a value in a form; empty if the language has none.
  func texts(_ value: Value, _ form: Form) -> [String] {
    let names = [account.names, full, called]
    var texts = names.compactMap { language.grammar.text(of: value, as: form, $0) }
    if case .people(let people) = value, people.count > 1, Set(texts).count > 1 {
      texts += mixed(people, form)
    }
    return texts.filter { !$0.isEmpty }
  }

  /// The number of lists that are tried.
  private static let mostLists = 243

  /// Lists in which each person has any of the names.
  private func mixed(_ people: [Value.Counted], _ form: Form) -> [String] {
    let choices = people.map { names(of: $0.person) }
    let count = choices.reduce(1) { $0 * $1.count }
    guard count <= Self.mostLists else { return [] }
    return (0..<count).compactMap { number in
      var directory = account.match.directory
      var rest = number
      for (entry, names) in zip(people, choices) {
        directory.take(
          .personRegistered(
            PersonRegistered(person: entry.person, name: names[rest % names.count])), at: 0)
        rest /= names.count
      }
      return language.grammar.text(of: .people(people), as: form, names(directory))
    }
  }

  private func names(_ directory: Directory) -> Names {
    let match = account.match
    let reading = MatchReading(
      slug: match.slug, shortForm: match.shortForm, scheduled: match.scheduled,
      stream: match.stream, history: match.history, directory: directory,
      regulation: match.regulation)
    return Names(
      reading, facts: account.facts, table: account.table, language: language.code)
  }

  /// Lists of the persons of a pool that a text names, in the order of the text.
  func lists(of pool: Set<PersonSlug>, in text: String) -> [[Value.Counted]] {
    var found: [(place: Int, length: Int, person: PersonSlug)] = []
    for person in pool.sorted() {
      let places = names(of: person).compactMap { name in
        text.place(of: name).map { ($0, name.count) }
      }
      guard let first = places.min(by: { ($0.0, -$0.1) < ($1.0, -$1.1) }) else { continue }
      found.append((first.0, first.1, person))
    }
    let sorted = found.sorted { ($0.place, -$0.length) < ($1.place, -$1.length) }
    var people: [Value.Counted] = []
    var end = -1
    for entry in sorted where entry.place >= end {
      people.append(Value.Counted(entry.person))
      end = entry.place + entry.length
    }
    return people.indices.map { Array(people[...$0]) }.reversed()
  }
}

extension String {
  /// The offset of another text's first occurrence, in characters; nil if there is none.
  func place(of other: String) -> Int? {
    guard !other.isEmpty else { return nil }
    let (own, other) = (Array(self), Array(other))
    guard own.count >= other.count else { return nil }
    return (0...(own.count - other.count)).first { start in
      own[start] == other[0] && own[start..<(start + other.count)].elementsEqual(other)
    }
  }

  /// Its letters and digits only, in lower case.
  var bareLetters: String { filter { $0.isLetter || $0.isNumber }.lowercased() }
}
