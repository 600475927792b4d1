import JournalCore

/// Pressure: after the last goal the side that is behind, in the tie else in the match, had at least
/// two shots, and the other none. A chance of which no shot is recorded is none.
struct LatePressure {
  static let definition =
    "after the last goal the side behind had two shots or more, and the other no attempt"

  /// The side that pressed.
  let side: Side
  /// How often.
  let attempts: Int
  /// The attempts, by position.
  let evidence: [Int]
  /// Whether all of them are known to have been near the end of the match.
  let isLate: Bool

  /// Looks for it in a match that is over.
  static func find(in story: Story) -> LatePressure? {
    let facts = story.facts
    guard facts.progress == .over, facts.award == nil, let last = story.goals.last?.goal,
      let ahead = facts.tie?.decidedWinner ?? facts.score.leader
    else { return nil }
    let later = facts.facts.filter { fact in
      fact.kind == .attempt && isLater(fact, than: last, facts)
    }
    guard later.allSatisfy({ facts.side(of: $0.team) == ahead.other }) else { return nil }
    let pressing = later.filter { !isMereChance($0, facts) }
    guard pressing.count >= 2 else { return nil }
    return LatePressure(
      side: ahead.other, attempts: pressing.count, evidence: pressing.map(\.position),
      isLate: pressing.allSatisfy { facts.time(of: $0).isLate })
  }

  private static func isMereChance(_ fact: Fact, _ facts: MatchFacts) -> Bool {
    if case .chance = facts.event(at: fact.position) { true } else { false }
  }

  private static func isLater(_ fact: Fact, than goal: ScoredGoal, _ facts: MatchFacts) -> Bool {
    if fact.after == goal.position { return true }
    return goal.time.certainlyPrecedes(facts.time(of: fact))
  }
}

extension MatchFacts {
  /// When a fact happened.
  fileprivate func time(of fact: Fact) -> PlayTime {
    PlayTime(fact, at: drafts[fact.position]?.envelope.at)
  }
}
