package import JournalCore
package import JournalReading
import JournalRules

/// Names as they are printed: never empty, and never one name for two.
package struct Names: Sendable {
  /// Who is who.
  package let directory: Directory
  /// The language that names are printed in.
  package let language: String
  /// The match that is told; a team at home or away is called by its part in it.
  package let scheduled: MatchScheduled
  /// Whether neither side is known to be at home.
  package let isNeutral: Bool
  /// How the match is played.
  package let format: MatchFormat
  private let table: NameTable
  private let teams: [TeamSlug: String]
  private let shared: Set<String>
  private let namesakes: [PersonSlug: String]

  /// Whether a person is called by the full name at first.
  package var introduces = false
  /// Who has been named already.
  package private(set) var known: Set<PersonSlug> = []

  /// Names for a match; persons whom a short name does not tell apart get their full one.
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
  }

  /// Persons of the match who share a full name, each with the team that tells them apart.
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

  /// Who a name of the facts stands for; nil where nobody is named, or the name was erased.
  func slug(_ id: NameID) -> PersonSlug? {
    guard let person = table.person(id), !directory.isErased(person) else { return nil }
    return directory.canonical(person)
  }

  /// The name of a person; the slug where nobody by it is registered.
  package func person(_ slug: PersonSlug) -> String {
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

  /// Takes note of who is named in a value.
  mutating func mention(_ value: Value) {
    switch value {
    case .person(let slug): known.insert(slug)
    case .people(let people): known.formUnion(people.map(\.person))
    default: break
    }
  }

  /// The gender and the article that a team's name takes in the language, as registered.
  package func grammar(of slug: TeamSlug) -> (gender: String?, article: String?) {
    let entry = directory.teams[directory.canonical(slug)]?.grammar?[language]?.object
    return (entry?["gender"]?.string, entry?["article"]?.string)
  }

  /// The name of whatever a slug stands for; nil where nothing is registered by it.
  func value(ofSlug text: String) -> Value? {
    if let slug = TeamSlug(text), teams[slug] != nil || directory.teams[slug] != nil {
      return .team(slug)
    }
    return PersonSlug(text).flatMap { directory.persons[$0] == nil ? nil : .person($0) }
  }
}

extension Directory {
  /// The short name of a team in a language, where it is registered; else the short name.
  func title(_ team: TeamSlug, in language: String) -> String {
    teams[canonical(team)]?.names?[language] ?? title(team)
  }
}
