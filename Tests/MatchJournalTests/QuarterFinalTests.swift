import JournalCore
import JournalRules
import JournalTesting
import MatchJournal
import Testing

/// Nobody here wrote these results: replayed through the public API they come out as they were.
@Suite(
  .enabled(
    if: QuarterFinals.isThere, "the shared data are not there: name them in JOURNAL_SHARED"))
struct `The quarter-finals of the Copa del Rey 2017-18` {
  private let clock = SteppingClock()
  private let journal: MatchJournal
  private let author = Author(by: "test", via: .import)

  init() {
    let clock = clock
    journal = MatchJournal(
      log: InMemoryEventLog { clock.read() }, identities: Identities(clock: { clock.read() }))
  }

  @Test func `are decided as they were, four of four`() async throws {
    let finals = try QuarterFinals.read()
    try await enter(finals)
    let view = try await journal.view()
    #expect(view.matches.count == 8)
    #expect(finals.expected.count == 4)
    for outcome in finals.expected {
      let tie = try await view.tie(try #require(Self.tie(outcome.tie)))
      let verdict = tie.verdict
      let winner = verdict.winner.map { tie.contest.slug($0) }
      #expect(winner == Self.team(outcome.winner), "\(outcome.tie)")
      #expect(verdict.decidedBy == outcome.step, "\(outcome.tie)")
      #expect(verdict.state == .decided, "\(outcome.tie)")
    }
  }

  @Test func `show extra time without goals before the one shoot-out`() async throws {
    try await enter(try QuarterFinals.read())
    let slug = try #require(Self.tie("Valencia CF-Deportivo Alavés"))
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

  // MARK: - Entering them

  private func enter(_ finals: QuarterFinals) async throws {
    let rules = try #require(RegulationLibrary.document(named: "copa-del-rey-2017-18"))
    let adopting = try await journal.drafts(adopting: rules, by: author)
    try await journal.append(adopting)
    for fixture in finals.matches { try await enter(fixture, finals) }
  }

  private func enter(_ fixture: QuarterFinals.Fixture, _ finals: QuarterFinals) async throws {
    let title = try MatchTitle(fixture.title(try finals.scoring(of: fixture)))
    var setup = MatchSetup(title: title, date: try #require(CalendarDate(fixture.day)))
    let names = fixture.leg == 1 ? [fixture.home, fixture.away] : [fixture.away, fixture.home]
    setup.tie = Self.tie(names.joined(separator: "-"))
    setup.leg = fixture.leg
    setup.round = "Quarter-finals"
    let (stream, drafts) = try await journal.drafts(for: setup, by: author)
    try await journal.append(drafts)
    if fixture.note == "aet, 2-3 pen" { try await enterShootOut(fixture, stream) }
  }

  /// `aet, 2-3 pen`: no goal in extra time, then the kicks.
  private func enterShootOut(_ fixture: QuarterFinals.Fixture, _ stream: StreamName) async throws {
    let score = ScoreDeclared(home: fixture.hg, away: fixture.ag, upTo: .extraTimeSecond)
    let kicks = ShootOutDeclared(
      winner: try #require(Self.team(fixture.away)), home: 2, away: 3)
    try await journal.append([
      try journal.draft(.scoreDeclared(score), to: stream, by: author),
      try journal.draft(.shootOutDeclared(kicks), to: stream, by: author),
    ])
  }

  private static func team(_ name: String) -> TeamSlug? { TeamSlug(SlugMint.fold(name)) }

  private static func tie(_ name: String) -> TieSlug? { TieSlug(SlugMint.fold(name)) }
}
