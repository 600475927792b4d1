public import JournalCore
import JournalRules

extension JournalView {
  /// Reads a competition with its matches, its rules and its rulings.
  ///
  /// - Parameters:
  ///   - date: the day up to which matches and decisions count; nil for all.
  ///   - rules: a regulation to use instead of the one in force.
  /// - Throws: `Refusal` if the competition, or a regulation for it, is not known; `LogError`.
  public func competition(
    _ slug: CompetitionSlug, on date: CalendarDate? = nil, by rules: AdoptedRegulation? = nil
  ) async throws -> CompetitionReading {
    let competition = try await defined(slug)
    let slug = competition.competition
    let own = try await self.regulation(of: slug)
    guard let known = rules ?? own else { throw Refusal.noRegulation(of: slug) }
    let regulation = try supposition.rules(inPlaceOf: known)
    if supposition.rules != nil { noteRules() }
    let streams = try await snapshot.matches(of: slug)
    try await prepare(streams)
    let directory = try await directory(playingIn: slug, streams)
    let rulings = try await rulings(of: slug, directory, on: date)
    var matches: [CompetitionMatch] = []
    for stream in streams {
      let match = try await match(
        stream, of: regulation.regulation, rulings, on: date, directory)
      guard let match, match.scheduled.competition.map({ directory.canonical($0) }) == slug else {
        continue
      }
      matches.append(match)
    }
    return CompetitionReading(
      competition: competition, regulation: regulation, matches: matches, rulings: rulings,
      directory: directory, on: date)
  }

  /// Returns the definition of a competition, under the slug that stands after all mergers.
  private func defined(_ slug: CompetitionSlug) async throws -> CompetitionDefined {
    let near = try await directory(for: RegistryNeed([.competition(slug)]))
    if let competition = near.competitions[near.canonical(slug)] { return competition }
    throw Refusal.noCompetition(slug.text, try await directory())
  }

  /// Returns the names of those who play in a competition and of those whom its decisions mention.
  private func directory(playingIn competition: CompetitionSlug, _ streams: [StreamName])
    async throws(LogError) -> Directory
  {
    var need = try await rulingNeed(of: competition)
    need.take(rulesOf: competition)
    for stream in streams {
      guard let match = try await facts(of: stream).scheduled else { continue }
      need.entities.formUnion([.team(match.home), .team(match.away)])
      if let competition = match.competition { need.entities.insert(.competition(competition)) }
    }
    return try await directory(for: need)
  }

  /// Returns the rulings of a competition.
  package func rulings(
    of competition: CompetitionSlug, _ directory: Directory, on date: CalendarDate? = nil
  ) async throws(LogError) -> CompetitionRulings {
    let stream = try await records(of: .competition(competition))
    return CompetitionRulings(stream, on: date) { directory.canonical($0) }
  }

  /// Returns the facts of a match, with the rulings on it in its competition's stream.
  package func history(of stream: StreamName, _ scheduled: MatchScheduled) async throws
    -> MatchHistory
  {
    guard let competition = scheduled.competition else {
      return try await facts(of: stream)
    }
    let directory = try await directory(for: try await rulingNeed(of: competition))
    let rulings = try await rulings(of: competition, directory)
    return try await facts(of: stream).ruled(by: rulings)
  }

  private func match(
    _ stream: StreamName, of regulation: Regulation, _ rulings: CompetitionRulings,
    on date: CalendarDate?, _ directory: Directory
  ) async throws -> CompetitionMatch? {
    let own = try await facts(of: stream)
    guard let scheduled = own.scheduled else { return nil }
    if let date, scheduled.date > date { return nil }
    let stage = regulation.stage(of: scheduled)
    let later = date.map { own.rulings(after: $0) } ?? []
    let history = own.ruled(by: rulings)
    let result = MatchResult(history, format: regulation.matchFormat(in: stage)) {
      directory.canonical($0)
    }
    let then = later.isEmpty ? result : result?.without(later)
    return then.map {
      CompetitionMatch(
        slug: stream.slug, scheduled: scheduled, result: $0, status: $0.status,
        stage: stage?.id, matchday: regulation.matchday(of: scheduled))
    }
  }
}

extension MatchHistory {
  /// Returns the match with the rulings on it from its competition's stream.
  func ruled(by rulings: CompetitionRulings) -> MatchHistory {
    (rulings.ofMatches[stream.slug] ?? []).reduce(self) { history, ruling in
      history.ruled(by: ruling.draft, at: ruling.position)
    }
  }
}

extension Refusal {
  package static func noCompetition(_ name: String, _ directory: Directory) -> Refusal {
    let known = directory.competitions.keys.map(\.text).sorted()
    return Refusal(
      "unknown-competition", "No competition \"\(TextRules.harmless(name))\".",
      remedy: Nearest.remedy(for: name, among: known)
        ?? (known.isEmpty
          ? .adoptRulesFirst(competition: nil)
          : .advice("Known: \(known.prefix(12).joined(separator: ", ")).")))
  }

  /// The code of the refusal that a competition adopted no regulation.
  static let noRegulationCode = "no-regulation"

  package static func noRegulation(of competition: CompetitionSlug) -> Refusal {
    Refusal(
      noRegulationCode, "No regulation is adopted for \(competition).",
      remedy: .adoptRulesOf(competition: competition.text))
  }
}
