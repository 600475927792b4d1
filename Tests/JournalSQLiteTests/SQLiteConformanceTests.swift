import Foundation
import GRDB
import JournalCore
import JournalSQLite
import JournalTesting
import Testing

@Suite(.serialized) struct `The log in SQLite` {
  @Test(arguments: EventLogConformance.promises)
  func `keeps what an event log promises`(promise: EventLogConformance.Promise) async throws {
    let folder = try TemporaryFolder()
    try await EventLogConformance { try folder.journal() }.check(promise)
  }

  @Test func `keeps its promises about time on a clock that runs backwards`() async throws {
    let folder = try TemporaryFolder()
    let log = try folder.journal(clock: SteppingClock(step: -60_000))
    var reporter = Reporter()
    for happening in CopaQuarterFinal.secondLeg {
      _ = try await log.append([try reporter.draft(happening)])
    }
    let times = try await log.read(from: 1, limit: .max).map(\.recordedAt)
    #expect(times.count == CopaQuarterFinal.secondLeg.count)
    #expect(Set(times) == [SteppingClock.start])
  }

  @Test func `keeps what was written when it is opened again`() async throws {
    let folder = try TemporaryFolder()
    let records = try await folder.copaJournal().read(from: 1, limit: .max)
    let again = try SQLiteEventLog.open(at: folder.file())
    #expect(try await again.read(from: 1, limit: .max) == records)
    #expect(records.count == 24)
  }

  @Test func `proves what a log that proves promises`() async throws {
    let folder = try TemporaryFolder()
    try await CapabilityConformance.proving { try folder.fresh() }.check()
  }

  @Test func `erases as a log that erases promises`() async throws {
    let folder = try TemporaryFolder()
    try await CapabilityConformance.erasing { try folder.fresh(isPrivate: true) }.check()
  }

  @Test func `verifies as a log that verifies promises`() async throws {
    let folder = try TemporaryFolder()
    let suite = CapabilityConformance.verifying({ try folder.fresh() }) { log, position in
      guard let path = (log as? SQLiteEventLog)?.path else { return }
      try await DatabaseQueue(path: path).write { db in
        try db.execute(sql: "DROP TRIGGER events_update")
        try db.execute(
          sql: "UPDATE events SET body = replace(body, 'noted', 'noten') WHERE position = ?",
          arguments: [position])
      }
    }
    try await suite.check()
  }

  @Test func `copies itself as a log that copies promises`() async throws {
    let folder = try TemporaryFolder()
    let suite = CapabilityConformance.copying {
      try folder.fresh()
    } to: {
      folder.file("copy-\(UUID().uuidString).db")
    } opening: { place in
      try SQLiteEventLog.open(at: place)
    }
    try await suite.check()
  }
}

extension TemporaryFolder {
  /// Returns a new log with its own name.
  fileprivate func fresh(isPrivate: Bool = false) throws -> SQLiteEventLog {
    let clock = SteppingClock()
    return try SQLiteEventLog.create(
      at: file("\(UUID().uuidString).db"),
      identity: LogIdentity(origin: nil, isPrivate: isPrivate)
    ) { clock.read() }
  }
}
