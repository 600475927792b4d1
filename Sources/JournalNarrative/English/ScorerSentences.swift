import JournalCore

/// The scorers without a story: for goals of which one is not known, or the order is not.
struct ScorerSentences {
  private let facts: MatchFacts

  /// Words for scorers.
  init(_ facts: MatchFacts) { self.facts = facts }

  /// The sentences: who scored for whom, then the own goals.
  var sentences: [Sentence] {
    let sides = facts.score.leader == .away ? [Side.away, .home] : [.home, .away]
    let told = sides.compactMap { side in scorers(side).map { (side, $0) } }
    let goals = told.flatMap(\.1)
    guard !goals.isEmpty else { return ownGoals }
    let parts = told.enumerated().map { index, part in
      let names = ScorerTally(part.1.compactMap(\.creditedScorer)).list
      return "\(names)\(index == 0 ? " scored" : "") for \(facts.team(part.0))"
    }
    let time = goals.count == 1 ? TimeWords.at(goals[0].time).map { " \($0)" } ?? "" : ""
    let sentence = Sentence(
      "\(parts.joined(separator: ", "))\(time).", evidence: goals.map(\.position))
    return [sentence] + ownGoals
  }

  private func scorers(_ side: Side) -> [ScoredGoal]? {
    let goals = facts.goals.filter { $0.side == side && $0.creditedScorer != nil }
    return goals.isEmpty ? nil : goals
  }

  private var ownGoals: [Sentence] {
    let goals = facts.goals.filter { $0.traits.contains(.own) && $0.scorer != nil }
    let scorers = goals.compactMap(\.scorer)
    guard let first = scorers.first else { return [] }
    let words = scorers.count == 1 ? "\(first) scored an own goal" : "\(tally(scorers)) own goals"
    return [Sentence("\(words).", evidence: goals.map(\.position))]
  }

  private func tally(_ scorers: [String]) -> String { "\(ScorerTally(scorers).list) scored" }
}
