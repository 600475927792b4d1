public import JournalCore
import JournalRules

extension JournalView {
  /// A competition with its matches, its rules and what was ruled.
  ///
  /// - Parameters:
  ///   - date: matches played and decisions that take effect later are left out; nil for all.
  ///   - rules: a regulation to ask in place of the one in force.
  /// - Throws: `Refusal` where no such competition, or no regulation for it, is known; `LogError`.
  public func competition(
    _ slug: CompetitionSlug, on date: CalendarDate? = nil, by rules: AdoptedRegulation? = nil
  ) async throws -> CompetitionReading {
    let slug = directory.canonical(slug)
    guard let competition = directory.competitions[slug] else {
      throw Refusal.noCompetition(slug.text, directory)
    }
    guard let known = try rules ?? regulation(of: slug) else {
      throw Refusal.noRegulation(of: slug)
    }
    let regulation = try supposition.rules(inPlaceOf: known)
    if supposition.rules != nil { noteRules() }
    let rulings = rulings(of: slug, on: date)
    var matches: [CompetitionMatch] = []
    for stream in try await snapshot.matches(of: slug) {
      let match = try await match(stream, of: regulation.regulation, rulings, on: date)
      guard let match, match.scheduled.competition.map({ directory.canonical($0) }) == slug else {
        continue
      }
      matches.append(match)
    }
    return CompetitionReading(
      competition: competition, regulation: regulation, matches: matches, rulings: rulings,
      directory: directory)
  }

  /// What was ruled in a competition.
  package func rulings(of competition: CompetitionSlug, on date: CalendarDate? = nil)
    -> CompetitionRulings
  {
    guard let stream = competitions[competition] else { return CompetitionRulings() }
    return CompetitionRulings(stream, on: date) { directory.canonical($0) }
  }

  /// The facts of a match, with the rulings on it that stand in its competition's stream.
  package func history(of stream: StreamName, _ scheduled: MatchScheduled) async throws
    -> MatchHistory
  {
    guard let competition = scheduled.competition else {
      return try await facts(of: stream)
    }
    return try await facts(of: stream).ruled(by: rulings(of: competition))
  }

  private func match(
    _ stream: StreamName, of regulation: Regulation, _ rulings: CompetitionRulings,
    on date: CalendarDate?
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
        stage: stage?.id)
    }
  }
}

extension MatchHistory {
  /// The match with the rulings on it that stand in its competition's stream.
  fileprivate func ruled(by rulings: CompetitionRulings) -> MatchHistory {
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

  package static func noRegulation(of competition: CompetitionSlug) -> Refusal {
    Refusal(
      "no-regulation", "No regulation is adopted for \(competition).",
      remedy: .adoptRulesOf(competition: competition.text))
  }
}
