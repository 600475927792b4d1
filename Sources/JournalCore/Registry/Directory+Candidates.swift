extension Directory {
  /// Returns a team as a candidate for a word, found also by the names of teams merged into it.
  public func candidate(_ team: TeamSlug) -> NameCandidate<TeamSlug> {
    let slugs = family(of: team.text, .team)
    let entries = slugs.compactMap { TeamSlug($0).flatMap { teams[$0] } }
    return NameCandidate(
      team, slugs: slugs,
      names: entries.flatMap { [$0.name, $0.short, $0.code] } + former(slugs, .team),
      title: title(team), mark: team.text)
  }

  /// Returns a person as a candidate for a word, found also by the names of persons merged into
  /// them.
  public func candidate(_ person: PersonSlug) -> NameCandidate<PersonSlug> {
    let slugs = family(of: person.text, .person)
    let entries = slugs.compactMap { PersonSlug($0).flatMap { persons[$0] } }
    let marks = [
      persons[person]?.shirt.map { "\($0)" }, persons[person]?.team.map { title($0) },
    ]
    let mark = marks.compactMap { $0 }.joined(separator: ", ")
    return NameCandidate(
      person, slugs: slugs,
      names: entries.flatMap { [$0.name, $0.short] } + former(slugs, .person),
      title: title(person), fullName: fullName(person),
      mark: mark.isEmpty ? person.text : mark)
  }

  /// Returns a competition as a candidate for a word.
  public func candidate(_ competition: CompetitionSlug) -> NameCandidate<CompetitionSlug> {
    let slugs = family(of: competition.text, .competition)
    let entries = slugs.compactMap { CompetitionSlug($0).flatMap { competitions[$0] } }
    return NameCandidate(
      competition, slugs: slugs,
      names: entries.flatMap { ["\($0.name) \($0.season)", $0.name] } + former(slugs, .competition),
      title: competition.text)
  }

  /// All teams that were not merged into another, sorted by slug.
  public var teamCandidates: [NameCandidate<TeamSlug>] {
    teams.keys.filter { canonical($0) == $0 }.sorted().map { candidate($0) }
  }

  /// All persons who were not merged into another, sorted by slug.
  public var personCandidates: [NameCandidate<PersonSlug>] {
    persons.keys.filter { canonical($0) == $0 }.sorted().map { candidate($0) }
  }

  /// All competitions that are defined or have a regulation or ties, sorted by slug.
  public var competitionCandidates: [NameCandidate<CompetitionSlug>] {
    let known = Set(competitions.keys).union(regulations.keys).union(ties.values.map(\.competition))
    return known.filter { canonical($0) == $0 }.sorted().map { candidate($0) }
  }

  /// All ties, sorted by slug.
  public var tieCandidates: [NameCandidate<TieSlug>] {
    ties.keys.sorted().map { slug in
      let teams = ties[slug]?.teams.map { title($0) }.joined(separator: " v ")
      return NameCandidate(slug, slugs: [slug.text], names: [], title: slug.text, mark: teams)
    }
  }

  /// All sources, sorted by slug.
  public var sourceCandidates: [NameCandidate<SourceSlug>] {
    sources.keys.sorted().map { slug in
      NameCandidate(
        slug, slugs: [slug.text], names: [sources[slug]?.publisher], title: slug.text)
    }
  }

  private func former(_ slugs: [String], _ kind: EntityKind) -> [String?] {
    slugs.flatMap { formerNames(of: $0, kind) }
  }

  /// Returns a slug and those merged into it.
  private func family(of slug: String, _ kind: EntityKind) -> [String] {
    [slug] + slugs(mergedInto: slug, kind)
  }
}
