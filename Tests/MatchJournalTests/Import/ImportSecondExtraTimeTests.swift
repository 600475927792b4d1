import JournalCore
import JournalFeeds
import JournalImport
import JournalProjections
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

/// Brazil 1-0 Uruguay, 29 May 1919: Friedenreich in minute 122 of 150.
struct `A goal after minute 120 of a feed` {
  private static let text = """
    = South American Championship 1919
    ▪ Play-off
    May 29 1919
    Brazil v Uruguay 1-0 a.e.t. (0-0, 0-0)
      (Friedenreich 122)
    """

  private static func desk(_ steps: String?) async throws -> (ImportDesk, ImportPlan) {
    let desk = ImportDesk()
    var options = ImportOptions()
    if let steps {
      let document = try #require(
        try JSONValue(
          parsing: """
            {"format": 1, "id": "conmebol.play-off.1919", "title": "Play-off of 1919",
             "sources": ["test: test"],
             "stages": [{"id": "play-off", "rounds": ["Play-off"], "kind": "tie",
              "decide": [{"by": "goals", "over": "regulation"}, {"play": "extra-time"}, \(steps)]}]}
            """
        ).object)
      try await desk.journal.append(
        try await desk.journal.drafts(
          adopting: document, for: "sudamericano-1919", by: Author()))
      options = ImportOptions(competition: "sudamericano-1919")
    }
    let feed = try FootballText.read(Array(text.utf8), file: "1919.txt")
    return (desk, try await desk.take(feed, options))
  }

  @Test func `is one of the second extra time where the rules have one`() async throws {
    let (desk, plan) = try await Self.desk(
      """
      {"by": "goals", "over": "first-extra-time"}, {"play": "second-extra-time"},
      {"by": "goals", "over": "all"}
      """)
    #expect(plan.problems.isEmpty)
    let match = try await desk.match("bra-uru")
    let goal = match.history.facts.first { $0.kind == .goal }
    #expect(goal?.minute == 122)
    #expect(goal.flatMap { Period(code: $0.period) } == .secondExtraTimeFirst)
    let board = match.scoreboard().value
    #expect(board.total == Score(1, 0))
    #expect(board.firstExtraTime == Score(0, 0))
    #expect(board.lastOver == .secondExtraTimeSecond)
  }

  @Test func `is one after the end of extra time where they have none`() async throws {
    for steps in [nil, #"{"by": "goals", "over": "all"}"#] {
      let (desk, _) = try await Self.desk(steps)
      let match = try await desk.match("bra-uru")
      let goal = match.history.facts.first { $0.kind == .goal }
      #expect(goal.flatMap { Period(code: $0.period) } == .extraTimeSecond)
      #expect(goal?.minute == 120 && goal?.added == 2)
      #expect(match.scoreboard().value.total == Score(1, 0))
    }
  }
}
