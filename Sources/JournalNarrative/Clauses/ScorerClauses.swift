import JournalCore
import JournalReading
import JournalRules

/// The scorers without a story, for goals of which one is unknown or the order is uncertain.
struct ScorerClauses {
  private let story: Story

  /// Creates clauses for scorers.
  init(_ story: Story) { self.story = story }

  private var facts: MatchFacts { story.facts }

  /// The scorers of each side, then the own goals.
  var all: [Clause] {
    let sides = facts.score.leader == .away ? [Side.away, .home] : [.home, .away]
    let told = sides.filter { !goals(of: $0).isEmpty }
    return (told.isEmpty ? [] : [scorers(told)]) + ownGoals
  }

  private func goals(of side: Side) -> [ScoredGoal] {
    facts.goals.filter { $0.side == side && $0.creditedScorer != nil }
  }

  private func scorers(_ sides: [Side]) -> Clause {
    let goals = sides.flatMap { self.goals(of: $0) }
    let time = goals.count == 1 && goals[0].time.minute != nil ? goals[0].time : nil
    let (first, second) = (sides.first, sides.dropFirst().first)
    return Clause(
      .scorers, about: goals.map(\.position),
      [
        .who: first.map { people($0) }, .team: first.map { .team(facts.match.team($0)) },
        .other: second.map { people($0) }, .opponent: second.map { .team(facts.match.team($0)) },
        .time: time.map { .time($0) },
      ],
      licences: facts.knowsAllScorers ? [.allScorers] : [], evidence: goals.map(\.position))
  }

  private func people(_ side: Side) -> Value {
    .people(Tally(goals(of: side).compactMap(\.creditedScorer)).people)
  }

  private var ownGoals: [Clause] {
    let goals = facts.goals.filter { $0.traits.contains(.own) && $0.scorer != nil }
    let people = Tally(goals.compactMap(\.scorer)).people
    guard !people.isEmpty else { return [] }
    return [
      Clause(
        .ownGoals, about: goals.map(\.position), [.who: .people(people)],
        licences: goals.count > 1 ? [.several] : [], evidence: goals.map(\.position))
    ]
  }
}
