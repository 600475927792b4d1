import Foundation
import GRDB
import JournalCore
import JournalSQLite
import JournalTesting
import Testing

/// Another program has the file open, without any of our settings.
@Suite(.serialized) struct `Through another connection` {
  private static func insert(
    _ verb: String, position: String, version: String = "99", id: String = "randomblob(16)"
  ) -> String {
    "\(verb) INTO events(position, stream, version, recorded_at, id, leaf, body) "
      + "SELECT \(position), stream, \(version), recorded_at, \(id), leaf, body FROM events "
      + "WHERE position = 12"
  }

  static let attacks = [
    "UPDATE events SET body = replace(body, 'eraso', 'beauvue')",
    "UPDATE events SET position = 99 WHERE position = 24",
    "UPDATE OR REPLACE events SET position = 12 WHERE position = 13",
    "DELETE FROM events WHERE position = 24",
    "DELETE FROM events",
    insert("INSERT", position: "30"),
    insert("INSERT", position: "12"),
    insert("INSERT", position: "0"),
    insert("INSERT", position: "-1"),
    insert("INSERT", position: "NULL"),
    insert("INSERT OR REPLACE", position: "12"),
    insert("REPLACE", position: "24"),
    // The next position is free, but the id or the version is not: REPLACE would delete that row.
    insert("INSERT OR REPLACE", position: "25", id: "id"),
    insert("INSERT OR REPLACE", position: "25", version: "version"),
  ]

  @Test(arguments: attacks)
  func `events are append-only`(attack: String) async throws {
    let folder = try TemporaryFolder()
    let log = try await folder.copaJournal()
    let before = try await log.read(from: 1, limit: .max)
    let other = try DatabaseQueue(path: folder.file())
    let error = #expect(throws: DatabaseError.self) {
      try other.write { db in try db.execute(sql: attack) }
    }
    #expect(error?.message == "events are append-only")
    #expect(try await log.read(from: 1, limit: .max) == before)
    #expect(try await log.verify().isSound)
  }

  @Test(arguments: [
    ("UPDATE facts SET minute = 33 WHERE kind = 10", "facts follow from events"),
    ("DELETE FROM facts", "facts follow from events"),
    ("UPDATE names SET slug = 'x' WHERE id = 1", "names are append-only"),
    ("DELETE FROM names", "names are append-only"),
    ("UPDATE streams SET name = 'match/x' WHERE id = 1", "streams are append-only"),
    ("DELETE FROM streams", "streams are append-only"),
  ])
  func `what follows from events is guarded too`(attack: String, message: String) async throws {
    let folder = try TemporaryFolder()
    let log = try await folder.copaJournal()
    let other = try DatabaseQueue(path: folder.file())
    let error = #expect(throws: DatabaseError.self) {
      try other.write { db in
        try db.execute(sql: attack)
      }
    }
    #expect(error?.message == message)
    #expect(try await log.verify().isSound)
  }

  @Test func `the views answer in plain names`() async throws {
    let folder = try TemporaryFolder()
    _ = try await folder.copaJournal()
    let other = try DatabaseQueue(path: folder.file())
    let goals = try await other.read { db in
      try String.fetchAll(
        db, sql: "SELECT player || ' ' || minute FROM goals ORDER BY position")
    }
    #expect(goals == ["marco-asensio 89", "eraso 32", "karim-benzema 47", "gabriel-pires 55"])
  }
}
