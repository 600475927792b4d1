import Foundation
import JournalCore
import JournalSQLite
import JournalTesting
import Testing

@Suite(.serialized) struct `A journal with a broken file` {
  /// Overwrites bytes of a file.
  private static func overwrite(_ path: String, at offset: Int, _ bytes: [UInt8]) throws {
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    try file.seek(toOffset: UInt64(offset))
    try file.write(contentsOf: Data(bytes))
    try file.close()
  }

  private static func broken(
    _ change: (_ path: String, _ bytes: Data) throws -> Void
  ) async throws -> (TemporaryFolder, [JournalCore.Record]) {
    let folder = try TemporaryFolder()
    let log = try await folder.copaJournal()
    let records = try await log.read(from: 1, limit: .max)
    try await log.settle()
    let path = folder.file("broken.db")
    try FileManager.default.copyItem(atPath: folder.file(), toPath: path)
    try change(path, try Data(contentsOf: URL(fileURLWithPath: path)))
    return (folder, records)
  }

  @Test func `gives back all records but the one that was changed`() async throws {
    let (folder, records) = try await Self.broken { path, bytes in
      let minute = try #require(bytes.range(of: Data("\"minute\":32".utf8)))
      try Self.overwrite(path, at: minute.upperBound - 1, Array("1".utf8))
    }
    let salvage = try SQLiteEventLog.salvage(folder.file("broken.db"))
    #expect(salvage.records == records.filter { $0.position != 9 })
    #expect(salvage.missing == [9...9])
    #expect(salvage.carved == 0)
  }

  @Test func `gives back every record where SQLite cannot read a page of the table`() async throws {
    let (folder, records) = try await Self.broken { path, bytes in
      // The first bytes of a page say what it is; without them SQLite gives up on it.
      let start = try #require(bytes.range(of: Data("\"minute\":32".utf8))).lowerBound
      try Self.overwrite(path, at: start / 4096 * 4096, [0xFF, 0xFF, 0xFF, 0xFF])
    }
    let salvage = try SQLiteEventLog.salvage(folder.file("broken.db"))
    #expect(salvage.records == records)
    #expect(salvage.missing == [])
    #expect(salvage.carved > 0)
  }

  @Test func `gives back every record where even the header is gone`() async throws {
    let (folder, records) = try await Self.broken { path, _ in
      try Self.overwrite(path, at: 0, [UInt8](repeating: 0, count: 100))
    }
    #expect(throws: LogError.self) { try SQLiteEventLog.open(at: folder.file("broken.db")) }
    let salvage = try SQLiteEventLog.salvage(folder.file("broken.db"))
    #expect(salvage.records == records)
    #expect(salvage.carved == records.count)
  }

  @Test func `is not written to where its end was changed`() async throws {
    let (folder, records) = try await Self.broken { path, bytes in
      let last = try #require(bytes.range(of: Data("\"position\":24".utf8)))
      try Self.overwrite(path, at: last.lowerBound - 3, Array("~".utf8))
    }
    let log = try SQLiteEventLog.open(at: folder.file("broken.db"))
    var reporter = Reporter(first: 99)
    let draft = try reporter.draft(.goal("leganes", "eraso", "60"))
    let error = await #expect(throws: LogError.self) { try await log.append([draft]) }
    guard case .damaged(24, _)? = error else {
      Issue.record("The error is another one: \(String(describing: error))")
      return
    }
    #expect(try await log.verify().firstDamaged == 24)
    #expect(try SQLiteEventLog.salvage(folder.file("broken.db")).records.count == records.count - 1)
  }

  @Test func `of any bytes gives no record and no crash`() throws {
    let folder = try TemporaryFolder()
    var random = SplitMix64(seed: 7)
    for length in [0, 1, 31, 32, 100, 10_000] {
      let path = folder.file("noise-\(length)")
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      try Data(bytes + Array("{\"at\":{\"by\":{".utf8)).write(to: URL(fileURLWithPath: path))
      #expect(try SQLiteEventLog.salvage(path).records == [])
    }
  }
}
