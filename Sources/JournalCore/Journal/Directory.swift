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
  }

  /// Takes in one event.
  public mutating func take(_ event: MatchEvent, at position: Int) {
    switch event {
    case .teamRegistered(let team): teams[team.team] = team
    case .personRegistered(let person): persons[person.person] = person
    case .sourceAdded(let source): sources[source.source] = source
    case .competitionDefined(let competition): competitions[competition.competition] = competition
    case .tieDefined(let tie): ties[tie.tie] = tie
    case .regulationAdopted(let adopted):
      regulations[adopted.competition, default: []].append(
        Adopted(position: position, event: adopted))
    default: break
    }
  }

  /// The short name of a team as a reporter says it; the slug where it is not registered.
  public func title(_ team: TeamSlug) -> String {
    teams[team].map { $0.short ?? $0.name } ?? team.text
  }

  /// The short name of a person; the slug where it is not registered.
  public func title(_ person: PersonSlug) -> String {
    persons[person].map { $0.short ?? $0.name } ?? person.text
  }

  /// The full name of a person; the slug where it is not registered.
  public func fullName(_ person: PersonSlug) -> String { persons[person]?.name ?? person.text }

  /// The code of a team on a scoreboard: as registered, else the first letters of its slug.
  public func code(_ team: TeamSlug) -> String {
    teams[team]?.code ?? String(team.text.filter { $0 != "-" }.prefix(3)).uppercased()
  }

  /// Short names by slug, for refusals and warnings.
  public var titles: [String: String] {
    var titles: [String: String] = [:]
    for team in teams.keys { titles[team.text] = title(team) }
    for person in persons.keys { titles[person.text] = title(person) }
    return titles
  }
}
