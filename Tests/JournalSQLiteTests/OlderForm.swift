import GRDB
@testable import JournalSQLite
import Testing

/// Turns a current journal into an earlier format, as an earlier version would have left it at
/// rest.
enum OlderForm {
  /// - Parameter version: 1, without tree, identity and erasable texts; 2, without what is derived
  ///   since.
  static func turn(_ path: String, into version: Int) async throws {
    let queue = try DatabaseQueue(path: path)
    try await queue.write { db in
      try weaken(db)
      let later = ["registry_keys", "match_facts", "match_pairs", "checksums", "derived"]
      for table in later + (version < 2 ? ["nodes", "identity", "erasables"] : []) {
        try db.execute(sql: "DROP TABLE \(table)")
      }
      try db.execute(sql: "PRAGMA user_version = \(version)")
    }
    // At rest, as such files are found: nothing of the later format remains in the file itself.
    try await queue.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
    let stored = try await queue.read { db in
      try String.fetchSet(
        db, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")
    }
    #expect(stored == Set(Schema.statements(of: Form(version: version))))
  }

  /// Turns a current journal back to the first step of the part `facts`.
  static func turnToFirstFacts(_ path: String) async throws {
    let queue = try DatabaseQueue(path: path)
    try await queue.write { db in
      let guards = Schema.guards.filter { Schema.title($0) == "trigger facts_update" }
      try db.execute(sql: "DROP TRIGGER facts_update")
      try db.execute(sql: "UPDATE facts SET kind = 41 WHERE kind = 55")
      try db.execute(sql: "UPDATE derived SET step = 1 WHERE name = 'facts'")
      // What came later than that step.
      try db.execute(
        sql: """
          DROP TABLE checksums; DROP TABLE match_facts; DROP TABLE match_pairs;
          DELETE FROM derived WHERE name IN ('checksums', 'match-facts')
          """)
      for sql in guards { try db.execute(sql: sql) }
    }
    try await queue.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
  }

  /// Turns a current journal back to the one before packed facts.
  static func turnToUnpacked(_ path: String) async throws {
    let queue = try DatabaseQueue(path: path)
    try await queue.write { db in
      try db.execute(
        sql: """
          DROP TABLE match_facts; DROP TABLE match_pairs;
          DELETE FROM checksums WHERE list IN (12, 13, 14);
          DELETE FROM derived WHERE name = 'match-facts';
          UPDATE derived SET step = 1 WHERE name = 'checksums'
          """)
    }
    try await queue.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
  }

  /// Removes what the part `facts` added to the facts, and the words that only those name.
  private static func weaken(_ db: Database) throws {
    let guards = Schema.guards.filter {
      ["trigger facts_update", "trigger facts_delete", "trigger names_delete"]
        .contains(Schema.title($0))
    }
    for sql in guards {
      try db.execute(sql: "DROP TRIGGER \(Schema.title(sql).split(separator: " ")[1])")
    }
    try db.execute(
      sql: """
        CREATE TEMP TABLE words AS SELECT DISTINCT other AS id FROM facts WHERE kind = 51;
        DELETE FROM facts WHERE kind IN (51, 52, 54);
        UPDATE facts SET value = 0 WHERE kind = 1;
        UPDATE facts SET kind = 0, value = 0 WHERE kind = 53;
        UPDATE facts SET kind = 41 WHERE kind = 55;
        DELETE FROM names WHERE id IN words AND id NOT IN (SELECT team FROM facts
          UNION SELECT person FROM facts UNION SELECT other FROM facts);
        DROP TABLE words;
        """)
    for sql in guards { try db.execute(sql: sql) }
  }
}
