public import JournalCore
import JournalProjections
import JournalRules

/// The standing decisions of authorities about something.
public struct Decisions: Sendable {
  /// The events of the decisions, by position.
  public let drafts: [Int: Draft]

  /// The names of those whom the decisions mention.
  public let directory: Directory

  /// The appeals against such decisions, in order of entry.
  public let appeals: [Appeal]

  /// The events that changed a decision or took it back, by the position of the decision.
  public let changes: [Int: [Int]]
}

extension JournalView {
  /// Returns the decisions about the teams and the matches of a table.
  ///
  /// - Throws: `LogError`.
  public func decisions(on table: TableReading) async throws(LogError) -> Decisions {
    var drafts = try await drafts(of: .competition(table.competition.competition.competition)) {
      _ in true
    }
    for match in table.matches {
      for position in match.result.rulings.positions where drafts[position] == nil {
        drafts[position] = try await ruling(at: position, in: match.result.history)
      }
    }
    let ruled = table.matches.filter { !$0.result.rulings.positions.isEmpty }.map(\.slug)
    let teams = Set(table.verdict.rows.map(\.team))
    // The streams of the matches were read for their facts alone; those that were ruled on are read
    // whole, for the appeals in them.
    var aftermath = try await aftermath(
      inMatches: table.matches.filter { mayHoldAppeals($0) }.map(\.slug),
      of: table.competition.competition.competition
    ) { decision in
      decision.data["match"]?.string.map { ruled.contains($0) }
        ?? decision.ruledTeam.map { teams.contains($0) } ?? false
    }
    // A table of an earlier day knows nothing of what was lodged or decided later.
    let counted = Set(
      table.contest.rulings.map(\.position) + table.matches.flatMap { $0.result.rulings.positions })
    if let day = table.competition.day {
      var later: Set<Int> = []
      for position in Set(aftermath.appeals.flatMap(\.changedBy)).subtracting(counted) {
        let record = try await snapshot.record(at: position)
        if record?.event.setting.isRuling == true { later.insert(position) }
      }
      aftermath.appeals = aftermath.appeals.compactMap { [later] in
        $0.known(on: day, without: later)
      }
    }
    aftermath.changes = aftermath.changes.compactMapValues { changes in
      let known = changes.filter { counted.contains($0) }
      return known.isEmpty ? nil : known
    }
    return try await decisions(drafts, aftermath)
  }

  /// Whether the stream of a match may hold appeals: a ruling on its result is in it, or was taken back.
  private func mayHoldAppeals(_ match: CompetitionMatch) -> Bool {
    let history = match.result.history
    let rulings = Set(match.result.rulings.positions)
    let withdrawn = history.standing.withdrawn
    return history.facts.contains { fact in
      rulings.contains(fact.position)
        || fact.kind == .other && fact.subject > 0
          && (rulings.contains(fact.subject) || withdrawn.contains(fact.subject))
    }
  }

  /// Returns a decision in the stream of a match, as corrected; nil if it was taken back. Reads it
  /// and its corrections alone: the facts of the match were read for the table.
  private func ruling(at position: Int, in match: MatchHistory) async throws(LogError) -> Draft? {
    var records: [Record] = []
    for place in [position] + (match.standing.corrections[position] ?? []) {
      if let record = try await snapshot.record(at: place) { records.append(record) }
    }
    guard let first = records.first, !match.standing.withdrawn.contains(position) else {
      return nil
    }
    return StreamHistory(records).effective(first)
  }

  /// Returns the decisions about one match.
  ///
  /// - Throws: `LogError`.
  public func decisions(on match: MatchReading) async throws(LogError) -> Decisions {
    let slug = match.slug
    return try await decisions(
      try await drafts(about: match),
      try await aftermath(
        inMatches: [slug], of: match.scheduled.competition.map { match.directory.canonical($0) }
      ) { $0.data["match"]?.string == slug })
  }

  /// What became of decisions.
  private struct Aftermath {
    var appeals: [Appeal] = []
    var changes: [Int: [Int]] = [:]

    mutating func take(_ stream: StreamHistory) {
      for (record, draft) in stream.standingDrafts where draft.event.setting.isRuling {
        let changes = stream.changes(of: record)
        if !changes.isEmpty { self.changes[record.position] = changes }
      }
    }
  }

  /// Returns the appeals that are recorded in matches, and those in the stream of a competition that
  /// are against decisions of interest; and what changed the decisions of these streams.
  private func aftermath(
    inMatches slugs: [String], of competition: CompetitionSlug?, against isWanted: (Draft) -> Bool
  ) async throws(LogError) -> Aftermath {
    var found = Aftermath()
    for stream in slugs.compactMap({ StreamName.match($0) }) {
      let history = try await records(of: stream)
      found.appeals += history.appeals
      found.take(history)
    }
    if let competition {
      let history = try await records(of: .competition(competition))
      found.take(history)
      found.appeals += history.appeals.filter { appeal in
        appeal.against.map { isWanted(history.effective($0)) } ?? false
      }
    }
    found.appeals.sort { $0.position < $1.position }
    return found
  }

  /// Returns the decisions about a tie and its matches.
  ///
  /// - Throws: `LogError`.
  public func decisions(on tie: TieReading) async throws(LogError) -> Decisions {
    let competition = tie.directory.canonical(tie.tie.competition)
    var drafts = try await drafts(of: .competition(competition)) { _ in true }
    for leg in tie.matches {
      drafts.merge(try await self.drafts(about: leg.match)) { first, _ in first }
    }
    let matches = tie.matches.map(\.match.slug)
    let teams = Set(tie.tie.teams)
    return try await decisions(
      drafts,
      try await aftermath(inMatches: matches, of: competition) { decision in
        if let match = decision.data["match"]?.string { return matches.contains(match) }
        if let named = decision.data["tie"]?.string { return named == tie.tie.tie.text }
        return decision.ruledTeam.map { teams.contains($0) } ?? false
      })
  }

  private func drafts(about match: MatchReading) async throws(LogError) -> [Int: Draft] {
    let own = Dictionary(
      match.stream.standingDrafts.map { ($0.record.position, $0.draft) },
      uniquingKeysWith: { first, _ in first })
    guard let competition = match.scheduled.competition else { return own }
    let there = try await drafts(of: .competition(match.directory.canonical(competition))) { _ in
      true
    }
    return own.merging(there) { first, _ in first }
  }

  /// Returns the standing events of a stream, by position.
  private func drafts(of stream: StreamName, where isWanted: (Int) -> Bool)
    async throws(LogError) -> [Int: Draft]
  {
    let standing = try await records(of: stream).standingDrafts
    return standing.reduce(into: [:]) { drafts, ruling in
      let position = ruling.record.position
      if isWanted(position) { drafts[position] = ruling.draft }
    }
  }

  private func decisions(_ drafts: [Int: Draft], _ aftermath: Aftermath) async throws(LogError)
    -> Decisions
  {
    let rulings = drafts.values.filter { $0.event.setting.isRuling }
    return Decisions(
      drafts: drafts, directory: try await directory(for: RegistryNeed(rulings)),
      appeals: aftermath.appeals, changes: aftermath.changes)
  }
}

extension Draft {
  /// The team that a decision is about; nil if it is about none.
  fileprivate var ruledTeam: TeamSlug? {
    (data["team"] ?? data["to"])?.string.flatMap { TeamSlug($0) }
  }
}
