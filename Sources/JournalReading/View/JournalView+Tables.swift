public import JournalCore
import JournalProjections
import JournalRules

extension JournalView {
  /// The competition that a word means: its slug, its name, or a unique start of either.
  ///
  /// - Throws: `Refusal` with the nearest names, or with those that it fits.
  public func competitionSlug(named word: String) throws(Refusal) -> CompetitionSlug {
    try RegistryNames(directory).competition(word)
  }

  /// A competition with the tables looked at as the question says.
  ///
  /// Matches that come after the point in question are known and not played yet.
  ///
  /// - Throws: `Refusal` where no such competition, round or regulation is known; `LogError`.
  public func competition(_ slug: CompetitionSlug, asking question: TableQuestion) async throws
    -> CompetitionReading
  {
    let whole = try await competition(slug, by: question.rules)
    guard question.round != nil || question.date != nil else { return whole }
    let rounds = try question.round.map { text throws in try RoundSpan(text, in: whole) }
    let day = [rounds?.lastDay, question.date].compactMap { $0 }.min()
    let then = try await competition(slug, on: day, by: question.rules)
    let played = Dictionary(
      then.matches.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    let matches = whole.matches.compactMap { match -> CompetitionMatch? in
      let isIn =
        (rounds?.holds(match) ?? true) && question.date.map { match.scheduled.date <= $0 } ?? true
      return isIn ? played[match.slug] ?? match : match.notPlayed
    }
    return CompetitionReading(
      competition: whole.competition, regulation: whole.regulation, matches: matches,
      rulings: then.rulings, directory: whole.directory)
  }

  /// The matches of a competition, whether or not a regulation is adopted for it.
  ///
  /// - Throws: `Refusal` where no such competition is known; `LogError`.
  public func results(of slug: CompetitionSlug) async throws -> CompetitionReading {
    let hasRules = try regulation(of: directory.canonical(slug)) != nil
    return try await competition(slug, by: hasRules ? nil : try AdoptedRegulation(.noRules))
  }

  /// What was decided about the teams and the matches of a table, as it stands, by position.
  public func decisions(on table: TableReading) async throws -> [Int: Draft] {
    var drafts: [Int: Draft] = [:]
    let slug = table.competition.competition.competition
    for ruling in competitions[slug]?.standingDrafts ?? [] {
      drafts[ruling.record.position] = ruling.draft
    }
    for match in table.matches where !match.result.rulings.evidence.isEmpty {
      let stream = try await records(of: match.result.history.stream)
      let positions = Set(match.result.rulings.positions)
      for ruling in stream.standingDrafts where positions.contains(ruling.record.position) {
        drafts[ruling.record.position] = ruling.draft
      }
    }
    return drafts
  }

  /// What was decided about one match, as it stands, by position.
  public func decisions(on match: MatchReading) -> [Int: Draft] {
    let here = match.stream.standingDrafts.map { ($0.record.position, $0.draft) }
    let there =
      match.scheduled.competition
      .flatMap { competitions[directory.canonical($0)]?.standingDrafts } ?? []
    return Dictionary(
      here + there.map { ($0.record.position, $0.draft) }, uniquingKeysWith: { first, _ in first })
  }

  /// What was decided about a tie and its matches, as it stands, by position.
  public func decisions(on tie: TieReading) -> [Int: Draft] {
    let slug = directory.canonical(tie.tie.competition)
    let own = (competitions[slug]?.standingDrafts ?? []).map { ($0.record.position, $0.draft) }
    return tie.matches.reduce(into: Dictionary(own, uniquingKeysWith: { first, _ in first })) {
      $0.merge(decisions(on: $1.match)) { first, _ in first }
    }
  }
}

extension CompetitionMatch {
  /// The match as it was when nothing of it had been played.
  fileprivate var notPlayed: CompetitionMatch? {
    let first = result.history.facts.first { $0.kind == .scheduled }
    return first.flatMap { result.seen(upTo: .event($0.position)) }.map {
      CompetitionMatch(
        slug: slug, scheduled: scheduled, result: $0, status: .scheduled, stage: stage)
    }
  }
}

extension JSONObject {
  /// Stands in where results are asked for and no regulation was adopted: it ranks nothing.
  fileprivate static let noRules: JSONObject = [
    "format": 1, "id": "none", "title": "No regulation",
    "stages": [["id": "none", "kind": "tie", "decide": [["by": "lots"]]]],
  ]
}
