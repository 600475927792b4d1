import GRDB
import JournalCore

extension FactRows {
  /// Derives the facts again for events that yield more now than with an earlier program.
  static func renew(_ db: Database) throws {
    let guards = Schema.guards.filter { Schema.title($0) == "trigger facts_delete" }
    try db.execute(sql: "DROP TRIGGER facts_delete")
    let statements = Statements(db)
    var deriver = FactDeriver(statements)
    let delete = try RawStatement(db, "DELETE FROM facts WHERE stream = ? AND position = ?")
    let event = try RawStatement(db, "SELECT position, body, leaf FROM events WHERE position = ?")
    for (stream, position) in try outdated(db) {
      event.bind(1, position)
      guard try event.step() else { continue }
      let record = try EventRows.record(event, db)
      event.reset()
      delete.bind(1, stream)
      delete.bind(2, position)
      try delete.run()
      try write(try deriver.facts(of: record), stream: stream, try statements[insert])
    }
    for sql in guards { try db.execute(sql: sql) }
  }

  /// The events whose facts say less than they could, and the corrections that add new texts.
  private static func outdated(_ db: Database) throws -> [(stream: Int, position: Int)] {
    let kinds = (EarlierFacts.kinds + [.correction]).map { "\($0.rawValue)" }
    let rows = try RawStatement(
      db,
      """
      SELECT f.stream, f.position FROM facts f
      WHERE f.ordinal = 0 AND (f.kind IN (\(kinds.joined(separator: ", "))) OR f.kind = 0
        AND (SELECT instr(body, '"type":"match-rescheduled"') FROM events e
          WHERE e.position = f.position) > 0)
      ORDER BY f.position
      """)
    var found: [(stream: Int, position: Int)] = []
    while try rows.step() { found.append((rows.int(0), rows.int(1))) }
    return found
  }
}
