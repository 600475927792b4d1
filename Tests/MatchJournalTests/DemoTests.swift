import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

/// The tie from which the project started, through the library.
struct `The demo` {
  private let clock = SteppingClock()
  private let journal: MatchJournal

  init() throws {
    let clock = clock
    journal = try TestStore.journal(clock: clock)
  }

  private func tie() async throws -> TieReading {
    try await journal.logDemo()
    return try await journal.view().tie(TieSlug(known: "copa-qf"))
  }

  /// Returns the positions of a player's goals.
  private func goals(of player: String, in tie: TieReading) -> [Int] {
    tie.matches.flatMap { $0.match.stream.records }
      .filter { $0.envelope.type == "goal" && $0.draft.data["player"]?.string == player }
      .map(\.position)
  }

  @Test func `is won by Leganés on away goals`() async throws {
    let tie = try await tie()
    let verdict = tie.verdict
    #expect(verdict.winner.map { tie.contest.slug($0) } == TeamSlug(known: "leganes"))
    #expect(verdict.state == .decided)
    #expect(verdict.decidedBy == "away-goals")
    #expect(verdict.aggregate == Pair(2, 2))
    #expect(verdict.values(of: "away-goals") == Pair(2, 1))
    #expect(verdict.needs.isEmpty)
  }

  @Test func `names the goals that it rests on`() async throws {
    let tie = try await tie()
    let evidence = Set(tie.verdict.evidence)
    for player in ["marco-asensio", "javier-eraso", "karim-benzema", "gabriel-pires"] {
      let goals = goals(of: player, in: tie)
      #expect(goals.count == 1)
      #expect(evidence.isSuperset(of: goals), "\(player)")
    }
    let decisive = Set(try #require(tie.verdict.decisive).evidence)
    #expect(decisive.isDisjoint(with: goals(of: "karim-benzema", in: tie)))
  }

  @Test func `says which goals the result hangs on`() async throws {
    let tie = try await tie()
    let all = Counterfactual.all(of: tie.contest, by: tie.stage)
    let without = all.compactMap { counterfactual -> ([Int], String?)? in
      guard case .without(let events) = counterfactual.change else { return nil }
      return (events, counterfactual.verdict.winner.map { tie.contest.slug($0).text })
    }
    #expect(without.count == 2)
    #expect(
      without.first?.0 == goals(of: "javier-eraso", in: tie) + goals(of: "gabriel-pires", in: tie))
    #expect(without.first?.1 == "real-madrid")
    #expect(
      without.last?.0 == goals(of: "marco-asensio", in: tie) + goals(of: "karim-benzema", in: tie))
    #expect(without.last?.1 == "leganes")
  }

  @Test func `needs extra time without the away goals`() async throws {
    let tie = try await tie()
    let verdict = tie.judged(by: tie.stage.without { $0.by == "away-goals" }).verdict
    #expect(verdict.state == .undecided)
    #expect(verdict.winner == nil)
    #expect(verdict.decidedBy == nil)
    #expect(verdict.needs == ["extra-time"])
  }

  @Test func `stood with Real Madrid until the 55th minute`() async throws {
    try await journal.logDemo()
    let view = try await journal.view()
    let match = try await view.match(try await view.resolve(match: "rma-leg"))
    var leaders: [String?] = []
    for minute in [31, 32, 46, 47, 54, 55] {
      let moment = Moment.minute(try #require(Minute(minute)))
      let tie = try #require(try await view.tie(of: match, seen: moment))
      leaders.append(tie.verdict.winner.map { tie.contest.slug($0).text })
    }
    #expect(leaders == ["real-madrid", nil, nil, "real-madrid", "real-madrid", "leganes"])
  }

  @Test func `comes out of a new journal as it went in`() async throws {
    try await journal.logDemo()
    let records = try await journal.log.read(from: 1, limit: .max)
    let other = try TestStore.journal()
    try await other.append(records.map(\.draft))
    #expect(try await other.log.read(from: 1, limit: .max).map(\.body) == records.map(\.body))
  }
}
