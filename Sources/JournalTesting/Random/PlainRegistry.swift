public import JournalCore

/// The registry by plain search: it folds everything and looks at everything.
///
/// What a `RegistryQuery` finds by keys must give the same answers.
public struct PlainRegistry: Sendable {
  /// What all the records say.
  public let directory: Directory

  /// Folds records: either all of them, or those that answer a question.
  public init(_ records: [Record]) {
    var directory = Directory()
    directory.take(records)
    self.directory = directory
  }

  /// The answer of the records to a question, spelled out so that two answers can be compared.
  public func answer(to query: RegistryQuery) -> [String] {
    switch query {
    case .about(let entities): entities.map { spelled($0) }
    case .named(let name, let kinds): found(kinds) { $0.isWhole(NameKey.fold(name)) }
    case .starting(let name, let kinds): found(kinds) { $0.starts(NameKey.fold(name)) }
    case .members(let team):
      directory.persons.values.filter { person in
        person.team.map { directory.canonical($0) == directory.canonical(team) } ?? false
      }.map { spelled(.person($0.person)) }.sorted()
    case .unattached:
      directory.persons.values.filter { $0.team == nil }.map { spelled(.person($0.person)) }
        .sorted()
    case .ties(let competition):
      directory.ties.values.filter {
        directory.canonical($0.competition) == directory.canonical(competition)
      }.map { spelled(.tie($0.tie)) }.sorted()
    case .regulations(let competition):
      directory.regulations.filter {
        directory.canonical($0.key) == directory.canonical(competition)
      }.flatMap(\.value).map { "\($0)" }.sorted()
    case .regulation(let digest):
      directory.regulations.values.joined().filter { $0.event.digest == digest }.map { "\($0)" }
        .sorted()
    case .clockCorrections: []
    case .first(_, let kind): slugs(kind).map { spelled(RegistryEntity(kind, $0)) }
    }
  }

  private func found(_ kinds: Set<RegistryKind>, _ fits: ([String]) -> Bool) -> [String] {
    kinds.flatMap { kind in
      slugs(kind).filter { fits(names(kind, $0)) }.map { spelled(RegistryEntity(kind, $0)) }
    }.sorted()
  }

  private func slugs(_ kind: RegistryKind) -> [String] {
    let slugs =
      switch kind {
      case .team: directory.teams.keys.map(\.text)
      case .person: directory.persons.keys.map(\.text)
      case .competition: directory.competitions.keys.map(\.text)
      case .tie: directory.ties.keys.map(\.text)
      case .source: directory.sources.keys.map(\.text)
      }
    return slugs.sorted()
  }

  /// The folded names of an entity, including its slug.
  private func names(_ kind: RegistryKind, _ slug: String) -> [String] {
    let names: [String?] =
      switch kind {
      case .team:
        TeamSlug(slug).flatMap { directory.teams[$0] }.map { [$0.name, $0.short, $0.code] } ?? []
      case .person:
        PersonSlug(slug).flatMap { directory.persons[$0] }.map { [$0.name, $0.short] } ?? []
      case .competition:
        CompetitionSlug(slug).flatMap { directory.competitions[$0] }.map { [$0.name] } ?? []
      case .tie: []
      case .source:
        SourceSlug(slug).flatMap { directory.sources[$0] }.map { [$0.publisher] } ?? []
      }
    return (names.compactMap { $0 } + [slug]).map { NameKey.fold($0) }
  }

  /// Everything known about an entity, under its slug and under the one that replaces it.
  private func spelled(_ entity: RegistryEntity) -> String {
    let slug = entity.slug
    switch entity.kind {
    case .team:
      guard let team = TeamSlug(slug) else { return slug }
      let canonical = directory.canonical(team)
      return "\(slug) \(canonical) \(directory.teams[team] as Any) \(directory.title(team)) "
        + "\(directory.teams[canonical] as Any) \(directory.code(team)) \(rest(slug, .team))"
    case .person:
      guard let person = PersonSlug(slug) else { return slug }
      let canonical = directory.canonical(person)
      return "\(slug) \(canonical) \(directory.persons[person] as Any) \(directory.title(person)) "
        + "\(directory.persons[canonical] as Any) \(rest(slug, .person))"
    case .competition:
      guard let competition = CompetitionSlug(slug) else { return slug }
      let canonical = directory.canonical(competition)
      return "\(slug) \(canonical) \(directory.competitions[competition] as Any) "
        + "\(directory.competitions[canonical] as Any) \(rest(slug, .competition))"
    case .tie: return "\(slug) \(TieSlug(slug).flatMap { directory.ties[$0] } as Any)"
    case .source: return "\(slug) \(SourceSlug(slug).flatMap { directory.sources[$0] } as Any)"
    }
  }

  private func rest(_ slug: String, _ kind: EntityKind) -> String {
    let canonical = directory.canonical(slug, kind)
    return "\(directory.origin(of: slug, kind) as Any) "
      + "\(directory.slugs(mergedInto: canonical, kind))"
  }
}

extension [String] {
  /// Whether one of the names ends with the key, from the start of a word.
  fileprivate func isWhole(_ key: String) -> Bool {
    !key.isEmpty && contains { $0 == key || $0.hasSuffix("-" + key) }
  }

  /// Whether a word of one of the names begins with the key.
  fileprivate func starts(_ key: String) -> Bool {
    !key.isEmpty && contains { $0.hasPrefix(key) || $0.contains("-" + key) }
  }
}
