import Foundation
import GRDB
import JournalCore
@testable import JournalSQLite
import JournalTesting
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

@Suite(.serialized) struct `Opening a file` {
  private static func refusal(_ path: String) -> LogError? {
    #expect(throws: LogError.self) { try SQLiteEventLog.open(at: path) }
  }

  /// Foundation's own function for the folder of a path traps here on Linux.
  @Test(arguments: [
    ("j", "."), ("/j", "/"), ("a/b", "a"), ("./a", "."), ("", "."), ("/a/b/c.db", "/a/b"),
  ])
  func `lies in the folder that its path names`(path: String, folder: String) {
    #expect(FilePath.folder(of: path) == folder)
  }

  @Test func `by a symbolic link meets the lock of the file itself`() async throws {
    let folder = try TemporaryFolder()
    _ = try await folder.copaJournal()
    let link = folder.file("link.db")
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: folder.file())
    let log = try SQLiteEventLog.open(at: link)
    var reporter = Reporter(first: 99)
    _ = try await log.append([try reporter.draft(.goal("leganes", "eraso", "60"))])
    try await log.settle()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.contains("journal.db-lock") && !names.contains("link.db-lock"), "\(names)")
    #expect(try await SQLiteEventLog.open(at: folder.file()).verify().events == 25)
  }

  @Test func `that is new takes away nothing that lies beside it`() throws {
    let folder = try TemporaryFolder()
    let other = folder.file("journal.db.new")
    try Data("a list of mine".utf8).write(to: URL(fileURLWithPath: other))
    _ = try folder.journal()
    #expect(try String(contentsOfFile: other, encoding: .utf8) == "a list of mine")
  }

  @Test func `that was written by a newer program is refused`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.journal()
    try DatabaseQueue(path: folder.file()).write { db in
      try db.execute(sql: "PRAGMA user_version = 99")
    }
    #expect(
      Self.refusal(folder.file())
        == .newerForm(at: folder.file(), found: 99, known: 3))
  }

  /// One flipped bit of the header makes it 0 or negative.
  @Test(arguments: [0, -1, -2_147_483_646])
  func `that says it is of a form that never was is refused`(version: Int) async throws {
    let folder = try TemporaryFolder()
    let records = try await folder.copaJournal().read(from: 1, limit: .max)
    try await DatabaseQueue(path: folder.file()).write { db in
      try db.execute(sql: "PRAGMA user_version = \(version)")
    }
    guard case .damaged(0, _) = Self.refusal(folder.file()) else {
      Issue.record("It was taken for a journal, or for something else.")
      return
    }
    #expect(try SQLiteEventLog.salvage(folder.file()).records == records)
  }

  @Test(arguments: ["", "Leganés 2-1", "SQLite format 2\0 and more", "SQLite format"])
  func `that is not SQLite is refused`(content: String) throws {
    let folder = try TemporaryFolder()
    try Data(content.utf8).write(to: URL(fileURLWithPath: folder.file("notes.txt")))
    guard case .unavailable(let obstacle) = Self.refusal(folder.file("notes.txt")) else {
      Issue.record("It was taken for a journal, or for something else.")
      return
    }
    #expect(obstacle.kind == .foreign)
    #expect(obstacle.place == folder.file("notes.txt"))
    let left = try Data(contentsOf: URL(fileURLWithPath: obstacle.place))
    #expect(left == Data(content.utf8))
  }

  @Test func `that is a database of another program is refused and left as it is`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("other.db")
    try DatabaseQueue(path: path).write { db in
      try db.execute(sql: "CREATE TABLE events(position INTEGER PRIMARY KEY)")
    }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(Self.refusal(path)?.obstacle == .foreign)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func `that is a folder, or is not there, is refused`() throws {
    let folder = try TemporaryFolder()
    #expect(Self.refusal(folder.path)?.obstacle == .foreign)
    #expect(Self.refusal(folder.file()) == .noJournal(at: folder.file()))
    #expect(!FileManager.default.fileExists(atPath: folder.file()))
  }

  @Test(arguments: [
    "DROP TRIGGER events_update", "CREATE TABLE other(x)", "DROP VIEW goals",
    "CREATE TRIGGER mine AFTER INSERT ON events BEGIN SELECT 1; END",
  ])
  func `whose tables or guards were changed only reads it`(change: String) async throws {
    let folder = try TemporaryFolder()
    let records = try await folder.copaJournal().read(from: 1, limit: .max)
    try await DatabaseQueue(path: folder.file()).write { db in try db.execute(sql: change) }
    let log = try SQLiteEventLog.open(at: folder.file())
    #expect(try await log.read(from: 1, limit: .max) == records)
    var reporter = Reporter(first: 99)
    let draft = try reporter.draft(.goal("leganes", "eraso", "60"))
    await #expect(throws: LogError.altered(at: folder.file())) { try await log.append([draft]) }
    #expect(try await log.head().position == 24)
    #expect(!(try await log.verify().isSound))
  }

  @Test func `with a header that is SQLite's and nothing else is refused`() throws {
    let folder = try TemporaryFolder()
    try Data("SQLite format 3\0and then nothing that fits".utf8)
      .write(to: URL(fileURLWithPath: folder.file()))
    #expect(throws: LogError.self) { try SQLiteEventLog.open(at: folder.file()) }
  }
}

