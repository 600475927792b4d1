import JournalCore
import JournalFeeds
import JournalImport
import JournalTesting
import MatchJournal
import Testing

struct `The work of an import` {
  /// Returns made-up matches of twenty teams, each with a goal.
  private func season(_ count: Int) -> Feed {
    let start = 17_000
    return Feed(
      matches: (0..<count).map { number in
        let (home, away) = (number % 20, (number + 1 + number / 20 % 19) % 20)
        let day = CalendarDate(daysSince1970: start + number / 10 * 7)
        return FeedMatch("Team \(home)", "1-0", "Team \(away)", on: "\(day)", line: number + 1)
          .goal(.home, "Player \(home)", "10")
      })
  }

  private func calls(_ desk: ImportDesk, _ feed: Feed) async throws -> Int {
    let before = desk.log.calls
    try await desk.take(feed)
    return desk.log.calls - before
  }

  @Test func `on new matches asks the log as often for many as for few`() async throws {
    let few = try await calls(ImportDesk(), season(10))
    let many = try await calls(ImportDesk(), season(80))
    #expect(few == many)
  }

  @Test func `on known matches reads each once`() async throws {
    let desk = ImportDesk()
    try await desk.take(season(60))
    let base = try await calls(desk, Feed())
    #expect(try await calls(desk, season(20)) == base + 20)
    #expect(try await calls(desk, season(60)) == base + 60)
  }

  @Test func `does not grow with the matches that the journal holds beside`() async throws {
    let desk = ImportDesk()
    try await desk.take(season(20))
    let alone = try await calls(desk, season(10))
    try await desk.take(season(100))
    #expect(try await calls(desk, season(10)) == alone)
  }

  @Test func `on a long file is cut between matches, and can be finished later`() async throws {
    let feed = season(60)
    let desk = ImportDesk()
    var options = ImportOptions()
    options.batchLimit = 50
    let plan = try await desk.plan(feed, options)
    #expect(plan.batches.count == 5)
    #expect(plan.batches.first?.lowerBound == 0)
    #expect(plan.batches.last?.upperBound == plan.drafts.count)
    for (batch, next) in zip(plan.batches, plan.batches.dropFirst()) {
      #expect(batch.upperBound == next.lowerBound)
      #expect(plan.drafts[next.lowerBound].event.name == "match-scheduled")
    }
    // Only the first part, as after a power failure.
    let part = Array(plan.drafts[plan.batches[0]])
    _ = try await desk.log.append(part, expecting: [:])
    let rest = try await desk.take(feed)
    #expect(rest.drafts.count == plan.drafts.count - part.count)
    #expect(!(try await desk.take(feed)).hasNews)
  }
}
