import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

/// Real Madrid v Leganés, January 2018, under suppositions: 0-1, and 1-2 in Madrid, so 2-2 and
/// Leganés through on away goals.
struct `A supposition` {
  private let journal: MatchJournal

  init() throws { journal = try TestStore.journal() }

  private func view() async throws -> JournalView {
    try await journal.logDemo()
    return try await journal.view()
  }

  private func goal(of player: String, in view: JournalView) async throws -> Int {
    var found: [Int] = []
    for name in try await view.matchNames() {
      found += try await view.match(name).stream.records.filter {
        $0.envelope.type == "goal" && $0.draft.data["player"]?.string == player
      }.map(\.position)
    }
    return try #require(found.first)
  }

  private func entry(_ word: String, _ values: [String: String], minute: Minute?) throws
    -> EventEntry
  {
    var form = try EventForm(word)
    form.values = values
    return EventEntry(form: form, time: Entry(minute: minute))
  }

  private func winner(_ view: JournalView) async throws -> String? {
    let tie = try await view.ask(.tie(TieSlug(known: "copa-qf")))
    return tie.verdict.winner.map { tie.contest.slug($0).text }
  }

  @Test func `without the second goal of Leganés sends Real Madrid through`() async throws {
    let view = try await view()
    let goal = try await goal(of: "gabriel-pires", in: view)
    let supposed = try await journal.supposing(without: [goal], in: view)
    #expect(try await winner(supposed) == "real-madrid")
    #expect(try await winner(view) == "leganes")
  }

  @Test func `without both goals of Leganés in Madrid ends 1-0`() async throws {
    let view = try await view()
    let goals = [
      try await goal(of: "gabriel-pires", in: view), try await goal(of: "javier-eraso", in: view),
    ]
    let supposed = try await journal.supposing(without: goals, in: view)
    let name = try await supposed.resolve(match: "rma-leg")
    let answer = try await supposed.ask(.match(name))
    #expect(answer.match.result()?.knownScore == Score(1, 0))
    #expect(try await winner(supposed) == "real-madrid")
  }

  @Test func `with one more goal of Real Madrid sends them through`() async throws {
    let view = try await view()
    let name = try await view.resolve(match: "rma-leg")
    let entry = try entry(
      "goal", ["player": "karim-benzema"], minute: Minute(90, added: 3))
    let supposed = try await journal.supposing(with: [(name, entry)], in: view)
    let answer = try await supposed.ask(.match(name))
    #expect(answer.match.result()?.knownScore == Score(2, 2))
    #expect(try await winner(supposed) == "real-madrid")
    #expect(try await journal.view().position == view.position)
  }

  @Test func `with a goal of somebody who is new registers nobody`() async throws {
    let view = try await view()
    let name = try await view.resolve(match: "rma-leg")
    let entry = try entry(
      "goal", ["player": "Raúl González", "team": "home"], minute: Minute(80))
    let supposed = try await journal.supposing(with: [(name, entry)], in: view)
    #expect(try await supposed.directory().persons[PersonSlug(known: "raul-gonzalez")] != nil)
    let after = try await journal.view()
    #expect(try await after.directory().persons[PersonSlug(known: "raul-gonzalez")] == nil)
  }

  @Test func `without away goals needs extra time`() async throws {
    let view = try await view()
    let supposed = try await journal.supposing(rules: .striking("away-goals"), in: view)
    let tie = try await supposed.ask(.tie(TieSlug(known: "copa-qf")))
    #expect(tie.verdict.winner == nil)
    #expect(tie.verdict.needs == ["extra-time"])
  }

  @Test func `has the same answer twice`() async throws {
    let view = try await view()
    let name = try await view.resolve(match: "rma-leg")
    let entry = try entry("goal", ["player": "karim-benzema"], minute: Minute(88))
    let once = try await journal.supposing(with: [(name, entry)], in: view)
    let again = try await journal.supposing(with: [(name, entry)], in: view)
    #expect(once.supposition.added == again.supposition.added)
  }

  @Test func `refuses what sets up the match`() async throws {
    let view = try await view()
    let name = try await view.resolve(match: "rma-leg")
    let first = try #require(try await view.match(name).stream.records.first?.position)
    await #expect(throws: Refusal.self) {
      try await journal.supposing(without: [first], in: view)
    }
  }

  @Test func `refuses an event that the answer does not look at`() async throws {
    let view = try await view()
    let goal = try await goal(of: "marco-asensio", in: view)
    let supposed = try await journal.supposing(without: [goal], in: view)
    // A goal of the first leg, and a question about the line-ups of the second without its tie.
    await #expect(throws: Refusal.self) {
      try await supposed.ask(Question { try await $0.records(of: .registry).records.count })
    }
  }
}
