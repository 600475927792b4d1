import ArrayLog
import JournalTesting
import Testing

struct `The log in an array` {
  @Test(arguments: EventLogConformance.promises)
  func `keeps what an event log promises`(promise: EventLogConformance.Promise) async throws {
    try await EventLogConformance {
      let clock = SteppingClock()
      return ArrayLog { clock.read() }
    }.check(promise)
  }
}
