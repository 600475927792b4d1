import Foundation
import GRDB
import JournalCore
import JournalProof
@testable import JournalSQLite
import JournalTesting
import Testing

/// A journal whose file no longer holds what was acknowledged at its path.
@Suite(.serialized) struct `A journal that lost its end` {
  private let folder: TemporaryFolder
  /// The quarter-final of 24 events, at rest, and three more in the WAL.
  private let log: SQLiteEventLog
  private let root: [UInt8]

  init() async throws {
    folder = try TemporaryFolder()
    log = try await folder.copaJournal()
    try await log.settle()
    var reporter = Reporter(first: 90)
    for minute in ["91", "92", "93"] as [MatchTime] {
      _ = try await log.append([try reporter.draft(.goal("leganes", "eraso", minute))])
    }
    root = try await log.snapshot().treeHead().root
  }

  private static let suffixes = ["", "-wal", "-lock"]

  /// Copies the files of the journal, as a crash would leave them, into a folder of their own.
  ///
  /// - Parameter names: what is added to the journal's name for each file to copy.
  private func copy(_ names: [String] = suffixes) throws -> TemporaryFolder {
    let copy = try TemporaryFolder()
    for name in names {
      try FileManager.default.copyItem(atPath: folder.file() + name, toPath: copy.file() + name)
    }
    return copy
  }

  private func goal(_ id: Int) throws -> Draft {
    var reporter = Reporter(first: id)
    return try reporter.draft(.goal("leganes", "eraso", "94"))
  }

  private func branch(_ lost: LostEnd) throws -> Draft {
    var reporter = Reporter(in: .registry, first: 500)
    return try reporter.draft(
      Happening(
        .journalBranched(
          JournalBranched(
            acknowledged: lost.acknowledged, root: Fingerprint.hex(lost.root),
            reason: "the disk failed"))))
  }

  @Test func `loses nothing if all its files are there`() async throws {
    let whole = try copy()
    let found = try SQLiteEventLog.open(at: whole.file())
    #expect(found.lostEnd == nil)
    #expect(try await found.head().position == 27)
    #expect(try await found.verify().isSound)
    _ = try await found.append([try goal(99)])
  }

  @Test func `names the events that were in a lost WAL, and takes no others in their place`()
    async throws
  {
    let copy = try copy(["", "-lock"])
    let lost = LostEnd(held: 24, acknowledged: 27, root: root)
    for isReadOnly in [false, true] {
      let found = try SQLiteEventLog.open(at: copy.file(), readOnly: isReadOnly)
      #expect(found.lostEnd == lost)
      #expect(lost.missing == 25...27)
      #expect(try await found.verify().damages.map(\.reason) == ["\(lost)"])
    }
    let found = try SQLiteEventLog.open(at: copy.file())
    let refused = LogError.lostEnd(at: copy.file(), lost)
    await #expect(throws: refused) { try await found.append([try goal(99)]) }
    let other = LostEnd(held: 24, acknowledged: 26, root: root)
    await #expect(throws: refused) { try await found.append([try branch(other)]) }
    #expect(try await found.head().position == 24)
  }

  @Test func `goes on as a branch that says where it parted`() async throws {
    let copy = try copy(["", "-lock"])
    let found = try SQLiteEventLog.open(at: copy.file())
    let second = try SQLiteEventLog.open(at: copy.file())
    await #expect(throws: LogError.self) { try await second.append([try goal(98)]) }
    let lost = try #require(found.lostEnd)
    let branch = try #require(try await found.append([try branch(lost)]).first)
    #expect(branch.record.position == 25)
    #expect(try await found.append([try goal(99)]).first?.record.position == 26)
    // One that was opened before notices that the journal goes on.
    #expect(try await second.append([try goal(98)]).first?.record.position == 27)
    let again = try SQLiteEventLog.open(at: copy.file())
    #expect(again.lostEnd == nil)
    #expect(try await again.verify().isSound)
  }

