/// Who is who: teams, persons, sources, competitions and ties, as the registry says.
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
  /// Regulations by competition, in order of adoption, each with the position of its adoption.
  public private(set) var regulations: [CompetitionSlug: [Adopted]] = [:]

  /// Random numbers for the slugs of persons; nil where slugs are made of names.
  ///
  /// In a private journal no record may tell a name, and slugs stand in records.
  public var opaqueNumbers: (@Sendable () -> UInt64)?

  /// Names of whom a registration that was taken back told, by slug: for lines that show it.
  private var withdrawn: [String: String] = [:]
  private var merged: [EntityKind: [String: String]] = [:]
  /// Names that were given up for others, by slug: whoever was called so is still found by them.
  private var former: [EntityKind: [String: [String]]] = [:]
  private var origins: [EntityKind: [String: Int]] = [:]

  /// A regulation that was adopted.
  public struct Adopted: Sendable {
    /// Where the adoption stands in the log.
    public let position: Int
    /// What was adopted.
    public let event: RegulationAdopted

    /// Creates an adoption.
    public init(position: Int, event: RegulationAdopted) {
      self.position = position
      self.event = event
    }
  }

  /// Creates an empty directory.
  public init() {}

  /// Takes in the standing events of a registry or a competition.
  public mutating func take(_ stream: StreamHistory) {
    for (record, draft) in stream.standingDrafts { take(draft.event, at: record.position) }
    for record in stream.records where stream.isWithdrawn(record) { remember(record.event) }
  }

  /// Takes in records of the registry and of competitions, such as those that answer a `RegistryQuery`.
  ///
  /// Each stream is settled by itself, and what stands is taken in order of position.
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

  /// What was taken back is still shown, and by its name.
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

  /// Adoptions stay in order, in whatever order they are taken in.
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

  /// The names that something was called by before it was renamed.
  func formerNames(of slug: String, _ kind: EntityKind) -> [String] {
    former[kind]?[slug] ?? []
  }

  /// The position of the event that registered something; nil where nothing is registered by that slug.
  public func origin(of slug: String, _ kind: EntityKind) -> Int? {
    origins[kind]?[canonical(slug, kind)] ?? origins[kind]?[slug]
  }

  // MARK: - Merged slugs

  /// The slug that stands for a team after all mergers; itself where it was never merged.
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

  /// The slug that stands for something of a kind after all mergers; a circle ends before it closes.
  public func canonical(_ slug: String, _ kind: EntityKind) -> String {
    guard let merged = merged[kind] else { return slug }
    var (current, seen) = (slug, Set([slug]))
    while let next = merged[current], seen.insert(next).inserted { current = next }
    return current
  }

  /// The slugs that were merged into one, in order.
  public func slugs(mergedInto slug: String, _ kind: EntityKind) -> [String] {
    (merged[kind] ?? [:]).keys.filter { canonical($0, kind) == slug }.sorted()
  }

  // MARK: - Names

  private func entry(_ team: TeamSlug) -> TeamRegistered? { teams[canonical(team)] ?? teams[team] }

  private func entry(_ person: PersonSlug) -> PersonRegistered? {
    persons[canonical(person)] ?? persons[person]
  }

  /// The short name of a team as a reporter says it; the slug where it is not registered.
  public func title(_ team: TeamSlug) -> String {
    entry(team).map { $0.short ?? $0.name } ?? withdrawn[team.text] ?? team.text
  }

  /// The short name of a person; the slug where it is not registered.
  public func title(_ person: PersonSlug) -> String {
    entry(person).map { $0.short ?? $0.name } ?? withdrawn[person.text] ?? person.text
  }

  /// The full name of a person; the slug where it is not registered.
  public func fullName(_ person: PersonSlug) -> String { entry(person)?.name ?? person.text }

  /// The code of a team on a scoreboard: as registered, else the first letters of its slug.
  public func code(_ team: TeamSlug) -> String {
    entry(team)?.code ?? String(team.text.filter { $0 != "-" }.prefix(3)).uppercased()
  }

  /// The short name of the person or the team with a slug; nil if neither is registered.
  public func title(ofSlug text: String) -> String? {
    if let person = PersonSlug(text), persons[person] != nil { return title(person) }
    return TeamSlug(text).flatMap { teams[$0] == nil ? nil : title($0) }
  }
}
