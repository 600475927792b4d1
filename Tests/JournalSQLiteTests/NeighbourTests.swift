import Foundation
import JournalCore
@testable import JournalSQLite
import JournalTesting
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Files left behind by a journal that was removed.
@Suite(.serialized) struct `What lies beside a new journal` {
  /// Leaves the WAL of the quarter-final of 2018 in a folder, without the journal.
  private func leftover(_ folder: TemporaryFolder) async throws -> [Record] {
    let records = try await folder.copaJournal().read(from: 1, limit: .max)
    try FileManager.default.removeItem(atPath: folder.file())
    return records
  }

  private func refusal(_ body: () throws -> Void) -> String {
    do {
      try body()
    } catch LogError.unavailable(let obstacle) where obstacle.kind == .uncreatable {
      return obstacle.detail
    } catch {
      return "another error: \(error)"
    }
    return "nothing"
  }

  @Test func `is not taken over where it holds events`() async throws {
    let folder = try TemporaryFolder()
    let records = try await leftover(folder)
    let kept = try Data(contentsOf: URL(fileURLWithPath: folder.file("journal.db-wal")))
    let reason = refusal { _ = try folder.journal() }
    #expect(reason.contains("journal.db-wal, which may hold the last events"), "\(reason)")
    #expect(!FileManager.default.fileExists(atPath: folder.file()))
    let wal = folder.file("journal.db-wal")
    #expect(try Data(contentsOf: URL(fileURLWithPath: wal)) == kept)
    // The advice in the message works.
    #expect(try SQLiteEventLog.salvage(wal).records == records)
    try FileManager.default.removeItem(atPath: wal)
    #expect(try await folder.journal().head().position == 0)
  }

  @Test func `is not taken over by a copy either`() async throws {
    let folder = try TemporaryFolder()
    _ = try await leftover(folder)
    let other = try folder.journal("other.db")
    let error = await #expect(throws: LogError.self) { try await other.copy(to: folder.file()) }
    #expect(error?.obstacle == .uncreatable)
    #expect("\(error, default: "nothing")".contains("journal.db-wal"))
    try await other.copy(to: folder.file("elsewhere.db"))
    #expect(try await SQLiteEventLog.open(at: folder.file("elsewhere.db")).verify().events == 0)
  }

  @Test(arguments: [
    ("-journal", [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7] as [UInt8]),
    ("-journal", [1]), ("-wal", Array(repeating: 7, count: 33)),
  ])
  func `is not taken over where SQLite would`(suffix: String, bytes: [UInt8]) throws {
    let folder = try TemporaryFolder()
    try Data(bytes).write(to: URL(fileURLWithPath: folder.file("journal.db\(suffix)")))
    let reason = refusal { _ = try folder.journal() }
    #expect(reason.contains("journal.db\(suffix)"), "\(reason)")
    let stays = try Data(contentsOf: URL(fileURLWithPath: folder.file("journal.db\(suffix)")))
    #expect([UInt8](stays) == bytes)
  }

  @Test(arguments: Neighbours.suffixes)
  func `is in the way where it is no file`(suffix: String) throws {
    for isLink in [true, false] {
      let folder = try TemporaryFolder()
      let place = folder.file("journal.db\(suffix)")
      if isLink {
        #expect(symlink("elsewhere", place) == 0)
      } else {
        #expect(mkdir(place, 0o755) == 0)
      }
      #expect(refusal { _ = try folder.journal() }.contains("not a file"))
    }
  }

  @Test func `is harmless where it holds nothing`() async throws {
    let folder = try TemporaryFolder()
    for suffix in Neighbours.suffixes {
      try Data().write(to: URL(fileURLWithPath: folder.file("journal.db\(suffix)")))
    }
    // The index of an unused WAL is rebuilt, and an undone rollback journal starts with zeros.
    try Data(repeating: 9, count: 32_768)
      .write(to: URL(fileURLWithPath: folder.file("journal.db-shm")))
    try Data(repeating: 0, count: 512)
      .write(to: URL(fileURLWithPath: folder.file("journal.db-journal")))
    let log = try await folder.copaJournal()
    #expect(try await log.verify().events == 24)
  }

