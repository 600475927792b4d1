import JournalCore
public import JournalReading
import JournalRules
import MatchJournal

/// A table as separated values, with the same columns under every regulation.
public enum TableFigures {
  private static let heads = [
    "pos", "team", "played", "won", "drawn", "lost", "for", "against", "diff", "points",
    "decided_by",
  ]

  /// Returns the lines of some tables. If there are several, a column names the table.
  ///
  /// - Parameter isMany: whether they may be of several competitions: then the first column names the
  ///   competition, and the second the table, however many there are.
  public static func lines(_ tables: [TableReading], isCommas: Bool, ofMany isMany: Bool = false)
    -> [String]
  {
    let isSplit = isMany || tables.count > 1
    let head = (isMany ? ["competition"] : []) + (isSplit ? ["table"] : []) + heads
    let rows = tables.flatMap { table in
      let competition = table.competition
      let place =
        (isMany ? [competition.competition.competition.text] : [])
        + (isSplit ? [competition.title(of: table.name)] : [])
      return table.verdict.rows.map { place + cells(of: $0, competition.directory) }
    }
    return ([head] + rows).map { CSV.line($0, isCommas: isCommas) }
  }

  private static func cells(of row: TableRow, _ directory: Directory) -> [String] {
    let tally = row.tally
    let numbers = [
      tally.played, tally.won, tally.drawn, tally.lost, tally.goalsFor, tally.goalsAgainst,
      tally.goalDifference, row.points,
    ]
    return [TableText.place(of: row), directory.title(row.team)] + numbers.map(\.description)
      + [row.decidedBy ?? ""]
  }
}

extension CSV {
  /// Returns a line separated by commas or tabs.
  package static func line(_ cells: [String], isCommas: Bool) -> String {
    isCommas
      ? cells.map { cell($0) }.joined(separator: ",")
      : cells.map { plain($0) }.joined(separator: "\t")
  }
}
