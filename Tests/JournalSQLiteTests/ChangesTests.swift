import Foundation
import JournalCore
import JournalSQLite
import JournalTesting
import Testing

/// Followers of a file see what anybody appends to it.
@Suite(.serialized) struct `Changes of a file` {
  private func note(_ number: Int) throws -> Draft {
    var reporter = Reporter(first: number)
    return try reporter.draft("observation", data: ["text": .string("note \(number)")])
  }

  /// Collects positions until there are as many as wanted.
  private func follow(_ log: SQLiteEventLog, _ count: Int) -> Task<[Int], any Error> {
    Task {
      var seen: [Int] = []
      for try await record in log.changes(after: 0) {
        seen.append(record.position)
        if seen.count == count { break }
      }
      return seen
    }
  }

  @Test func `reach those who opened it on their own`() async throws {
    let folder = try TemporaryFolder()
    let log = try folder.journal()
    let reader = try SQLiteEventLog.open(at: folder.file(), readOnly: true)
    let followers = [follow(log, 60), follow(reader, 60)]
    let writer = try SQLiteEventLog.open(at: folder.file())
    for number in 1...30 {
      _ = try await log.append([try note(number)])
      _ = try await writer.append([try note(100 + number)])
    }
    for follower in followers { #expect(try await follower.value == Array(1...60)) }
  }

  @Test func `go on when the files beside it are removed`() async throws {
    let folder = try TemporaryFolder()
    let log = try folder.journal()
    let follower = follow(log, 20)
    for number in 1...20 {
      let writer = try SQLiteEventLog.open(at: folder.file())
      _ = try await writer.append([try note(number)])
      try await writer.settle()
      try? FileManager.default.removeItem(atPath: folder.file("journal.db-lock"))
    }
    #expect(try await follower.value == Array(1...20))
  }

  @Test func `go on when SQLite's own files are removed from a journal at rest`() async throws {
    let folder = try TemporaryFolder()
    let log = try folder.journal()
    let follower = follow(log, 30)
    for number in 1...10 {
      // The follower writes too: its connection must not go on with deleted content.
      _ = try await log.append([try note(number)])
      try await log.settle()
      for suffix in ["-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: folder.file("journal.db\(suffix)"))
      }
      let writer = try SQLiteEventLog.open(at: folder.file())
      _ = try await writer.append([try note(100 + number)])
      _ = try await log.append([try note(200 + number)])
      try await writer.settle()
    }
    #expect(try await follower.value == Array(1...30))
    let report = try await SQLiteEventLog.open(at: folder.file(), readOnly: true).verify()
    #expect(report.events == 30)
    #expect(report.isSound)
  }

  @Test func `come from a file that was written to before anybody followed`() async throws {
    let folder = try TemporaryFolder()
    let log = try await folder.copaJournal()
    #expect(try await follow(log, 24).value == Array(1...24))
  }

  @Test func `are those of the file, whatever name it was opened by`() async throws {
    let folder = try TemporaryFolder()
    let log = try folder.journal()
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link.db"), withDestinationPath: folder.file())
    let linked = try SQLiteEventLog.open(at: folder.file("link.db"), readOnly: true)
    let follower = follow(linked, 5)
    for number in 1...5 { _ = try await log.append([try note(number)]) }
    #expect(try await follower.value == Array(1...5))
  }
}
