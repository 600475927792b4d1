/// The teams, persons, sources, competitions and ties of a registry, by slug.
public struct Directory: Sendable {
  /// Teams by slug.
  public private(set) var teams: [TeamSlug: TeamRegistered] = [:]
  /// Persons by slug.
  public private(set) var persons: [PersonSlug: PersonRegistered] = [:]
  /// Sources by slug.
  public private(set) var sources: [SourceSlug: SourceAdded] = [:]
  /// Competitions by slug.
  public private(set) var competitions: [CompetitionSlug: CompetitionDefined] = [:]
  /// Ties by slug.
  public private(set) var ties: [TieSlug: TieDefined] = [:]
  /// Regulations by competition, in order of adoption, with the position of each adoption.
  public private(set) var regulations: [CompetitionSlug: [Adopted]] = [:]

  /// A source of random numbers for the slugs of persons; nil if slugs are made from names.
  ///
  /// Slugs are stored in records, and in a private journal no record may reveal a name.
  public var opaqueNumbers: (@Sendable () -> UInt64)?

  /// Names from withdrawn registrations, by slug, for lines that show those registrations.
  private var withdrawn: [String: String] = [:]
  private var merged: [EntityKind: [String: String]] = [:]
  /// Former names, by slug; what was renamed is still found by them.
  private var former: [EntityKind: [String: [String]]] = [:]
  private var origins: [EntityKind: [String: Int]] = [:]

  /// An adopted regulation.
  public struct Adopted: Sendable {
    /// The position of the adoption in the log.
    public let position: Int
    /// The event that adopted it.
    public let event: RegulationAdopted

    /// Creates an adoption.
    public init(position: Int, event: RegulationAdopted) {
      self.position = position
      self.event = event
    }
  }

  /// Creates an empty directory.
  public init() {}

  /// Takes in the standing events of a registry's or a competition's stream.
  public mutating func take(_ stream: StreamHistory) {
    for (record, draft) in stream.standingDrafts { take(draft.event, at: record.position) }
    for record in stream.records where stream.isWithdrawn(record) { remember(record.event) }
  }

  /// Takes in records of the registry and of competitions, such as the answer to a `RegistryQuery`.
  ///
  /// Corrections and retractions are applied within each stream; the standing events are then taken
  /// in by position.
  public mutating func take(_ records: [Record]) {
    let streams = Dictionary(grouping: records, by: \.stream).values.map { StreamHistory($0) }
    let standing = streams.flatMap(\.standingDrafts)
    for (record, draft) in standing.sorted(by: { $0.record.position < $1.record.position }) {
      take(draft.event, at: record.position)
    }
    for stream in streams {
      for record in stream.records where stream.isWithdrawn(record) { remember(record.event) }
    }
  }

  /// Keeps the name of a withdrawn registration, which is still shown under it.
  private mutating func remember(_ event: MatchEvent) {
    switch event {
    case .teamRegistered(let team): withdrawn[team.team.text] = team.short ?? team.name
    case .personRegistered(let person): withdrawn[person.person.text] = person.short ?? person.name
    default: break
    }
  }

  /// Takes in one event.
  public mutating func take(_ event: MatchEvent, at position: Int) {
    switch event {
    case .teamRegistered(let team):
      teams[team.team] = team
      origins[.team, default: [:]][team.team.text] = position
    case .personRegistered(let person):
      persons[person.person] = person
      origins[.person, default: [:]][person.person.text] = position
    case .sourceAdded(let source): sources[source.source] = source
    case .competitionDefined(let competition):
      competitions[competition.competition] = competition
      origins[.competition, default: [:]][competition.competition.text] = position
    case .tieDefined(let tie): ties[tie.tie] = tie
    case .regulationAdopted(let adopted): adopt(Adopted(position: position, event: adopted))
    case .entitiesMerged(let merger):
      merged[merger.kind ?? .team, default: [:]][merger.from.text] = merger.into.text
    case .entityRenamed(let renamed): rename(renamed)
    default: break
    }
  }

  /// Inserts an adoption by position, whatever order adoptions are taken in.
  private mutating func adopt(_ adopted: Adopted) {
    var all = regulations[adopted.event.competition] ?? []
    let place = all.firstIndex { $0.position > adopted.position } ?? all.endIndex
    all.insert(adopted, at: place)
    regulations[adopted.event.competition] = all
  }

