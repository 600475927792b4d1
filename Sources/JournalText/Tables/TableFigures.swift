import JournalCore
public import JournalReading
import JournalRules
import MatchJournal

/// A table as separated values, with the same columns under every regulation.
public enum TableFigures {
  /// Returns the lines of some tables. If there are several, a column names the table.
  ///
  /// - Parameter isMany: whether they may be of several competitions: then the first columns name the
  ///   competition, its season and the table, however many there are.
  public static func lines(_ tables: [TableReading], isCommas: Bool, ofMany isMany: Bool = false)
    -> [String]
  {
    var left: Set<String> = []
    if !isMany { left = ["competition", "season", "team_slug"] }
    if !isMany, tables.count < 2 { left.insert("table") }
    let relation = RelationShapes.relation(of: tables, without: left)
    return RelationText(relation).values(isCommas: isCommas)
  }
}

extension RelationShapes {
  /// Returns the relation of some tables.
  static func relation(of tables: [TableReading], without left: Set<String> = []) -> Relation {
    self.tables.relation(
      tables.flatMap { table in table.verdict.rows.map { Place(row: $0, table: table) } },
      without: left)
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
