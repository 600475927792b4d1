import JournalCore
import JournalFeeds
import JournalImport
import MatchJournal
import Testing

/// A match that a file gives twice, or that a later file gives for another day. The results are
/// made up.
struct `A match that may be told twice` {
  private static let match = FeedMatch("Inter", "2-1", "Roma", on: "2020-09-19", line: 3)

  @Test func `is taken once where a row is repeated`() async throws {
    let desk = ImportDesk()
    let twin = Self.match.with { $0.line = 4 }
    let plan = try await desk.take(Feed(matches: [Self.match, twin]))
    #expect(plan.counts.newMatches == 1)
    #expect(plan.problems.map(\.line) == [4])
  }

  @Test func `is taken twice on one day where the scores differ`() async throws {
    let desk = ImportDesk()
    let second = FeedMatch("Inter", "0-0", "Roma", on: "2020-09-19", line: 4)
    let plan = try await desk.take(Feed(matches: [Self.match, second]))
    #expect(plan.counts.newMatches == 2)
  }

  @Test func `is noted where the journal has it a day apart`() async throws {
    let desk = ImportDesk()
    try await desk.take(Feed(matches: [Self.match]))
    let moved = FeedMatch("Inter", "2-1", "Roma", on: "2020-09-20", line: 3)
    let plan = try await desk.take(Feed(matches: [moved]), from: "later.txt")
    #expect(plan.doubts.map(\.doubt.code) == ["near-match"])
    let back = FeedMatch("Roma", "1-1", "Inter", on: "2020-09-21", line: 3)
    let other = try await desk.take(Feed(matches: [back]), from: "other.txt")
    #expect(other.doubts.isEmpty)
  }
}
