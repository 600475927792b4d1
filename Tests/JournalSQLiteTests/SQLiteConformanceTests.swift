import JournalCore
import JournalSQLite
import JournalTesting
import Testing

struct `The log in SQLite` {
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
}
