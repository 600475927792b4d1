import JournalCore

/// Several goals of one side in a row, in one clause: `Klose, Kroos (twice) and Khedira made it 5-0`.
struct GoalGroupClause {
  /// The goals, all of one side.
  let points: [GoalPoint]
  /// The match.
  let facts: MatchFacts

  /// The most names that one clause holds.
  private static let nameLimit = 4

  /// The clause; nil for no goals.
  var clause: Clause? {
    guard let last = points.last, let leader = last.after.leader else { return nil }
    let score = "made it \(last.after[leader])-\(last.after[leader.other])"
    return Clause(subject(last.side), score, evidence: last.history)
  }

  private func subject(_ side: Side) -> Clause.Subject {
    let scorers = points.compactMap(\.goal.creditedScorer)
    let tally = ScorerTally(scorers)
    guard scorers.count == points.count, tally.entries.count <= Self.nameLimit else {
      return .name(facts.team(side))
    }
    return .name(tally.list)
  }
}
