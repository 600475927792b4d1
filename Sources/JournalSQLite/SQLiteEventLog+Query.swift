import GRDB
public import JournalCore

extension SQLiteEventLog: Querying {
  /// The views of recorded events.
  public func recordedRelations() async throws(LogError) -> [Relation] {
    try await read { db in
      try Schema.viewNames.map { name in
        let columns = try RawStatement(db, "SELECT * FROM \(name) LIMIT 0").columns
        return Relation(name: name, columns: columns, rows: [])
      }
    }
  }

  /// Answers one statement of SQLite's SQL on a connection of its own, which reads one state of the
  /// file and can write nothing.
  ///
  /// The rows of events are read as they are stored; `verify` checks them.
  public func query(
    _ sql: String, _ arguments: [Relation.Value], upTo position: Int, over relations: [Relation]
  ) async throws(LogError) -> Relation {
    try await onReader { () throws(LogError) in
      try Self.attempt(path) {
        let reader = try Self.reader(of: path)
        return try Self.snapshot(reader) { db in
          try Connection.allowTemporary(db)
          try Schema.limitViews(db, upTo: position, without: Set(relations.map(\.name)))
          for relation in relations { try Self.make(relation, db) }
          try Connection.readOnly(db)
          do {
            return try Self.answer(sql, arguments, db)
          } catch let error as DatabaseError {
            throw Self.refusal(of: error) ?? error
          }
        }
      }
    }
  }

  private static func answer(_ sql: String, _ arguments: [Relation.Value], _ db: Database) throws
    -> Relation
  {
    guard !sql.utf8.contains(0) else {
      throw Refusal("bad-sql", "The statement has a character of value 0.")
    }
    let statement = try RawStatement(db, only: sql)
    guard statement.parameterCount == arguments.count else {
      throw Refusal(
        "bad-sql",
        "The statement has \(statement.parameterCount) parameters, and \(arguments.count) values are "
          + "given.")
    }
    for (index, argument) in arguments.enumerated() { statement.bind(Int32(index + 1), argument) }
    let columns = statement.columns
    guard !columns.isEmpty else { throw onlyReads }
    var rows: [[Relation.Value]] = []
    while try statement.step() { rows.append(columns.indices.map { statement.value(Int32($0)) }) }
    return Relation(name: "answer", columns: columns, rows: rows)
  }

  /// Makes a temporary table, which hides a table or view of the file with the same name.
  private static func make(_ relation: Relation, _ db: Database) throws {
    let columns = relation.columns.map(quoted).joined(separator: ", ")
    try db.execute(sql: "CREATE TEMP TABLE \(quoted(relation.name))(\(columns))")
    let marks = relation.columns.map { _ in "?" }.joined(separator: ", ")
    let insert = try RawStatement(
      db, "INSERT INTO temp.\(quoted(relation.name)) VALUES (\(marks))")
    for row in relation.rows {
      for (index, value) in row.enumerated() { insert.bind(Int32(index + 1), value) }
      try insert.run()
    }
  }

  private static func quoted(_ name: String) -> String {
    "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  private static var onlyReads: Refusal {
    Refusal("bad-sql", "A query only reads: it is one SELECT.", remedy: .lookAtRelations)
  }

  /// Returns the refusal of a statement; nil if the error is not the statement's.
  private static func refusal(of error: DatabaseError) -> Refusal? {
    switch error.resultCode {
    case .SQLITE_AUTH, .SQLITE_READONLY:
      onlyReads
    // SQLite's word for an attempt to change a view.
    case .SQLITE_ERROR where error.message?.hasPrefix("cannot modify") == true: onlyReads
    case .SQLITE_ERROR, .SQLITE_TOOBIG, .SQLITE_MISMATCH, .SQLITE_RANGE:
      Refusal(
        "bad-sql", "SQLite says: \(TextRules.harmless(error.message ?? "\(error.resultCode)")).",
        remedy: .lookAtRelations)
    default: nil
    }
  }
}

extension Schema {
  /// The names of the views.
  static var viewNames: [String] {
    views.compactMap { $0.split(separator: " ").dropFirst(2).first.map(String.init) }
  }

  /// Makes temporary views, under the same names, of the events up to a position.
  ///
  /// A name without a schema means the temporary one first, so the views read these events and
  /// facts too.
  ///
  /// - Parameter names: the views that are left out, because something else has their names.
  static func limitViews(_ db: Database, upTo position: Int, without names: Set<String>) throws {
    for table in ["events", "facts"] {
      try db.execute(
        sql: """
          CREATE TEMP VIEW \(table) AS
            SELECT * FROM main.\(table) WHERE position <= \(position)
          """)
    }
    for (name, view) in zip(viewNames, views) where !names.contains(name) {
      try db.execute(sql: "CREATE TEMP VIEW" + view.dropFirst(11))
    }
  }
}
