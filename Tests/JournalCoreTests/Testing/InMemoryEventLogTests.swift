import JournalCore
import JournalMemory
import JournalTesting
import Testing

struct `The log in memory` {
  @Test(arguments: EventLogConformance.promises)
  func `keeps what an event log promises`(promise: EventLogConformance.Promise) async throws {
    try await EventLogConformance { InMemoryEventLog() }.check(promise)
  }

  @Test func `keeps all of it on a clock that runs backwards`() async throws {
    let suite = EventLogConformance {
      let clock = SteppingClock(step: -60_000)
      return InMemoryEventLog { clock.read() }
    }
    try await suite.check()
  }
}
