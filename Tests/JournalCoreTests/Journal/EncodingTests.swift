import JournalCore
import JournalTesting
import Testing

struct `A number that JSON cannot hold` {
  @Test func `is refused in an event of ours, and traps nothing`() throws {
    let event = MatchEvent.attendance(Attendance(count: .max))
    let refusal = #expect(throws: Refusal.self) {
      _ = try Draft(
        event,
        Envelope(
          stream: .match("real-madrid-leganes-2018-01-24") ?? .registry, id: .e(1),
          type: "attendance", by: "desk", via: .typed))
    }
    #expect(refusal?.code == "malformed-data")
  }
}
