import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import Testing

/// Two made-up groups: Cedar are third with 3 points, Gorse third with 1.
struct `The best of the third-placed teams` {
  private static let rank = #"[{"key": "points"}, {"key": "goal-difference"}]"#

  private static func table(_ results: [String]) -> (TableContest, TableVerdict) {
    var league = League(rank)
    league.play(results)
    return (league.contest, league.verdict)
  }

  private static func best(_ count: Int, exclude: String = "") throws -> BestPlaced {
    let more =
      #""advance": {"places": 1, "best": {"place": 3, "count": \#(count), "rank": \#(rank)\#(exclude)}}"#
    let stage = League(rank, more).stage
    let first = table([
      "ash 1-0 birch", "ash 1-0 cedar", "ash 1-0 dogwood", "birch 1-0 cedar", "birch 1-0 dogwood",
      "cedar 1-0 dogwood",
    ])
    let second = table([
      "elm 1-0 fir", "elm 2-0 gorse", "fir 0-0 gorse",
    ])
    return BestPlaced(try #require(stage.advance?.best), of: stage, [first, second])
  }

  @Test func `is the one with more points`() throws {
    #expect(try Self.best(1).advancing == ["cedar"])
  }

  /// Without the match against the last of the first group, Cedar lost both and Gorse drew one.
  @Test func `is another once matches against the bottom team are left out`() throws {
    let best = try Self.best(1, exclude: #", "exclude": {"againstPlace": 4}"#)
    #expect(best.advancing == ["gorse"])
  }
}
