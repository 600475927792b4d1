import Foundation
import GRDB
import JournalCore
import JournalProof
@testable import JournalSQLite
import JournalTesting
import Testing

@Suite(.serialized) struct `Verifying a journal` {
  @Test func `finds nothing in what nobody touched`() async throws {
    let folder = try TemporaryFolder()
    let log = try await folder.copaJournal()
    let report = try await log.verify()
    #expect(report.damages == [])
    #expect(report.isSound)
    #expect(report.events == 24)
    #expect(report.matches == 2)
    #expect(report.firstDamaged == nil)
  }

  @Test func `finds nothing in an empty journal, whose root is the hash of nothing`() async throws {
    let folder = try TemporaryFolder()
    let report = try await folder.journal().verify()
    #expect(report.isSound)
    #expect(report.root == Fingerprint.hex(of: []))
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `finds nothing in random matches`(seed: UInt64) async throws {
    let folder = try TemporaryFolder()
    let log = try folder.journal()
    for number in 0..<5 {
      let match = RandomMatch(seed: seed * 100 + UInt64(number), first: number * 1000 + 1)
      _ = try await log.append(match.drafts)
    }
    #expect(try await log.verify().damages == [])
  }

  @Test func `finds nothing where an event refers to one that came later`() async throws {
    let folder = try TemporaryFolder()
    let log = try folder.journal()
    var reporter = Reporter()
    _ = try await log.append(
      try reporter.drafts([
        .scheduled("real-madrid", "leganes", on: "2018-01-24"), .retraction(of: .e(3)),
        .goal("leganes", "eraso", .unknown(in: .firstHalf, after: .e(4))),
        .retraction(of: .e(4)),
      ]))
    #expect(try await log.verify().damages == [])
  }

  @Test func `gives the Merkle root over the records`() async throws {
    let folder = try TemporaryFolder()
    let log = try await folder.copaJournal()
    // RFC 6962, section 2.1, by the recursive definition.
    func root(_ leaves: ArraySlice<[UInt8]>) -> [UInt8] {
      guard leaves.count > 1, let first = leaves.indices.first else {
        return leaves.first.map { Fingerprint.sha256([0] + $0) } ?? Fingerprint.sha256([])
      }
      var half = 1
      while half * 2 < leaves.count { half *= 2 }
      return Fingerprint.sha256(
        [1] + root(leaves[..<(first + half)]) + root(leaves[(first + half)...]))
    }
    let bodies = try await log.read(from: 1, limit: .max).map(\.body)
    #expect(try await log.verify().root == Fingerprint.hex(root(bodies[...])))
  }
}

/// Somebody has removed the triggers and put them back afterwards.
@Suite(.serialized) struct `A journal that was tampered with` {
  /// Returns the outcome of a change, with the schema as it was.
  private static func verify(
    after change: String, keepingTriggers: Bool = false
  ) async throws -> Verification {
    let folder = try TemporaryFolder()
    let log = try await folder.copaJournal()
    try await log.settle()
    let other = try DatabaseQueue(path: folder.file())
    try await other.write { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      let triggers = rows.map { row in (name: row["name"] as String, sql: row["sql"] as String) }
      #expect(triggers.count == 19)
      for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger.name)") }
      try db.execute(sql: change)
      guard db.changesCount > 0 else { throw DatabaseError(message: "nothing was changed") }
      for trigger in triggers { try db.execute(sql: trigger.sql) }
    }
    return try await log.verify()
  }

  @Test(arguments: [
    ("UPDATE events SET body = replace(body, 'eraso', 'erasa') WHERE position = 9", 9),
    ("UPDATE events SET body = replace(body, '\"minute\":32', '\"minute\":31')", 9),
    ("UPDATE events SET body = body || ' ' WHERE position = 1", 1),
    ("UPDATE events SET body = substr(body, 2) WHERE position = 24", 24),
    ("UPDATE events SET leaf = zeroblob(32) WHERE position = 14", 14),
  ])
  func `has one changed byte, and verify names the event`(
    change: String, position: Int
  ) async throws {
    let report = try await Self.verify(after: change)
    #expect(report.firstDamaged == position)
    #expect(Set(report.damages.map(\.position)) == [position])
    #expect(report.damages.first?.reason.contains("changed after it was written") == true)
    #expect(report.events == 24)
  }

  @Test(arguments: [
    ("UPDATE facts SET minute = 31 WHERE position = 9", 9),
    ("UPDATE facts SET team = 99 WHERE position = 14", 14),
    ("DELETE FROM facts WHERE position = 13", 13),
    ("UPDATE events SET version = 99 WHERE position = 24", 24),
    ("UPDATE events SET recorded_at = 0 WHERE position = 20", 20),
    ("UPDATE events SET id = randomblob(16) WHERE position = 20", 20),
    ("UPDATE names SET slug = 'beauvue-2' WHERE slug = 'naranjo'", 6),
    ("UPDATE streams SET name = 'match/leganes-sevilla-2018-01-18' WHERE id = 1", 1),
    ("DELETE FROM events WHERE position = 10", 10),
  ])
  func `has something beside the text changed, and verify names the event`(
    change: String, position: Int
  ) async throws {
    let report = try await Self.verify(after: change)
    #expect(!report.isSound)
    #expect(report.firstDamaged == position, "\(report.damages)")
  }

