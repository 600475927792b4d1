import JournalCore
import JournalFeeds
import JournalImport
import JournalTesting
import MatchJournal
import Testing

/// An import while somebody else writes.
struct `An import beside a recorder` {
  private let desk = ImportDesk()

  @Test func `plans again when the registry was written to, and brings in all`() async throws {
    let feed = Feed.copa
    let source = ImportSource(name: "copa.txt", bytes: Array("copa".utf8))
    let plan = { try await desk.journal.plan(importing: feed, from: source) }
    let first = try await plan()
    // Somebody registers a team between the plan and the write, twice.
    var left = 2
    func register() async throws {
      let team = TeamRegistered(team: "alaves", name: "Alavés")
      let other = TeamRegistered(team: "valencia", name: "Valencia")
      try await desk.journal.append([
        try desk.journal.draft(
          .teamRegistered(left == 2 ? team : other), to: .registry,
          by: Author(by: "second-desk", via: .typed))
      ])
      left -= 1
    }
    try await register()
    let taken = try await desk.journal.apply(first) {
      let again = try await plan()
      if left > 0 { try await register() }
      return again
    }
    #expect(left == 0)
    #expect(taken.plan.counts.newMatches == 2)
    #expect(taken.written.count == taken.plan.drafts.count)
    let records = try await desk.records
    for event in taken.written { #expect(records[event.record.position - 1] == event.record) }
    #expect(try await desk.plan(feed).counts.newMatches == 0)
  }
}
