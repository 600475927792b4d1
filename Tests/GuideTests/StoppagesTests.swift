import JournalCore
import JournalProjections
import JournalTesting
import Testing

/// The projection of the guide.
struct `How often play was stopped` {
  /// Real Madrid v Leganés, 24 January 2018, with a made-up floodlight failure.
  private static let match = Scenario.given(
    .scheduled("real-madrid", "leganes", on: "2018-01-24"), .kickOff,
    Happening(.playSuspended(PlaySuspended(reason: "floodlight failure")), at: "20"),
    Happening(.playResumed(PlayResumed()), at: "34"))

  @Test func `is counted with the events it rests on`() {
    let stops = Cited<Stoppages>(folding: Self.match.history.facts)
    #expect(stops.value.count == 1)
    #expect(stops.positions == [3])
  }

  @Test func `goes back when the suspension is taken back`() {
    let undone = Self.match.and(.retraction(of: .e(4)), .retraction(of: .e(3)))
    #expect(Stoppages(folding: undone.history.facts).count == 0)
  }
}
