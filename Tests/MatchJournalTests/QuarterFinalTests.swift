import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

/// Independently published results, replayed through the public API, come out as they were.
@Suite(
  .enabled(
    if: QuarterFinals.isThere, "the shared data are not there: name them in JOURNAL_SHARED"))
struct `The quarter-finals of the Copa del Rey 2017-18` {
  private let clock = SteppingClock()
  private let journal: MatchJournal

  init() throws {
    let clock = clock
    journal = try TestStore.journal(clock: clock)
  }

  @Test func `are decided as they were, four of four`() async throws {
    let finals = try QuarterFinals.read()
    try await finals.enter(into: journal)
    let view = try await journal.view()
    #expect(try await view.matchNames().count == 8)
    #expect(finals.expected.count == 4)
    for outcome in finals.expected {
      let tie = try await view.tie(try #require(QuarterFinals.tie(outcome.tie)))
      let verdict = tie.verdict
      let winner = verdict.winner.map { tie.contest.slug($0) }
      #expect(winner == QuarterFinals.team(outcome.winner), "\(outcome.tie)")
      #expect(verdict.decidedBy == outcome.step, "\(outcome.tie)")
      #expect(verdict.state == .decided, "\(outcome.tie)")
    }
  }

  @Test func `show extra time without goals before the one shoot-out`() async throws {
    try await QuarterFinals.read().enter(into: journal)
    let slug = try #require(QuarterFinals.tie("Valencia CF-Deportivo Alavés"))
    let verdict = try await journal.view().tie(slug).verdict
    #expect(verdict.aggregate == Pair(3, 3))
    #expect(verdict.values(of: "away-goals") == Pair(1, 1))
    #expect(verdict.values(of: "shoot-out") == Pair(3, 2))
    #expect(
      verdict.findings.map(\.step) == [
        "goals", "away-goals", "play-extra-time", "goals-all", "away-goals-all", "play-shoot-out",
        "shoot-out",
      ])
  }
}