  /// Events after a gap keep their positions and are not reported as damaged.
  @Test func `has lost events, and verify names them and no others`() async throws {
    let report = try await Self.verify(after: "DELETE FROM events WHERE position IN (10, 11)")
    let missing = report.damages.first { $0.position == 10 }
    #expect(missing?.reason == "it and all events up to e11 are missing")
    let named = report.damages.map(\.position).filter { $0 > 0 }
    #expect(named.count < 5, "\(report.damages)")
    #expect(report.firstDamaged == 10)
  }

  @Test func `holds an event far behind the others, and verify says where the gap begins`()
    async throws
  {
    let copy = "SELECT 200, body, stream, 99, recorded_at, randomblob(16), leaf FROM events"
    let report = try await Self.verify(
      after: """
        INSERT INTO events (position, body, stream, version, recorded_at, id, leaf) \(copy)
        WHERE position = 24
        """)
    #expect(report.firstDamaged == 25, "\(report.damages)")
  }

  /// Events 23 and 24 are cut off; the tree still ends with them.
  @Test func `has lost its end, and gives no root to sign`() async throws {
    let folder = try TemporaryFolder()
    let log = try await folder.copaJournal()
    try await log.settle()
    try await DatabaseQueue(path: folder.file()).write { db in
      for name in try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
      {
        try db.execute(sql: "DROP TRIGGER \(name)")
      }
      try db.execute(sql: "DELETE FROM events WHERE position > 22")
    }
    await #expect(throws: LogError.self) { try await log.snapshot().treeHead() }
    #expect(try await !log.verify().isSound)
  }

  @Test func `holds an event where no log reaches, and says so instead of counting on`()
    async throws
  {
    let folder = try TemporaryFolder()
    let log = try await folder.copaJournal()
    try await log.settle()
    let other = try DatabaseQueue(path: folder.file())
    try await other.write { db in
      for name in try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
      {
        try db.execute(sql: "DROP TRIGGER \(name)")
      }
      try db.execute(sql: "UPDATE events SET position = 9223372036854775807 WHERE position = 24")
    }
    await #expect(throws: LogError.self) { try await log.head() }
    #expect(try await log.verify().firstDamaged == 24)
  }

  @Test func `has facts of nothing, and verify counts them`() async throws {
    let report = try await Self.verify(
      after: """
        INSERT INTO facts SELECT stream, 99, ordinal, kind, period, minute, added, second, timed,
          team, person, other, subject, after, value FROM facts WHERE position = 9
        """)
    #expect(!report.isSound)
  }

  @Test func `lost its triggers, and verify names each`() async throws {
    let folder = try TemporaryFolder()
    let log = try await folder.copaJournal()
    let other = try DatabaseQueue(path: folder.file())
    try await other.write { db in
      try db.execute(sql: "DROP TRIGGER events_update; DROP TRIGGER events_delete")
    }
    let reasons = try await log.verify().damages.map(\.reason)
    #expect(reasons.count == 2)
    #expect(reasons.contains { $0.contains("events_update") })
    #expect(reasons.contains { $0.contains("events_delete") })
  }

  @Test func `was rewritten with all that follows from it, and only the root tells`() async throws {
    let folder = try TemporaryFolder()
    let log = try await folder.copaJournal()
    let root = try await log.verify().root
    let record = try #require(try await log.record(at: 9))
    let text = String(decoding: record.body, as: UTF8.self)
    let forged = Array(text.replacing("\"minute\":32", with: "\"minute\":31").utf8)
    let other = try DatabaseQueue(path: folder.file())
    try await other.write { db in
      let guards = try String.fetchAll(
        db,
        sql: """
          SELECT sql FROM sqlite_schema
          WHERE name IN ('events_update', 'facts_update', 'nodes_update')
          """)
      try db.execute(
        sql: """
          DROP TRIGGER events_update; DROP TRIGGER facts_update; DROP TRIGGER nodes_update
          """)
      try db.execute(
        sql: "UPDATE events SET body = ?, leaf = ? WHERE position = 9",
        arguments: [String(decoding: forged, as: UTF8.self), Data(MerkleHash.leaf(forged))])
      try db.execute(sql: "UPDATE facts SET minute = 31 WHERE position = 9")
      var tree = MerkleFrontier()
      for leaf in try Data.fetchAll(db, sql: "SELECT leaf FROM events ORDER BY position") {
        let closed = tree.append(Array(leaf))
        try db.execute(
          sql: "UPDATE nodes SET hashes = ? WHERE position = ?",
          arguments: [Data(closed.joined()), tree.count])
      }
      for sql in guards { try db.execute(sql: sql) }
      try MatchFactRows.rebuild(db)
      try ChecksumRows.rebuild(db)
    }
    // The note of what was acknowledged tells too, as long as it is there.
    #expect(try await !log.verify().isSound)
    try FileManager.default.removeItem(atPath: folder.file() + "-lock")
    let report = try await log.verify()
    #expect(report.isSound)
    #expect(report.root != root)
  }
}
