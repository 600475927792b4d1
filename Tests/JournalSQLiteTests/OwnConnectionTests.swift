import GRDB
import JournalCore
@testable import JournalSQLite
import JournalTesting
import Testing

/// What the program's own connections refuse, if somebody else's SQL ever reaches them.
@Suite(.serialized) struct `Through our own connections` {
  static let attacks = [
    "UPDATE events SET body = '{}' WHERE position = 9",
    "UPDATE events SET position = 99 WHERE position = 24",
    "UPDATE OR REPLACE events SET position = 12 WHERE position = 13",
    "UPDATE facts SET minute = 31", "UPDATE names SET slug = 'x'", "UPDATE streams SET name = 'x'",
    "UPDATE nodes SET hashes = x'00'", "UPDATE identity SET origin = 'x'",
    "UPDATE erasables SET value = 'x'", "UPDATE sqlite_schema SET sql = 'x'",
    "DELETE FROM events", "DELETE FROM events WHERE position = 24", "DELETE FROM facts",
    "DELETE FROM names", "DELETE FROM streams", "DELETE FROM nodes", "DELETE FROM identity",
    "DELETE FROM sqlite_schema",
    "INSERT INTO identity(id, origin, private) VALUES (1, 'x', 0)",
    "INSERT OR REPLACE INTO identity(id, origin, private) VALUES (1, 'x', 0)",
    "DROP TABLE events", "DROP TRIGGER events_update", "DROP VIEW goals", "DROP INDEX facts_tie",
    "ALTER TABLE events RENAME TO other", "ALTER TABLE events ADD COLUMN x",
    "ALTER TABLE events DROP COLUMN body",
    "CREATE TABLE x(y)", "CREATE TEMP TABLE x(y)", "CREATE VIEW x AS SELECT 1",
    "CREATE TRIGGER x AFTER INSERT ON events BEGIN SELECT 1; END",
    "CREATE TEMP TRIGGER x AFTER INSERT ON events BEGIN SELECT 1; END",
    "CREATE INDEX x ON events(body)", "CREATE VIRTUAL TABLE x USING fts5(y)",
    "ATTACH DATABASE ':memory:' AS x", "ATTACH DATABASE '/tmp/x.db' AS x", "DETACH DATABASE main",
    "VACUUM", "VACUUM INTO '/tmp/x.db'", "REINDEX", "ANALYZE",
    "PRAGMA writable_schema = ON", "PRAGMA journal_mode = DELETE", "PRAGMA synchronous = OFF",
    "PRAGMA wal_checkpoint(TRUNCATE)", "PRAGMA user_version = 9", "PRAGMA application_id = 9",
    "PRAGMA ignore_check_constraints = ON", "PRAGMA recursive_triggers = OFF",
    "PRAGMA foreign_keys = OFF", "PRAGMA secure_delete = OFF", "PRAGMA mmap_size = 1",
    "PRAGMA trusted_schema = ON", "PRAGMA locking_mode = EXCLUSIVE", "PRAGMA schema_version = 1",
    "PRAGMA query_only = OFF", "PRAGMA temp_store_directory = '/'", "PRAGMA wal_autocheckpoint = 1",
    "SELECT load_extension('x')", "SELECT writefile('/tmp/x', 'y')", "SELECT edit('x')",
  ]

  private static let insertions = [
    "30", "12", "0", "-1", "NULL", "25.5", "'25x'",
  ].map { position in
    """
    INSERT OR REPLACE INTO events(position, stream, version, recorded_at, id, leaf, body)
    SELECT \(position), stream, 99, recorded_at, randomblob(16), leaf, body FROM events
    WHERE position = 12
    """
  }

  @Test(arguments: attacks + insertions)
  func `an attack is refused by the writer`(attack: String) async throws {
    try await Self.check(attack, Connection.writing())
  }

  @Test(arguments: attacks + insertions)
  func `an attack is refused by the reader`(attack: String) async throws {
    try await Self.check(attack, Connection.reading())
  }

  private static func check(_ attack: String, _ configuration: Configuration) async throws {
    let folder = try TemporaryFolder()
    let log = try await folder.copaJournal()
    let before = try await log.read(from: 1, limit: .max)
    let queue = try DatabaseQueue(path: folder.file(), configuration: configuration)
    #expect(throws: DatabaseError.self) {
      try queue.writeWithoutTransaction { db in try db.execute(sql: attack) }
    }
    #expect(try await log.read(from: 1, limit: .max) == before)
    #expect(try await log.verify().damages == [])
  }

  /// The control: a connection without the protection lets some of it through. What is left is not
  /// taken for the log.
  @Test func `a connection of anybody's lets some of them through`() async throws {
    let folder = try TemporaryFolder()
    let log = try await folder.copaJournal()
    try await DatabaseQueue(path: folder.file()).write { db in
      try db.execute(sql: "DROP TRIGGER events_delete; DELETE FROM events WHERE position = 24")
    }
    await #expect(throws: LogError.self) { try await log.read(from: 1, limit: .max) }
    #expect(!(try await log.verify().isSound))
  }

  @Test func `what a journal needs passes`() async throws {
    let folder = try TemporaryFolder()
    let log = try await folder.copaJournal()
    var reporter = Reporter(first: 99)
    _ = try await log.append([try reporter.draft(.goal("leganes", "eraso", "60"))])
    #expect(try await log.verify().isSound)
  }

  @Test func `a value or a statement beyond all measure is refused`() async throws {
    let folder = try TemporaryFolder()
    _ = try await folder.copaJournal()
    let queue = try DatabaseQueue(path: folder.file(), configuration: Connection.reading())
    let deep = String(repeating: "-(", count: 200) + "1" + String(repeating: ")", count: 200)
    for sql in ["SELECT length(randomblob(100000000))", "SELECT \(deep)"] {
      #expect(throws: DatabaseError.self) {
        try queue.unsafeRead { db in _ = try Int.fetchOne(db, sql: sql) }
      }
    }
  }
}
