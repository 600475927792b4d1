import JournalCore
import JournalTesting
import Testing

/// Real Madrid v Leganés, 24 January 2018, in the first half.
private let firstHalf = Scenario.given(
  .scheduled("real-madrid", "leganes", on: "2018-01-24"), .kickOff)

struct `A free kick` {
  private static func taken(_ time: MatchTime, from distance: Int? = nil) -> Happening {
    Happening(.freeKick(FreeKick(team: "real-madrid", distance: distance)), at: time)
  }

  @Test func `is taken while a period is on`() {
    #expect(firstHalf.when(Self.taken("30", from: 22)).summary == "accepted")
  }

  @Test func `is refused in an interval`() {
    let interval = firstHalf.and(.halfTime)
    #expect(interval.when(Self.taken("HT")).summary == "refused: not-in-play")
  }

  @Test func `is refused from beyond the other goal line`() {
    #expect(firstHalf.when(Self.taken("30", from: 130)).summary == "refused: bad-distance")
  }
}
