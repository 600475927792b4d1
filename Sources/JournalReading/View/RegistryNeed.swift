package import JournalCore
import JournalRules

/// What of the registry a question rests on.
package struct RegistryNeed: Sendable {
  /// Things with everything that is said about them.
  package var entities: Set<RegistryEntity>

  /// Other questions to the registry.
  package var queries: Set<RegistryQuery>

  /// Creates a need.
  package init(_ entities: Set<RegistryEntity> = [], queries: Set<RegistryQuery> = []) {
    self.entities = entities
    self.queries = queries
  }

  /// What some events name.
  package init(_ drafts: some Sequence<Draft>) {
    self.init()
    for draft in drafts { take(RegistryMentions(draft)) }
  }

  /// What a match, as it is set, names: teams, tie, competition and rules.
  package init(_ match: MatchScheduled) {
    self.init([.team(match.home), .team(match.away)])
    if let tie = match.tie { entities.insert(.tie(tie)) }
    if let competition = match.competition { take(rulesOf: competition) }
    if let pin = match.regulation { queries.insert(.regulation(digest: pin.digest)) }
  }

  /// Takes in what an event names.
  package mutating func take(_ mentions: RegistryMentions) {
    entities.formUnion(mentions.entities)
    for word in mentions.words { queries.insert(.named(word, [.team, .person, .competition])) }
  }

  /// Takes in a competition and what it adopted.
  package mutating func take(rulesOf competition: CompetitionSlug) {
    entities.insert(.competition(competition))
    queries.insert(.regulations(of: competition))
  }

  /// Takes in another need.
  package mutating func take(_ other: RegistryNeed) {
    entities.formUnion(other.entities)
    queries.formUnion(other.queries)
  }

  /// Everybody who can be meant in a match of two teams: their people, and those of none.
  package static func people(of teams: [TeamSlug]) -> RegistryNeed {
    RegistryNeed(queries: Set(teams.map { .members(of: $0) } + [.unattached]))
  }

  /// What can be meant by one of some words.
  package static func names(_ words: some Sequence<String>, _ kinds: Set<RegistryKind>)
    -> RegistryNeed
  {
    RegistryNeed(queries: Set(words.map { .starting($0, kinds) }))
  }
}
