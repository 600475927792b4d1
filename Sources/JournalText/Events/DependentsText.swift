import JournalCore
import JournalNarrative
public import JournalReading
import JournalRules
import MatchJournal

/// What rests on an event, in lines.
public struct DependentsText {
  private let dependents: EventDependents
  private let match: MatchReading?
  private let stream: StreamHistory
  private let words: EventWords

  /// Creates the text of what rests on an event of a match.
  public init(_ dependents: EventDependents, _ match: MatchReading) {
    self.dependents = dependents
    self.match = match
    stream = match.stream
    words = EventWords(match)
  }

  /// Creates the text of what rests on an event of a competition.
  public init(_ dependents: EventDependents, in stream: StreamReading) {
    self.dependents = dependents
    match = nil
    self.stream = stream.history
    words = EventWords(stream.history, stream.directory)
  }

  /// The lines, with a heading; one line if nothing rests on it.
  public var lines: [String] {
    let found = score + tie + tables + acts + reports
    return found.isEmpty
      ? ["Nothing rests on it: no score, no tie, no table, no other event, no report."]
      : ["What rests on it"] + found
  }

  private var score: [String] {
    guard dependents.isCounted, let match else { return [] }
    return [AuditLines.row("Score", MatchHeader.score(of: match))]
  }

  private var tie: [String] {
    guard let tie = dependents.tie, !dependents.findings.isEmpty || dependents.tieWithout != nil
    else { return [] }
    var titles: [String] = []
    for finding in dependents.findings where !titles.contains(finding.title) {
      titles.append(finding.title)
    }
    let on = titles.isEmpty ? "" : ": \(titles.joined(separator: ", "))"
    let without =
      dependents.tieWithout.map { "Without it: \(TieWords($0).counterfactual)" }
      ?? "Without it the same"
    return [AuditLines.row("Tie", "\(tie.tie.tie)\(on). \(without).")]
  }

  private var tables: [String] {
    dependents.tables.map { table in
      let words = TableWords(table.table)
      let moves = table.moved.map { row, other in
        row.places == other.places
          ? "\(words.title(row.team)) \(TableWords.points(other.points)) and not \(row.points)"
          : "\(words.title(row.team)) \(Ordinal.text(other.places)) and not "
            + Ordinal.text(row.places)
      }
      let title = table.table.competition.title(of: table.table.name)
      let without = moves.isEmpty ? "the same places" : moves.joined(separator: ", ")
      return AuditLines.row("Table", "\(title). Without it: \(without).")
    }
  }

  private var acts: [String] {
    dependents.acts.map { record in
      let mark = stream.isWithdrawn(record) ? " (taken back)" : ""
      let who = "\(record.envelope.by), \(record.recordedAt)"
      return AuditLines.row(
        "e\(record.position)", "\(words.text(of: record.draft))\(mark); \(who)")
    }
  }

  private var reports: [String] {
    dependents.reports.map { report in
      let age = report.isOutdated ? "; the event was changed since" : ""
      return AuditLines.row(
        "Report", "e\(report.record.position) \(words.text(of: report.record.draft))\(age)")
    }
  }
}
