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
    #expect(plan.drafts == [])
    let source = ImportSource(name: "copa.txt", bytes: Array("\(feed)".utf8))
    var importer = try Importer(
      ImportRequest(feed, from: source, by: Author(via: .import), options),
      on: try await ImportGround(desk.log.snapshot()))
    _ = try await importer.open(shortForms: [:])
    var parts: [[Draft]] = []
    while let batch = try await importer.nextBatch() { parts.append(batch.drafts) }
    #expect(parts.map(\.count).reduce(0, +) == plan.counts.newEvents)
    #expect(parts.count > 4 && parts.allSatisfy { $0.count <= 50 })
    for part in parts {
      // The names that a part needs come first; then whole matches.
      let names = part.prefix { $0.stream.category != .match }
      let matches = part.dropFirst(names.count)
      #expect(matches.first?.event.name == "match-scheduled")
      #expect(matches.allSatisfy { $0.stream.category == .match })
    }
    // Only the first part, as after a power failure.
    _ = try await desk.log.append(parts[0], expecting: [:])
    let rest = try await desk.take(feed)
    #expect(rest.counts.newEvents == plan.counts.newEvents - parts[0].count)
    #expect(!(try await desk.take(feed)).hasNews)
  }
}
