import JournalCore
import JournalFeeds
import JournalImport
import JournalReading
import JournalTesting
import MatchJournal
import Testing

/// An import while somebody else writes.
struct `An import beside a recorder` {
  private let desk = ImportDesk()

  /// A team that somebody else registers meanwhile.
  private func other(_ slug: StaticString) throws -> Draft {
    let team = TeamRegistered(team: TeamSlug(known: slug), name: "Team \(slug)")
    return try desk.journal.draft(
      .teamRegistered(team), to: .registry, by: Author(by: "second-desk", via: .typed))
  }

  @Test func `plans again when the registry was written to, and brings in all`() async throws {
    let feed = Feed.copa
    let first = try await desk.plan(feed)
    try await desk.journal.append([try other("alaves")])
    let taken = try await desk.journal.apply(first)
    #expect(taken.counts.newMatches == 2)
    let head = try await desk.journal.log.head().position
    #expect(taken.counts.newEvents == head - 1)
    #expect(try await desk.plan(feed).counts.newMatches == 0)
  }

  @Test func `of another file brings in its matches when both name a team`() async throws {
    let feeds = ["Fir", "Oak"].map { other in
      Feed(matches: [FeedMatch("Elm", "1-0", other, on: "2026-05-09", line: 1)])
    }
    let plans = [
      try await desk.plan(feeds[0], from: "one.txt"),
      try await desk.plan(feeds[1], from: "two.txt"),
    ]
    for plan in plans { #expect(try await desk.journal.apply(plan).counts.newMatches == 1) }
    #expect(try await desk.journal.view().matches().count == 2)
  }

  @Test func `that is interrupted keeps whole parts, and goes on when it is repeated`() async throws
  {
    struct Interrupted: Error {}
    let feed = Feed(
      matches: (1...20).map { number in
        FeedMatch("Elm", "1-0", "Fir", on: "2026-05-\(9 + number)", line: number)
          .goal(.home, "Scorer \(number)", "10")
      })
    let alone = ImportDesk()
    var options = ImportOptions()
    options.batchLimit = 25
    let expected = try await alone.take(feed, options)
    let source = ImportSource(name: "copa.txt", bytes: Array("\(feed)".utf8))
    var done = 0
    await #expect(throws: Interrupted.self) {
      try await desk.journal.append(importing: feed, from: source, options: options) { _ in
        throw Interrupted()
      }
    }
    #expect(try await desk.journal.log.head().position == 0, "nothing is in before the first part")
    await #expect(throws: Interrupted.self) {
      try await desk.journal.append(importing: feed, from: source, options: options) { count in
        done = count
        if count > 0 { throw Interrupted() }
      }
    }
    #expect((1..<20).contains(done))
    let part = try await desk.journal.log.head().position
    let rest = try await desk.journal.append(importing: feed, from: source, options: options)
    #expect(rest.counts.newMatches == 20 - done)
    #expect(part + rest.counts.newEvents == expected.counts.newEvents)
  }

  // Whoever writes between two parts meets the second one: the names it needs were planned for a
  // registry that has moved on.
  @Test func `goes on where it was when somebody gets ahead between two parts`() async throws {
    let names = ["Elm", "Fir", "Oak", "Ash", "Yew"]
    let feed = Feed(
      matches: (1...20).map { number in
        FeedMatch(
          names[number % 5], "1-0", names[(number + 1) % 5], on: "2026-05-\(9 + number)",
          line: number
        ).goal(.home, "Scorer \(number)", "10")
      })
    let alone = ImportDesk()
    var options = ImportOptions()
    options.batchLimit = 25
    let expected = try await alone.take(feed, options)
    let source = ImportSource(name: "copa.txt", bytes: Array("\(feed)".utf8))
    var parts: [Int] = []
    desk.log.letAhead([
      [try other("alaves")], [try other("valencia")], [try other("getafe")],
    ])
    let taken = try await desk.journal.append(
      importing: feed, from: source, options: options, progress: { parts.append($0) })
    #expect(parts.count > 2 && parts == parts.sorted() && parts.last == 20, "\(parts)")
    #expect(taken.counts == expected.counts)
    #expect(taken.matches == expected.matches)
    #expect(!(try await desk.plan(feed).hasNews))
  }
}
