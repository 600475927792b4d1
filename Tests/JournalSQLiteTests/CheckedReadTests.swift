import Foundation
import GRDB
import JournalCore
import JournalSQLite
import JournalTesting
import Testing

/// Somebody, or a worn disk, changed a row, and nothing that follows from it.
@Suite(.serialized) struct `What is read` {
  /// An edit past the guards, and the reading that rests on it.
  struct Edit: Sendable, CustomTestStringConvertible {
    let sql: String
    let read: @Sendable (SQLiteEventLog) async throws -> Void
    var testDescription: String { sql }
  }

  static let second = StreamName("match/real-madrid-leganes-2018-01-24")

  static let facts: [Edit] = [
    "UPDATE facts SET minute = 31 WHERE kind = 10", "UPDATE facts SET kind = 0 WHERE kind = 10",
    "UPDATE facts SET team = 1, other = 1 WHERE kind = 10 AND team <> 1",
    "DELETE FROM facts WHERE position = (SELECT max(position) FROM facts)",
    "UPDATE facts SET stream = 1 WHERE stream = 2 AND kind = 10",
    "UPDATE names SET slug = 'gimnastic' WHERE slug = 'leganes'",
    "UPDATE streams SET name = 'match/x' WHERE id = 2",
    "UPDATE checksums SET sum = sum + 1 WHERE list = 2",
  ].map { Edit(sql: $0) { _ = try await $0.history(of: try #require(second), upTo: .max) } }

  static let records: [Edit] =
    [
      "UPDATE events SET body = replace(body, 'eraso', 'beauvue')",
      "UPDATE events SET stream = 1 - stream WHERE position = 9",
      "DELETE FROM events WHERE position = 24",
      "UPDATE streams SET name = 'match/x' WHERE id = 2",
    ].map { Edit(sql: $0) { _ = try await $0.read(try #require(second), upTo: .max) } }
    + [
      "DELETE FROM events WHERE position = 12", "DELETE FROM events WHERE position = 24",
      "UPDATE events SET position = 99 WHERE position = 24",
    ].map { Edit(sql: $0) { _ = try await $0.read(from: 1, limit: 100, upTo: 99) } }

  static let lists: [Edit] =
    [
      "UPDATE facts SET other = 1 WHERE kind = 2 AND stream = 1",
      "UPDATE names SET slug = 'copa-sf' WHERE slug = 'copa-qf'",
      "DELETE FROM facts WHERE kind = 2 AND stream = 2",
    ].map { edit in
      Edit(sql: edit) { _ = try await $0.matches(in: "copa-qf", upTo: .max) }
    }
    + [
      "UPDATE names SET slug = 'gimnastic' WHERE slug = 'leganes'",
      "UPDATE facts SET value = value + 1 WHERE kind = 1",
      "DELETE FROM streams WHERE id = 2",
    ].map { edit in Edit(sql: edit) { _ = try await $0.fixtures(upTo: .max) } }
    + ["DELETE FROM streams WHERE id = 2", "UPDATE streams SET name = 'match/x' WHERE id = 2"]
    .map { edit in Edit(sql: edit) { _ = try await $0.streams(.match, upTo: .max) } }

  /// Packed facts, read for all matches and for one.
  static let packed: [Edit] =
    [
      "UPDATE match_facts SET facts = CAST(x'0001' || facts AS BLOB) WHERE stream = 2",
      "UPDATE match_facts SET facts = x'' WHERE stream = 2",
      "UPDATE match_facts SET last = last - 1 WHERE stream = 2",
      "UPDATE match_facts SET sum = sum + 1 WHERE stream = 2",
      "UPDATE names SET slug = 'gimnastic' WHERE slug = 'leganes'",
      "DELETE FROM match_facts WHERE stream = 2",
      "UPDATE streams SET name = 'match/x' WHERE id = 2",
    ].flatMap { edit in
      [nil, second.map { Set([$0]) }].map { matches in
        Edit(sql: edit) { log in
          var seen = 0
          try await log.scanHistories(of: matches, upTo: .max) { _ in seen += 1 }
          if matches != nil, seen == 0 { throw LogError.damaged(position: 0, reason: "not there") }
        }
      }
    }
    + [
      "DELETE FROM names WHERE slug = 'leganes'", "DELETE FROM match_facts",
      "UPDATE checksums SET count = count + 1 WHERE list = 13",
      "DELETE FROM checksums WHERE list = 12",
    ].map { edit in Edit(sql: edit) { try await $0.scanHistories(of: nil, upTo: .max) { _ in } } }

  static let pairs: [Edit] = [
    "DELETE FROM match_pairs WHERE stream = 2",
    "UPDATE match_pairs SET stream = 1 WHERE stream = 2",
    "UPDATE names SET slug = 'gimnastic' WHERE slug = 'leganes'",
    "UPDATE checksums SET count = count + 1 WHERE list = 14",
  ].map { edit in
    Edit(sql: edit) {
      _ = try await $0.fixtures(between: ["real-madrid"], and: ["leganes"], upTo: .max)
    }
  }

  static let itself: [Edit] = [
    "UPDATE identity SET origin = 'example.org/other'", "UPDATE identity SET private = 1",
    "INSERT OR REPLACE INTO settings(key, value) VALUES ('tz', 'Asia/Tokyo')",
    "DELETE FROM events WHERE position = (SELECT max(position) FROM events)",
  ].map { edit in Edit(sql: edit) { _ = try await $0.head() } }

  @Test(arguments: facts + packed + pairs + records + lists + itself)
  func `is refused if it is not what was written`(edit: Edit) async throws {
    let folder = try TemporaryFolder()
    let log = try await folder.copaJournal()
    // The control: it is read before.
    try await edit.read(log)
    try await Self.change(edit.sql, folder.file())
    let error = await #expect(throws: LogError.self) { try await edit.read(log) }
    guard case .damaged? = error else { return _ = Issue.record("\(String(describing: error))") }
    #expect(try await !log.verify().isSound)
  }

  @Test(arguments: [
    "DELETE FROM registry_keys WHERE relation = 1 AND key = 'TEAM'",
    "UPDATE registry_keys SET since = 9999 WHERE relation = 1 AND key = 'TEAM'",
    "UPDATE registry_keys SET position = position + 1 WHERE relation = 1 AND key = 'TEAM'",
    "UPDATE registry_keys SET root = root + 1 WHERE relation = 1 AND key = 'TEAM'",
    "DELETE FROM registry_keys",
    "DELETE FROM checksums WHERE list = 8",
    "UPDATE checksums SET count = count + 1 WHERE list = 9",
  ])
  func `of the registry is refused too`(edit: String) async throws {
    let folder = try TemporaryFolder()
    let log = try folder.journal()
    var registry = try RandomRegistry(seed: 7, first: 1, tag: "r")
    _ = try await log.append(registry.drafts)
    _ = RegistryQuestions.all(&registry)
    let team = try await DatabaseQueue(path: folder.file()).read { db in
      try String.fetchOne(
        db, sql: "SELECT min(key) FROM registry_keys WHERE relation = 1 AND kind = 1")
    }
    let slug = try #require(team)
    let question = RegistryQuery.about([RegistryEntity(.team, slug)])
    #expect(try await !log.registry(question, upTo: .max).isEmpty)
    try await Self.change(edit.replacing("TEAM", with: slug), folder.file())
    let error = await #expect(throws: LogError.self) {
      try await log.registry(question, upTo: .max)
    }
    guard case .damaged? = error else { return _ = Issue.record("\(String(describing: error))") }
    await #expect(throws: LogError.self) {
      try await log.registry(.first(100, .team), upTo: .max)
    }
    #expect(try await !log.verify().isSound)
  }

  /// Changes rows as the owner of a file can, past all guards.
  private static func change(_ sql: String, _ path: String) async throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    try await DatabaseQueue(path: path, configuration: configuration).write { db in
      let guards = try String.fetchAll(
        db, sql: "SELECT sql FROM sqlite_schema WHERE type = 'trigger'")
      for sql in guards { try db.execute(sql: "DROP TRIGGER \(sql.split(separator: " ")[2])") }
      try db.execute(sql: sql)
      #expect(db.changesCount > 0)
      for sql in guards { try db.execute(sql: sql) }
    }
  }
}
