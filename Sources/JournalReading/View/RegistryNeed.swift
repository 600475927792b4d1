package import JournalCore
import JournalRules

/// The part of the registry that a question rests on.
package struct RegistryNeed: Sendable {
  /// Entities, each with everything said about it.
  package var entities: Set<RegistryEntity>

  /// Other queries to the registry.
  package var queries: Set<RegistryQuery>

  /// Creates a need.
  package init(_ entities: Set<RegistryEntity> = [], queries: Set<RegistryQuery> = []) {
    self.entities = entities
    self.queries = queries
  }

  /// Creates the need for what some events name.
  package init(_ drafts: some Sequence<Draft>) {
    self.init()
    for draft in drafts { take(RegistryMentions(draft)) }
  }

  /// Creates the need for what a scheduled match names: teams, tie, competition and rules.
  package init(_ match: MatchScheduled) {
    self.init([.team(match.home), .team(match.away)])
    if let tie = match.tie { entities.insert(.tie(tie)) }
    if let competition = match.competition { take(rulesOf: competition) }
    if let pin = match.regulation { queries.insert(.regulation(digest: pin.digest)) }
  }

  /// Adds what an event names.
  package mutating func take(_ mentions: RegistryMentions) {
    entities.formUnion(mentions.entities)
    for word in mentions.words { queries.insert(.named(word, [.team, .person, .competition])) }
  }

  /// Adds a competition and the regulations it adopted.
  package mutating func take(rulesOf competition: CompetitionSlug) {
    entities.insert(.competition(competition))
    queries.insert(.regulations(of: competition))
  }

  /// Adds another need.
  package mutating func take(_ other: RegistryNeed) {
    entities.formUnion(other.entities)
    queries.formUnion(other.queries)
  }

  /// Everyone a word can mean in a match of some teams: their people, and those of no team.
  package static func people(of teams: [TeamSlug]) -> RegistryNeed {
    RegistryNeed(queries: Set(teams.map { .members(of: $0) } + [.unattached]))
  }

  /// All competitions, and what a word may be the slug of.
  ///
  /// A competition also goes by its name with its season, and after a renaming no key holds both. One
  /// that is not defined yet is known by its regulation or its ties alone.
  package static func competitions(meantBy word: String) -> RegistryNeed {
    var need = RegistryNeed(queries: [.first(.max, .competition)])
    if let slug = CompetitionSlug(NameKey.fold(word)) {
      need.take(rulesOf: slug)
      need.queries.insert(.ties(of: slug))
    }
    return need
  }

  /// Everything whose name starts with one of some words, or that one of them is a slug of.
  package static func names(_ words: some Sequence<String>, _ kinds: Set<RegistryKind>)
    -> RegistryNeed
  {
    let slugs = Set(words.map { NameKey.fold($0) }).subtracting([""])
    let entities = kinds.flatMap { kind in slugs.map { RegistryEntity(kind, $0) } }
    return RegistryNeed(Set(entities), queries: Set(words.map { .starting($0, kinds) }))
  }
}