  @Test func `is told from one that an older copy was put in place of`() async throws {
    let old = try copy([""])
    try await log.settle()
    for name in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: folder.file() + name)
    }
    try FileManager.default.copyItem(atPath: old.file(), toPath: folder.file())
    let restored = try SQLiteEventLog.open(at: folder.file())
    #expect(restored.lostEnd == LostEnd(held: 24, acknowledged: 27, root: root))
    // Who had it open before is told as well.
    await #expect(throws: LogError.self) { try await log.append([try goal(99)]) }
  }

  @Test func `is told if other events stand where those were`() async throws {
    let branch = try copy([""])
    let elsewhere = try SQLiteEventLog.open(at: branch.file())
    for id in 200...204 { _ = try await elsewhere.append([try goal(id)]) }
    try await elsewhere.settle()
    try await log.settle()
    for name in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: folder.file() + name)
    }
    try FileManager.default.copyItem(atPath: branch.file(), toPath: folder.file())
    let found = try SQLiteEventLog.open(at: folder.file())
    #expect(found.lostEnd == LostEnd(held: 29, acknowledged: 27, root: root))
    #expect(found.lostEnd?.missing == nil)
    #expect(try await !found.verify().isSound)
    await #expect(throws: LogError.self) { try await found.append([try goal(99)]) }
  }

  @Test(arguments: [
    "", "27\n", "made.up/other\n99\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
  ])
  func `is not suspected because of a note that is none, or another journal's`(note: String)
    async throws
  {
    let whole = try copy()
    try Data(note.utf8).write(to: URL(fileURLWithPath: whole.file() + "-lock"))
    let found = try SQLiteEventLog.open(at: whole.file())
    #expect(found.lostEnd == nil)
    _ = try await found.append([try goal(99)])
    let text = try String(contentsOfFile: whole.file() + "-lock", encoding: .utf8)
    let kept = try Checkpoint(parsing: text)
    #expect(kept.size == 28)
    #expect(kept.root == (try await found.snapshot().treeHead().root))
  }

  @Test func `is read although a pipe is in the place of its lock`() throws {
    let copy = try copy(["", "-wal"])
    #expect(mkfifo(copy.file() + "-lock", 0o600) == 0)
    #expect(try SQLiteEventLog.open(at: copy.file(), readOnly: true).lostEnd == nil)
  }

  @Test func `is not suspected because of a note that was written by half`() async throws {
    let older = try String(contentsOfFile: folder.file() + "-lock", encoding: .utf8)
    _ = try await log.append([try goal(99)])
    let newer = try String(contentsOfFile: folder.file() + "-lock", encoding: .utf8)
    #expect(older != newer && older.utf8.count == newer.utf8.count)
    for cut in 0...newer.utf8.count {
      let torn = Array(newer.utf8.prefix(cut)) + Array(older.utf8.dropFirst(cut))
      let copy = try copy()
      try Data(torn).write(to: URL(fileURLWithPath: copy.file() + "-lock"))
      #expect(try SQLiteEventLog.open(at: copy.file(), readOnly: true).lostEnd == nil, "\(cut)")
    }
  }

  // MARK: - A damaged WAL

  /// The number of places in `JOURNAL_WAL_PLACES`, such as 1,000; by default few, to keep the suite
  /// fast.
  private static let places =
    ProcessInfo.processInfo.environment["JOURNAL_WAL_PLACES"].flatMap { Int($0) } ?? 60

  /// A WAL in which something was changed.
  private func damaged(_ wal: Data, _ random: inout SplitMix64) -> (String, Data?) {
    let place = Int.random(in: 0..<wal.count, using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return ("cut at \(place)", wal.prefix(place))
    case 1:
      var zeroed = wal
      for index in place..<min(place + 512, wal.count) { zeroed[index] = 0 }
      return ("zeroed at \(place)", zeroed)
    default:
      var flipped = wal
      flipped[place] ^= UInt8(1 << Int.random(in: 0..<8, using: &random))
      return ("flipped at \(place)", flipped)
    }
  }

  @Test func `says so wherever its WAL is cut, zeroed or flipped`() async throws {
    let records = try await log.read(from: 1, limit: .max)
    let wal = try Data(contentsOf: URL(fileURLWithPath: folder.file() + "-wal"))
    var random = SplitMix64(seed: 16)
    var (told, untoldWithoutNote) = (0, 0)
    for _ in 0..<Self.places {
      let (what, bytes) = damaged(wal, &random)
      for keepsNote in [true, false] {
        let copy = try copy(keepsNote ? ["", "-lock"] : [""])
        try bytes?.write(to: URL(fileURLWithPath: copy.file() + "-wal"))
        guard let found = try? SQLiteEventLog.open(at: copy.file(), readOnly: true),
          let now = try? await found.read(from: 1, limit: .max)
        else {
          told += keepsNote ? 1 : 0
          continue
        }
        let isWhole = now == records
        if keepsNote {
          #expect(isWhole == (found.lostEnd == nil), "\(what)")
          if !isWhole { told += 1 }
        } else if !isWhole, found.lostEnd == nil {
          untoldWithoutNote += 1
        }
      }
    }
    #expect(told > 0)
    // The control: without the note nobody notices.
    #expect(untoldWithoutNote > 0)
  }
}
