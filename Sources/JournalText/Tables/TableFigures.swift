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
    let relation = RelationShapes.relation(of: tables, andBest: true, without: left)
    return RelationText(relation).values(isCommas: isCommas)
  }
}

extension RelationShapes {
  /// Returns the relation of some tables.
  ///
  /// - Parameter hasBest: whether the best of one place follow, ranked over the tables of a stage.
  static func relation(
    of tables: [TableReading], andBest hasBest: Bool = false, without left: Set<String> = []
  ) -> Relation {
    let rows = tables.flatMap { table in
      let advancing = AdvancingTeams(from: table)
      return table.verdict.rows.map {
        Place(row: $0, table: table, advances: advancing.advances($0))
      }
    }
    let best = (hasBest && tables.count > 1 ? tables.bestPlaced : []).flatMap { best, table in
      (best.verdict?.rows ?? []).map { row in
        Place(
          row: row, table: table, advances: best.advancing.map { $0.contains(row.team) },
          ranking: "Best in place \(best.place)")
      }
    }
    return self.tables.relation(rows + best, without: left)
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