@Suite(.serialized) struct `Creating a journal` {
  @Test func `where a file is already is refused, and the file kept`() async throws {
    let folder = try TemporaryFolder()
    let records = try await folder.copaJournal().read(from: 1, limit: .max)
    let error = #expect(throws: LogError.self) { try folder.journal() }
    #expect(error == .cannotCreate(at: folder.file(), reason: "it already exists"))
    #expect(try await SQLiteEventLog.open(at: folder.file()).read(from: 1, limit: .max) == records)
  }

  @Test func `where no folder is is refused, and nothing is left behind`() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: LogError.self) { try folder.journal("nowhere/journal.db") }
    #expect(error?.obstacle == .uncreatable)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }
}

@Suite(.serialized) struct `At rest` {
  @Test func `the one file is the whole journal once it is settled`() async throws {
    let folder = try TemporaryFolder()
    let log = try await folder.copaJournal()
    let records = try await log.read(from: 1, limit: .max)
    try await log.settle()
    let walSize = try? FileManager.default.attributesOfItem(atPath: folder.file() + "-wal")[.size]
    #expect(walSize as? Int ?? 0 == 0)
    try FileManager.default.copyItem(atPath: folder.file(), toPath: folder.file("copy.db"))
    let copy = try SQLiteEventLog.open(at: folder.file("copy.db"))
    #expect(try await copy.read(from: 1, limit: .max) == records)
    #expect(try await copy.verify().isSound)
  }

  @Test func `a backup is sound and has the same root`() async throws {
    let folder = try TemporaryFolder()
    let log = try await folder.copaJournal()
    try await log.copy(to: folder.file("backup.db"))
    let backup = try SQLiteEventLog.open(at: folder.file("backup.db"))
    let report = try await backup.verify()
    #expect(report.isSound)
    #expect(report.events == 24)
    #expect(report.root == (try await log.verify().root))
  }

  @Test func `a backup never replaces a file`() async throws {
    let folder = try TemporaryFolder()
    let log = try await folder.copaJournal()
    await #expect(throws: LogError.self) { try await log.copy(to: folder.file()) }
    #expect(try await log.verify().events == 24)
  }

  @Test func `a journal opened for reading is read and refuses to be written to`() async throws {
    let folder = try TemporaryFolder()
    let records = try await folder.copaJournal().read(from: 1, limit: .max)
    let log = try SQLiteEventLog.open(at: folder.file(), readOnly: true)
    #expect(try await log.read(from: 1, limit: .max) == records)
    var reporter = Reporter(first: 99)
    let draft = try reporter.draft(.goal("leganes", "eraso", "60"))
    await #expect(throws: LogError.readOnly(at: folder.file())) { try await log.append([draft]) }
    #expect(try await log.verify().isSound)
  }

  @Test(.disabled(if: geteuid() == 0, "root writes to any folder"))
  func `a journal in a folder that cannot be written to is read`() async throws {
    let folder = try TemporaryFolder()
    let log = try await folder.copaJournal()
    let records = try await log.read(from: 1, limit: .max)
    try await log.settle()
    let inner = folder.file("frozen")
    try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: false)
    try FileManager.default.copyItem(atPath: folder.file(), toPath: inner + "/journal.db")
    chmod(inner, 0o555)
    defer { chmod(inner, 0o755) }
    let frozen = try SQLiteEventLog.open(at: inner + "/journal.db")
    #expect(frozen.isReadOnly)
    #expect(try await frozen.read(from: 1, limit: .max) == records)
    var matches = 0
    try await frozen.scanMatches(order: .match) { _, _ in matches += 1 }
    #expect(matches == 2)
    #expect(try await frozen.verify().isSound)
  }
}
