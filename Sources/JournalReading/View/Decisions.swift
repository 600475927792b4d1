public import JournalCore
import JournalProjections
import JournalRules

/// The standing decisions of authorities about something.
public struct Decisions: Sendable {
  /// The events of the decisions, by position.
  public let drafts: [Int: Draft]

  /// The names of those whom the decisions mention.
  public let directory: Directory
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
    return try await decisions(drafts)
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
    try await decisions(try await drafts(about: match))
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
    return try await decisions(drafts)
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

  private func decisions(_ drafts: [Int: Draft]) async throws(LogError) -> Decisions {
    let rulings = drafts.values.filter { $0.event.setting.isRuling }
    return Decisions(
      drafts: drafts, directory: try await directory(for: RegistryNeed(rulings)))
  }
}
