import GRDB
@testable import JournalSQLite
import Testing

/// Turns a journal of today into one of an earlier form, as a program of then left it at rest.
enum OlderForm {
  /// - Parameter version: 1, without tree, identity and erasable texts; 2, without what is derived since.
  static func turn(_ path: String, into version: Int) async throws {
    let queue = try DatabaseQueue(path: path)
    try await queue.write { db in
      let later = ["registry_keys", "derived"]
      for table in later + (version < 2 ? ["nodes", "identity", "erasables"] : []) {
        try db.execute(sql: "DROP TABLE \(table)")
      }
      try db.execute(sql: "PRAGMA user_version = \(version)")
    }
    // At rest, as such files lie: nothing of the later form is left in the file itself.
    try await queue.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
    let stored = try await queue.read { db in
      try String.fetchSet(
        db, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")
    }
    #expect(stored == Set(Schema.statements(of: Form(version: version))))
  }
}
