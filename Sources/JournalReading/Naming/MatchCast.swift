import JournalCore
import JournalRules

/// Everyone a word can mean in a match, the closest first.
struct MatchCast {
  private(set) var candidates: [NameCandidate<PersonSlug>] = []
  private(set) var persons: [PersonSlug: NameResolver.Person] = [:]

  private let match: MatchReading

  private typealias Rank = NameResolver.Person.Rank

  init(_ match: MatchReading) {
    self.match = match
    let squads = match.history.facts.reduce(into: Squads()) { $0.apply($1) }
    for side in Side.allCases { takeSquad(squads[side], side) }
    takeTeams()
    takeNamed(squads)
    // Coaches and referees are in the registry but belong to no side.
    for slug in match.directory.persons.keys.sorted()
    where match.directory.persons[slug]?.team == nil {
      add(slug, nil, .elsewhere)
    }
  }

  private mutating func takeSquad(_ squad: Squad, _ side: Side) {
    for id in squad.starters + squad.bench + squad.cameOn {
      guard let slug = match.history.names.person(id) else { continue }
      let shirt = squad.shirts[id] ?? match.directory.persons[slug]?.shirt
      add(slug, side, squad.onPitch.contains(id) ? .onPitch : .inSquad, shirt: shirt)
    }
  }

  private mutating func takeTeams() {
    for (slug, person) in match.directory.persons.sorted(by: { $0.key < $1.key }) {
      let team = person.team.map { match.directory.canonical($0) }
      let side = Side.allCases.first { match.directory.canonical(match.team($0)) == team }
      if let side { add(slug, side, .inTeam, shirt: person.shirt) }
    }
  }

  /// Adds those whom events of the match already name.
  private mutating func takeNamed(_ squads: Squads) {
    for fact in match.history.facts where fact.kind != .scheduled {
      let isOwn = fact.kind == .goal && GoalTraits(rawValue: fact.value).contains(.own)
      let side = squads.side(of: fact.team).map { isOwn ? $0.other : $0 }
      for id in [fact.person, fact.otherIsPerson ? fact.other : .none] where id.isSome {
        if let slug = match.history.names.person(id) { add(slug, side, .namedBefore) }
      }
    }
  }

  /// Adds somebody once, under the slug that stands after all mergers.
  private mutating func add(_ slug: PersonSlug, _ side: Side?, _ rank: Rank, shirt: Int? = nil) {
    let slug = match.directory.canonical(slug)
    guard persons[slug] == nil else { return }
    let own = match.directory.candidate(slug)
    persons[slug] = NameResolver.Person(
      slug: slug, side: side, shirt: shirt, title: own.title, rank: rank)
    candidates.append(
      NameCandidate(
        slug, slugs: own.slugs, names: own.names, title: own.title, fullName: own.fullName,
        mark: side.map { match.title($0) }, rank: rank.rawValue))
  }
}