  @Test func `is in the way where somebody holds the lock`() throws {
    let folder = try TemporaryFolder()
    try SidecarLock(beside: folder.file()).hold { _ in
      #expect(refusal { _ = try folder.journal() }.contains("journal.db-lock"))
    }
    _ = try folder.journal()
  }

  @Test(arguments: Neighbours.suffixes)
  func `is not what a journal is created as`(suffix: String) throws {
    let folder = try TemporaryFolder()
    _ = try folder.journal()
    for name in Neighbours.suffixes {
      try? FileManager.default.removeItem(atPath: folder.file("journal.db\(name)"))
    }
    let reason = refusal { _ = try folder.journal("journal.db\(suffix)") }
    #expect(reason.contains("is taken by a file of"), "\(reason)")
    #expect(!FileManager.default.fileExists(atPath: folder.file("journal.db\(suffix)")))
  }
}

/// A WAL next to a file that it does not belong to.
@Suite(.serialized) struct `A write-ahead log of another journal` {
  /// What replaces a journal whose WAL holds the quarter-final of 2018.
  enum Other: CaseIterable {
    /// Another, shorter journal.
    case secondLeg
    /// Another, longer journal.
    case bothLegsAndMore
    /// The same journal, one event later.
    case laterState
  }

  private func settle(_ other: Other, _ folder: TemporaryFolder, _ copa: SQLiteEventLog)
    async throws
  {
    guard other != .laterState else {
      let log = try folder.journal("source.db")
      for record in try await copa.read(from: 1, limit: .max) {
        _ = try await log.append([record.draft])
      }
      var reporter = Reporter(first: 99)
      _ = try await log.append([try reporter.draft(.goal("leganes", "eraso", "60"))])
      return try await log.copy(to: folder.file("other.db"))
    }
    let log = try folder.journal("other.db")
    var reporter = Reporter(first: 400)
    _ = try await log.append(try reporter.drafts(CopaQuarterFinal.secondLeg))
    if other == .bothLegsAndMore {
      var first = Reporter(at: "leganes-real-madrid-2018-01-18", first: 500)
      _ = try await log.append(try first.drafts(CopaQuarterFinal.firstLeg))
      _ = try await log.append([try reporter.draft(.goal("leganes", "eraso", "60"))])
    }
    try await log.settle()
  }

  private func move(_ folder: TemporaryFolder, _ from: String, _ to: String) throws {
    try? FileManager.default.removeItem(atPath: folder.file(to))
    try FileManager.default.copyItem(atPath: folder.file(from), toPath: folder.file(to))
  }

  @Test(arguments: Other.allCases, [true, false])
  func `is not read as part of this one`(other: Other, readOnly: Bool) async throws {
    let folder = try TemporaryFolder()
    let copa = try await folder.copaJournal()
    try await settle(other, folder, copa)
    try move(folder, "journal.db-wal", "other.db-wal")
    try? FileManager.default.removeItem(atPath: folder.file("other.db-shm"))
    withExtendedLifetime(copa) {}
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.file("other.db")))
    #expect(throws: LogError.self) {
      try SQLiteEventLog.open(at: folder.file("other.db"), readOnly: readOnly)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file("other.db"))) == before)
    // Without it the journal is what it was.
    try FileManager.default.removeItem(atPath: folder.file("other.db-wal"))
    let log = try SQLiteEventLog.open(at: folder.file("other.db"))
    #expect(try await log.verify().isSound)
  }

  @Test func `of its own is read, settled or not`() async throws {
    let folder = try TemporaryFolder()
    let log = try await folder.copaJournal()
    #expect(WriteAheadLog.holdsPages(folder.file("journal.db-wal")))
    #expect(try await SQLiteEventLog.open(at: folder.file()).head().position == 24)
    try await log.settle()
    var reporter = Reporter(first: 99)
    _ = try await log.append([try reporter.draft(.goal("leganes", "eraso", "60"))])
    #expect(WriteAheadLog.holdsPages(folder.file("journal.db-wal")))
    let again = try SQLiteEventLog.open(at: folder.file(), readOnly: true)
    #expect(try await again.head().position == 25)
    #expect(try await again.verify().isSound)
  }
}
