import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

/// A ruling on a match that is recorded in the stream of its competition. The group is made up.
struct `A ruling on a match in its competition's stream` {
  private static let match: MatchSlug = "alder-birch-2026-05-09"

  private func award(_ home: Int, _ away: Int, to team: TeamSlug) -> MatchEvent {
    .resultAwarded(
      ResultAwarded(
        score: Score(home, away), to: team, reason: "made up", authority: "board",
        match: Self.match))
  }

  @Test func `replaces the result, and is known from then on`() async throws {
    let cup = try await SpringCup()
    let before = try await cup.journal.log.head().position
    try await cup.decide(award(0, 3, to: "birch"))
    #expect(try await cup.table() == "birch 9, dogwood 4, cedar 2, alder 1")
    let view = try await cup.journal.view(upTo: before)
    let then = try await view.competition(cup.slug).tables
    #expect(then.count == 1)
    let old = try #require(try await view.competition(cup.slug).table(then[0])).verdict
    #expect(old.row(of: "alder")?.points == 4)
  }

  @Test func `is undone by a later one`() async throws {
    let cup = try await SpringCup()
    try await cup.decide(award(0, 3, to: "birch"))
    try await cup.decide(
      .resultConfirmed(ResultConfirmed(authority: "appeal board", match: Self.match)))
    #expect(try await cup.table() == "birch 6, dogwood 4, alder 4, cedar 2")
  }

  @Test func `can take the match out of the table`() async throws {
    let cup = try await SpringCup()
    try await cup.decide(
      .resultAnnulled(
        ResultAnnulled(reason: "made up", authority: "board", match: Self.match)))
    #expect(try await cup.table() == "birch 6, dogwood 4, cedar 2, alder 1")
  }
}
