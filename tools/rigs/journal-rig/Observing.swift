import Foundation
import JournalCore
import JournalSQLite

/// Reads, verifies or backs up a journal for a while, as another process, while others append.
struct Observing {
  private let options: Options

  init(_ options: Options) { self.options = options }

  func run() async throws {
    let end = ContinuousClock.now + .seconds(try options.number("seconds", 5))
    let log = try SQLiteEventLog.open(at: options.path)
    var (rounds, last) = (0, 0)
    while ContinuousClock.now < end {
      let head: Int
      switch options.text("how", "read") {
      case "verify": head = try await verify(log)
      case "backup": head = try await backup(log)
      default: head = try await read(log, after: last)
      }
      guard head >= last else { throw Options.Problem("e\(last) was there, now e\(head) is last") }
      last = head
      rounds += 1
    }
    Voice.say("observed \(rounds) \(last)")
  }

  /// A reader that sees a position has seen all before it.
  private func read(_ log: SQLiteEventLog, after last: Int) async throws -> Int {
    let records = try await log.read(from: last + 1, limit: 1000, upTo: .max)
    for (index, record) in records.enumerated() where record.position != last + 1 + index {
      throw Options.Problem("e\(record.position) where e\(last + 1 + index) should be")
    }
    return records.last?.position ?? last
  }

  private func verify(_ log: SQLiteEventLog) async throws -> Int {
    let report = try await log.verify()
    guard report.isSound else { throw Options.Problem("\(report.damages.prefix(3))") }
    return report.events
  }

  private func backup(_ log: SQLiteEventLog) async throws -> Int {
    let copy = "\(options.path).copy-\(getpid())"
    defer {
      for suffix in ["", "-wal", "-shm", "-lock"] {
        try? FileManager.default.removeItem(atPath: copy + suffix)
      }
    }
    try await log.copy(to: copy)
    return try await verify(try SQLiteEventLog.open(at: copy))
  }
}
