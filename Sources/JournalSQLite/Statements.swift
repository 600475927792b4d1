import GRDB

/// Prepared statements of a connection, kept for reuse.
final class Statements {
  private let db: Database
  private var prepared: [String: RawStatement] = [:]

  init(_ db: Database) { self.db = db }

  /// The statement for an SQL text, ready to be bound and run.
  subscript(_ sql: String) -> RawStatement {
    get throws {
      if let statement = prepared[sql] {
        statement.reset()
        return statement
      }
      let statement = try RawStatement(db, sql)
      prepared[sql] = statement
      return statement
    }
  }
}
