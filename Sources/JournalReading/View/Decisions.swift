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
    for match in table.matches where !match.result.rulings.evidence.isEmpty {
      let positions = Set(match.result.rulings.positions)
      let own = try await self.drafts(of: match.result.history.stream) { positions.contains($0) }
      drafts.merge(own) { first, _ in first }
    }
    return try await decisions(drafts)
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