  private mutating func rename(_ renamed: EntityRenamed) {
    let slug = renamed.entity.text
    switch renamed.kind ?? .team {
    case .team:
      guard let team = TeamSlug(slug) else { return }
      keep([teams[team]?.name, teams[team]?.short], of: slug, .team)
      teams[team]?.name = renamed.name
      teams[team]?.short = renamed.short
    case .person:
      guard let person = PersonSlug(slug) else { return }
      keep([persons[person]?.name, persons[person]?.short], of: slug, .person)
      persons[person]?.name = renamed.name
      persons[person]?.short = renamed.short
    case .competition:
      guard let competition = CompetitionSlug(slug) else { return }
      let name = competitions[competition].map { [$0.name, "\($0.name) \($0.season)"] } ?? []
      keep(name, of: slug, .competition)
      competitions[competition]?.name = renamed.name
    }
  }

  private mutating func keep(_ names: [String?], of slug: String, _ kind: EntityKind) {
    former[kind, default: [:]][slug, default: []] += names.compactMap { $0 }
  }

  /// The names that something had before it was renamed.
  func formerNames(of slug: String, _ kind: EntityKind) -> [String] {
    former[kind]?[slug] ?? []
  }

  /// The position of the event that registered something; nil if nothing is registered by that
  /// slug.
  public func origin(of slug: String, _ kind: EntityKind) -> Int? {
    origins[kind]?[canonical(slug, kind)] ?? origins[kind]?[slug]
  }

  // MARK: - Merged slugs

  /// The slug that stands for a team after all mergers; the same slug if the team was never merged.
  public func canonical(_ team: TeamSlug) -> TeamSlug {
    TeamSlug(canonical(team.text, .team)) ?? team
  }

  /// The slug that stands for a person after all mergers.
  public func canonical(_ person: PersonSlug) -> PersonSlug {
    PersonSlug(canonical(person.text, .person)) ?? person
  }

  /// The slug that stands for a competition after all mergers.
  public func canonical(_ competition: CompetitionSlug) -> CompetitionSlug {
    CompetitionSlug(canonical(competition.text, .competition)) ?? competition
  }

  /// The slug that stands for something of a kind after all mergers; a cycle stops before it
  /// repeats.
  public func canonical(_ slug: String, _ kind: EntityKind) -> String {
    guard let merged = merged[kind] else { return slug }
    var (current, seen) = (slug, Set([slug]))
    while let next = merged[current], seen.insert(next).inserted { current = next }
    return current
  }

  /// The slugs merged into a slug, sorted.
  public func slugs(mergedInto slug: String, _ kind: EntityKind) -> [String] {
    (merged[kind] ?? [:]).keys.filter { canonical($0, kind) == slug }.sorted()
  }

  // MARK: - Names

  private func entry(_ team: TeamSlug) -> TeamRegistered? { teams[canonical(team)] ?? teams[team] }

  private func entry(_ person: PersonSlug) -> PersonRegistered? {
    persons[canonical(person)] ?? persons[person]
  }

  /// The short name of a team; the slug if the team is not registered.
  public func title(_ team: TeamSlug) -> String {
    entry(team).map { $0.short ?? $0.name } ?? withdrawn[team.text] ?? team.text
  }

  /// The short name of a person; the slug if the person is not registered.
  public func title(_ person: PersonSlug) -> String {
    entry(person).map { $0.short ?? $0.name } ?? withdrawn[person.text] ?? person.text
  }

  /// The full name of a person; the slug if the person is not registered.
  public func fullName(_ person: PersonSlug) -> String { entry(person)?.name ?? person.text }

  /// The scoreboard code of a team: as registered, or else the first three letters of its slug.
  public func code(_ team: TeamSlug) -> String {
    entry(team)?.code ?? String(team.text.filter { $0 != "-" }.prefix(3)).uppercased()
  }

  /// The short name of the person or team with a slug; nil if neither is registered.
  public func title(ofSlug text: String) -> String? {
    if let person = PersonSlug(text), persons[person] != nil { return title(person) }
    return TeamSlug(text).flatMap { teams[$0] == nil ? nil : title($0) }
  }
}
