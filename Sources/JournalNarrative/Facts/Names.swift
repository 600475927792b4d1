package import JournalCore
package import JournalReading
import JournalRules

/// The names as they are printed: never empty, and never one name for two persons.
package struct Names: Sendable {
  /// The registry of names.
  package let directory: Directory
  /// The language in which names are printed.
  package let language: String
  /// The match that is told. A team may be called by its part in it.
  package let scheduled: MatchScheduled
  /// Whether neither side is known to be at home.
  package let isNeutral: Bool
  /// How the match is played.
  package let format: MatchFormat
  private let table: NameTable
  private let teams: [TeamSlug: String]
  private let shared: Set<String>
  private let namesakes: [PersonSlug: String]
  private let surnames: [PersonSlug: String]

  /// Whether a person who was named before is called by the surname.
  package var shortens = false

  /// Whether a person is called by the full name at first.
  package var introduces = false
  /// The persons who have been named already.
  package private(set) var known: Set<PersonSlug> = []

  /// Creates the names for a match; persons with the same short name get their full name.
  package init(
    _ match: MatchReading, facts: some Sequence<Fact>, table: NameTable, language: String = "en"
  ) {
    directory = match.directory
    self.table = table
    self.language = language
    scheduled = match.scheduled
    isNeutral = HomeGround.isNeutral(match)
    format = match.format
    teams = Self.teams(match, language)
    var persons: [String: PersonSlug] = [:]
    var everyone: Set<PersonSlug> = []
    var shared: Set<String> = []
    for id in facts.flatMap({ [$0.person, $0.other] }) {
      guard let person = table.person(id), directory.persons[person] != nil else { continue }
      everyone.insert(directory.canonical(person))
      let title = directory.title(person).tidied
      if persons[title, default: person] != person { shared.insert(title) }
      persons[title] = person
    }
    self.shared = shared
    namesakes = Self.namesakes(everyone, match, language)
    surnames = Self.surnames(everyone, match)
  }

  /// Persons of the match who share a full name, each with the team that distinguishes them.
  private static func namesakes(
    _ persons: Set<PersonSlug>, _ match: MatchReading, _ language: String
  ) -> [PersonSlug: String] {
    let groups = Dictionary(grouping: persons.sorted()) { match.directory.fullName($0).tidied }
    var names: [PersonSlug: String] = [:]
    for (name, group) in groups where group.count > 1 {
      let teams = group.map { person in
        match.directory.persons[person]?.team.map { match.directory.title($0, in: language).tidied }
      }
      guard Set(teams).count == group.count else { continue }
      for (person, team) in zip(group, teams) {
        names[person] = team.map { "\(name) (\($0))" } ?? name
      }
    }
    return names
  }

  /// The surnames of those who have no short name, as far as each is one person's only.
  private static func surnames(_ persons: Set<PersonSlug>, _ match: MatchReading)
    -> [PersonSlug: String]
  {
    let directory = match.directory
    let teams = [match.scheduled.home, match.scheduled.away].map {
      (directory.teams[directory.canonical($0)]?.name ?? "").tidied
    }
    guard Surname.otherOrder.isDisjoint(with: teams) else { return [:] }
    var surnames: [PersonSlug: String] = [:]
    var counts: [String: Int] = [:]
    for person in persons {
      guard let entry = directory.persons[person] else { continue }
      let title = directory.title(person).tidied
      counts[title, default: 0] += 1
      let team = entry.team.map { directory.teams[directory.canonical($0)]?.name.tidied ?? "" }
      guard (entry.short ?? "").tidied.isEmpty, !Surname.otherNames.contains(team ?? ""),
        let surname = Surname.of(entry.name.tidied)
      else {
        continue
      }
      surnames[person] = surname
      counts[surname, default: 0] += 1
    }
    return surnames.filter { counts[$0.value] == 1 }
  }

  private static func teams(_ match: MatchReading, _ language: String) -> [TeamSlug: String] {
    let slugs = [match.scheduled.home, match.scheduled.away]
    let short = slugs.map { match.directory.title($0, in: language).tidied }
    let full = slugs.map { (match.directory.teams[$0]?.name ?? "").tidied }
    for titles in [short, full] where titles[0] != titles[1] && !titles.contains("") {
      return Dictionary(zip(slugs, titles)) { first, _ in first }
    }
    return Dictionary(slugs.map { ($0, $0.text) }) { first, _ in first }
  }

  /// The name of a team.
  package func team(_ slug: TeamSlug) -> String {
    if let title = teams[slug] { return title }
    let title = directory.title(slug, in: language).tidied
    return title.isEmpty ? slug.text : title
  }

  /// The code of a team on a scoreboard.
  func code(_ slug: TeamSlug) -> String {
    let code = directory.code(slug).tidied
    return code.isEmpty ? slug.text : code
  }

  /// The person that a name in the facts stands for; nil if there is none, or the name was erased.
  func slug(_ id: NameID) -> PersonSlug? {
    guard let person = table.person(id), !directory.isErased(person) else { return nil }
    return directory.canonical(person)
  }

  /// The name of a person; the slug if nobody is registered by it.
  package func person(_ slug: PersonSlug) -> String {
    if shortens, known.contains(slug), let surname = surnames[slug] { return surname }
    if introduces, !known.contains(slug), let name = directory.persons[slug]?.name.tidied,
      !name.isEmpty, !shared.contains(name)
    {
      return name
    }
    let short = directory.title(slug).tidied
    if !short.isEmpty, !shared.contains(short) { return short }
    if let namesake = namesakes[slug] { return namesake }
    let full = directory.fullName(slug).tidied
    return full.isEmpty || shared.contains(full) ? slug.text : full
  }

  /// Calls everybody by the surname from now on, as a headline does.
  package mutating func knowAll() { known.formUnion(surnames.keys) }

  /// Notes who is named in a value.
  mutating func mention(_ value: Value) {
    switch value {
    case .person(let slug): known.insert(slug)
    case .people(let people): known.formUnion(people.map(\.person))
    default: break
    }
  }

  /// The gender and the article of a team's name in the language, as registered.
  package func grammar(of slug: TeamSlug) -> (gender: String?, article: String?) {
    let entry = directory.teams[directory.canonical(slug)]?.grammar?[language]?.object
    return (entry?["gender"]?.string, entry?["article"]?.string)
  }

  /// The name of the entity that has a slug; nil if nothing is registered by it.
  func value(ofSlug text: String) -> Value? {
    if let slug = TeamSlug(text), teams[slug] != nil || directory.teams[slug] != nil {
      return .team(slug)
    }
    return PersonSlug(text).flatMap { directory.persons[$0] == nil ? nil : .person($0) }
  }
}

extension Directory {
  /// The short name of a team in a language if it is registered, otherwise its short name.
  func title(_ team: TeamSlug, in language: String) -> String {
    teams[canonical(team)]?.names?[language] ?? title(team)
  }
}
