public import JournalCore
public import JournalReading

extension MatchJournal {
  /// The relations of recorded events that SQL can ask, with their columns and no rows.
  ///
  /// - Throws: `LogError.lacks` if the log answers no SQL.
  public func recordedRelations() async throws(LogError) -> [Relation] {
    try await querying.recordedRelations()
  }

  /// Answers one statement of SQL that only reads.
  ///
  /// It sees the events that the view sees, as they were recorded, and what is derived from them only
  /// through the relations given; `JournalText` makes those of results, ties, tables and scorers.
  ///
  /// - Parameters:
  ///   - sql: one statement, in the store's SQL: for a file that of SQLite.
  ///   - arguments: the values of its parameters, in their order.
  ///   - view: the state of the journal.
  ///   - relations: what else it can ask.
  /// - Throws: `LogError.refused` of a statement that is wrong, writes, or is not one;
  ///   `LogError.lacks` if the log answers no SQL.
  public func query(
    _ sql: String, _ arguments: [Relation.Value] = [], in view: JournalView,
    over relations: [Relation] = []
  ) async throws(LogError) -> Relation {
    try await querying.query(sql, arguments, upTo: view.position, over: relations)
  }

  private var querying: any Querying {
    get throws(LogError) {
      guard let querying = log.capabilities.querying else { throw .lacks(.querying) }
      return querying
    }
  }
}
