import JournalCore
import JournalRules

/// Names as they are printed: never empty, and never one name for two.
struct Names {
  private let directory: Directory
  private let table: NameTable
  private let teams: [TeamSlug: String]
  private let shared: Set<String>

  /// Names for a match; persons whom a short name does not tell apart get their full one.
  init(_ match: MatchReading, facts: some Sequence<Fact>, table: NameTable) {
    directory = match.directory
    self.table = table
    teams = Self.teams(match)
    var persons: [String: PersonSlug] = [:]
    var shared: Set<String> = []
    for id in facts.flatMap({ [$0.person, $0.other] }) {
      guard let person = table.person(id), directory.persons[person] != nil else { continue }
      let title = directory.title(person).tidied
      if persons[title, default: person] != person { shared.insert(title) }
      persons[title] = person
    }
    self.shared = shared
  }

  private static func teams(_ match: MatchReading) -> [TeamSlug: String] {
    let slugs = [match.scheduled.home, match.scheduled.away]
    let short = slugs.map { match.directory.title($0).tidied }
    let full = slugs.map { (match.directory.teams[$0]?.name ?? "").tidied }
    for titles in [short, full] where titles[0] != titles[1] && !titles.contains("") {
      return Dictionary(zip(slugs, titles)) { first, _ in first }
    }
    return Dictionary(slugs.map { ($0, $0.text) }) { first, _ in first }
  }

  /// The name of a team.
  func team(_ slug: TeamSlug) -> String {
    if let title = teams[slug] { return title }
    let title = directory.title(slug).tidied
    return title.isEmpty ? slug.text : title
  }

  /// The code of a team on a scoreboard.
  func code(_ slug: TeamSlug) -> String {
    let code = directory.code(slug).tidied
    return code.isEmpty ? slug.text : code
  }

  /// The name of a person of the facts; nil where nobody is named.
  func person(_ id: NameID) -> String? { table.person(id).map { person($0) } }

  /// The name of a person; the slug where nobody by it is registered.
  func person(_ slug: PersonSlug) -> String {
    let short = directory.title(slug).tidied
    if !short.isEmpty, !shared.contains(short) { return short }
    let full = directory.fullName(slug).tidied
    return full.isEmpty || shared.contains(full) ? slug.text : full
  }

  /// The name of whatever a slug stands for; nil where nothing is registered by it.
  func title(ofSlug text: String) -> String? {
    if let slug = TeamSlug(text), teams[slug] != nil || directory.teams[slug] != nil {
      return team(slug)
    }
    return PersonSlug(text).flatMap { directory.persons[$0] == nil ? nil : person($0) }
  }
}
