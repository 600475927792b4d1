public import JournalCore
import JournalProjections
public import JournalRules

/// What rests on an event of a match: its score, its tie, tables, what acts on it, and reports that
/// were published with it.
public struct EventDependents: Sendable {
  /// The events that act on it or name it, and those that act on these, in order of position.
  public let acts: [Record]

  /// Whether the score of its match counts it.
  public let isCounted: Bool

  /// The findings about the tie that rest on it, with the tie; empty if there are none.
  public let findings: [Finding]

  /// The tie of its match; nil if it has none.
  public let tie: TieReading?

  /// The tie as it would have been without the event; nil if it would have come to the same.
  public let tieWithout: TieReading?

  /// A table that counts the match, with the rows that would stand elsewhere without the event.
  public struct Table: Sendable {
    /// The table.
    public let table: TableReading
    /// The rows before and after leaving the event out.
    public let moved: [(with: TableRow, without: TableRow)]
  }

  /// The tables whose rows rest on the event.
  public let tables: [Table]

  /// A report that was published on what the log held then, the event included.
  public struct Report: Sendable {
    /// The event that says so.
    public let record: Record
    /// Whether something acted on the event afterwards.
    public let isOutdated: Bool
  }

  /// The reports on its match.
  public let reports: [Report]
}

extension JournalView {
  /// Returns what rests on an event of a match.
  ///
  /// - Throws: `Refusal` if the match cannot be read; `LogError`.
  public func dependents(of record: Record, in match: MatchReading) async throws
    -> EventDependents
  {
    let position = record.position
    var named: Set<EventID> = [record.id]
    let acts = match.stream.records.filter { other in
      guard other.position > position, !named.isDisjoint(with: other.draft.mentions) else {
        return false
      }
      named.insert(other.id)
      return true
    }
    let result = match.result()
    let isCounted = result?.goals.contains { $0.position == position } ?? false
    let tie = try await tie(of: match)
    let findings = tie?.verdict.findings.filter { $0.evidence.contains(position) } ?? []
    let without = tie.flatMap { tie -> TieReading? in
      guard tie.contest.legs.contains(where: { $0.result.evidence.contains(position) }) else {
        return nil
      }
      let changed = tie.without([position])
      return changed.verdict.agrees(with: tie.verdict)
        && changed.verdict.aggregate == tie.verdict.aggregate ? nil : changed
    }
    let reports = match.stream.records.compactMap { other -> EventDependents.Report? in
      guard case .reportPublished(let report) = other.event, report.upTo >= position,
        !match.stream.isWithdrawn(other)
      else { return nil }
      return EventDependents.Report(
        record: other,
        isOutdated: acts.contains { $0.position > report.upTo && $0.isOfSubstance })
    }
    return EventDependents(
      acts: acts, isCounted: isCounted, findings: findings, tie: tie, tieWithout: without,
      tables: try await tables(restingOn: position, match), reports: reports)
  }

  /// Returns what rests on an event of a competition, such as a deduction: ties and tables.
  ///
  /// - Throws: `Refusal` if the competition cannot be read; `LogError`.
  public func dependents(of record: Record, in stream: StreamReading) async throws
    -> EventDependents
  {
    let position = record.position
    var named: Set<EventID> = [record.id]
    var acts = stream.history.records.filter { other in
      guard other.position > position, !named.isDisjoint(with: other.draft.mentions) else {
        return false
      }
      named.insert(other.id)
      return true
    }
    let changes = Set(stream.history.changes(of: record)).subtracting(acts.map(\.position))
    acts += stream.history.records.filter { changes.contains($0.position) }
    acts.sort { $0.position < $1.position }
    var tables: [EventDependents.Table] = []
    if let slug = CompetitionSlug(stream.name.slug), stream.name.category == .competition,
      record.event.setting.isRuling, try await regulation(of: slug) != nil
    {
      let competition = try await competition(slug)
      tables = competition.tables.compactMap { competition.table($0) }.compactMap { table in
        let rulings =
          table.contest.rulings.map(\.position)
          + table.contest.matches.flatMap { $0.result.rulings.positions }
        return rulings.contains(position) ? EventDependents.Table(table, without: position) : nil
      }
    }
    return EventDependents(
      acts: acts, isCounted: false, findings: [], tie: nil, tieWithout: nil, tables: tables,
      reports: [])
  }

  private func tables(restingOn position: Int, _ match: MatchReading) async throws
    -> [EventDependents.Table]
  {
    guard let slug = match.scheduled.competition,
      match.result()?.evidence.contains(position) == true,
      try await regulation(of: match.directory.canonical(slug)) != nil
    else { return [] }
    let competition = try await competition(match.directory.canonical(slug))
    return competition.tables.compactMap { competition.table($0) }.compactMap { table in
      guard table.matches.contains(where: { $0.slug == match.slug }) else { return nil }
      return EventDependents.Table(table, without: position)
    }
  }
}

extension EventDependents.Table {
  /// Compares a table with the same one without an event.
  fileprivate init(_ table: TableReading, without position: Int) {
    let changed = table.without([position]).verdict
    let moved = table.verdict.rows.compactMap { row -> (with: TableRow, without: TableRow)? in
      guard let other = changed.row(of: row.team),
        other.places != row.places || other.points != row.points
      else { return nil }
      return (row, other)
    }
    self.init(table: table, moved: moved)
  }
}

extension Record {
  /// Whether it changes what another event says, and does not merely confirm or mention it.
  fileprivate var isOfSubstance: Bool {
    switch event {
    case .correction, .retraction, .goalDisallowed, .goalAttributed, .cardRescinded, .varDecision,
      .dataErased:
      true
    default: false
    }
  }
}
