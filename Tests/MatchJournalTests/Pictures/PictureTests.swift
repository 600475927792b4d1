import JournalCore
import JournalDrawing
import JournalReading
import JournalRules
import JournalTesting
import JournalText
import MatchJournal
import Testing

/// Pictures of the seed tie. What they have to show follows from the reports: Asensio 89' in the first
/// leg; Eraso 32', Benzema 47' and Gabriel Pires 55' in the second; Leganés through on away goals.
struct `A picture of the seed tie` {
  private let journal: MatchJournal

  init() throws { journal = try TestStore.journal(clock: SteppingClock()) }

  private func tie() async throws -> TieReading {
    try await journal.logDemo()
    return try await journal.view().tie(TieSlug(known: "copa-qf"))
  }

  private func match(_ slug: String) async throws -> (MatchReading, MatchResult) {
    let tie = try await tie()
    let match = try #require(tie.matches.first { $0.match.slug == slug }?.match)
    return (match, try #require(match.result()))
  }

  @Test func `shades the same difference by who is through`() async throws {
    let chart = SwingPicture(try await tie()).chart()
    let leg = try #require(chart.panels.last)
    let half = try #require(leg.axis.parts.last)
    #expect(half.first == 46)
    // The line is level from 32' and from 55'; nobody is through the first time, Leganés are the second.
    let stretches = leg.stretches.map { ($0.start, $0.end, $0.difference, $0.owner) }
    let expected: [(Double, Double, Int, StepChart.Owner)] = [
      (0, 32, -1, .lower), (32, half.start + 2, 0, .neither),
      (half.start + 2, half.start + 10, -1, .lower), (half.start + 10, half.end, 0, .upper),
    ]
    #expect(stretches.count == expected.count)
    for (one, other) in zip(stretches, expected) { #expect(one == other) }
    #expect(chart.upper == "Leganés" && chart.lower == "Real Madrid")
    #expect(leg.notes.map(\.text) == ["32' Eraso", "47' Benzema", "55' Gabriel Pires"])
    #expect(leg.notes.map(\.isUpper) == [true, false, true])
  }

  @Test func `tells in words what it shows`() async throws {
    let chart = SwingPicture(try await tie()).chart()
    let svg = chart.svg(named: "swing")
    for words in [
      "Leganés go through: 2-2 on aggregate, 2-1 on away goals.",
      "Leg 2, 32' Eraso: Aggregate 1-1.", "Leg 2, 47' Benzema: Aggregate 2-1. Real Madrid through",
    ] {
      #expect(svg.description.contains(words), "\(svg.description)")
    }
    #expect(svg.title == "Leganés v Real Madrid, Copa del Rey 2017-18, Quarter-finals")
  }

  @Test func `supposes what it is asked to, by other rules`() async throws {
    let tie = try await tie()
    let other = tie.judged(by: tie.stage.without { $0.by == "away-goals" })
    let chart = SwingPicture(other).chart()
    // Without away goals nobody is through at 2-2.
    #expect(chart.panels.last?.stretches.last?.owner == .neither)
  }

  @Test func `leads from events to the answer and nowhere else`() async throws {
    let tie = try await tie()
    let derivation = Derivation(tie, try await journal.view().decisions(on: tie))
    let goals = tie.matches.flatMap { $0.match.stream.records }
      .filter { $0.envelope.type == "goal" }.map(\.position)
    #expect(goals.count == 4)
    #expect(Set(goals).isSubset(of: derivation.events))
    #expect(derivation.sentence == "Leganés go through: 2-2 on aggregate, 2-1 on away goals.")
    let heads = derivation.steps.map(\.head)
    #expect(heads.contains("Clause \"away-goals\""))
    // A card decided nothing.
    let cards = tie.matches.flatMap { $0.match.stream.records }
      .filter { $0.envelope.type == "card" }.map(\.position)
    #expect(!cards.isEmpty)
    #expect(Set(cards).isDisjoint(with: derivation.events))
    var known: Set<String> = []
    for step in derivation.steps {
      #expect(Set(step.sources).isSubset(of: known), "\(step.id)")
      known.insert(step.id)
    }
  }

  @Test func `has the goals of both sides on their sides`() async throws {
    let (match, result) = try await match("real-madrid-leganes-2018-01-24")
    let chart = TimelinePicture(match, result).chart()
    let goals = chart.marks.filter { $0.sign == .goal }
    #expect(goals.map(\.label) == ["32' Eraso", "47' Benzema", "55' Gabriel Pires"])
    #expect(goals.map(\.isHome) == [false, true, false])
    // Nobody knows when Beauvue hit the post, so it has a place of its own.
    let post = try #require(chart.marks.first { $0.label == "?' Beauvue" })
    #expect(post.place > (goals.map(\.place).max() ?? 0))
    #expect(chart.axis.parts.last?.name == "?' not known")
  }

  @Test func `is the same each time it is drawn`() async throws {
    let tie = try await tie()
    #expect(SwingPicture(tie).chart().svg(named: "a") == SwingPicture(tie).chart().svg(named: "a"))
  }
}
