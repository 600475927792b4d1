public import JournalRules

/// Who advances from a table: by place, or as one of the best in one place over several tables.
public struct AdvancingTeams: Sendable {
  /// The best teams in one place over the tables of the stage; nil if nobody advances that way.
  public let best: BestPlaced?

  /// Finds who advances from a table.
  public init(from table: TableReading) { best = table.competition.best(of: table.stage) }

  /// Whether the team of a row advances; nil while that is open, or if the regulation does not say who
  /// does.
  public func advances(_ row: TableRow) -> Bool? {
    if let known = row.advances { return known }
    guard let best, !row.hasLeft else { return nil }
    if row.places.lowerBound > best.place { return false }
    guard row.places == best.place...best.place else { return nil }
    return best.advancing?.contains(row.team)
  }
}
