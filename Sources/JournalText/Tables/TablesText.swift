import JournalCore
public import JournalReading
import JournalRules
import MatchJournal

/// The tables of a competition under each other, and the best of one place over all of them.
public struct TablesText {
  private let tables: [TableReading]
  private let isExplained: Bool
  private let label: String

  /// Some tables.
  ///
  /// - Parameters:
  ///   - isExplained: whether it is said what separated level teams.
  ///   - label: up to when matches count, in words that follow "the table"; empty for all.
  public init(_ tables: [TableReading], isExplained: Bool, label: String) {
    self.tables = tables
    self.isExplained = isExplained
    self.label = label
  }

  /// The lines of one of the tables.
  ///
  /// - Parameter decisions: what was decided about it.
  public func lines(of table: TableReading, _ decisions: Decisions) -> [String] {
    let best = table.competition.best(of: table.stage)
    let notes = TableNotes(table, decisions, isExplained: isExplained)
    let text = TableText(table, notes, best: best?.advancing ?? [])
    let title =
      tables.count == 1 ? [] : [TextRules.harmless(table.competition.title(of: table.name))]
    return title + text.lines + notes.lines + text.legend(best?.place) + clause(of: table)
      + footer(of: table)
  }

  private func clause(of table: TableReading) -> [String] {
    guard isExplained, let source = table.stage.advance?.source, table.verdict.state == .decided
    else { return [] }
    return [Wrap.text("     Clause: \(TextRules.harmless(source))", indent: 5)]
  }

  /// How final the table is, where it is not.
  private func footer(of table: TableReading) -> [String] {
    let open = table.verdict.open
    guard open > 0 else { return label.isEmpty ? [] : ["     The table \(label)."] }
    let matches = open == 1 ? "1 match is" : "\(open) matches are"
    let text = "As it stands\(label.isEmpty ? "" : " \(label)"): \(matches) open."
    return [Wrap.text("     \(text)", indent: 5)]
  }

  /// The best of one place over all tables, where the regulation takes some of them on.
  public var bestLines: [String] {
    var seen: Set<String> = []
    return tables.filter { seen.insert($0.stage.id).inserted }.flatMap { table -> [String] in
      guard let best = table.competition.best(of: table.stage) else { return [] }
      let head = ["", "Best in place \(best.place): \(best.count) go on"]
      guard let verdict = best.verdict else {
        return head + ["     Open until that place is clear in every table."]
      }
      let text = TableText(
        verdict, table.competition.directory, marked: best.advancing ?? [])
      return head + text.lines
        + verdict.needs.map { "     needs: \(TextRules.harmless($0))" }
    }
  }
}
