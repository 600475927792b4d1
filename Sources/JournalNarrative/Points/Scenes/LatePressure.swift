import JournalCore

/// Late pressure: after the last goal the side that was behind, in the tie or otherwise in the
/// match, had at least two shots, and the other side had none. A chance without a recorded shot
/// does not count.
struct LatePressure {
  static let definition =
    "after the last goal the side behind had two shots or more, and the other no attempt"

  /// The side that pressed.
  let side: Side
  /// The number of attempts.
  let attempts: Int
  /// The positions of the attempts.
  let evidence: [Int]
  /// Whether all of them were certainly near the end of the match.
  let isLate: Bool

  /// Looks for late pressure in a match that is over.
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
    let time = facts.time(of: fact)
    if fact.after == goal.position { return !time.certainlyPrecedes(goal.time) }
    return goal.time.certainlyPrecedes(time)
  }
}

extension MatchFacts {
  /// The time of a fact.
  fileprivate func time(of fact: Fact) -> PlayTime {
    PlayTime(fact, at: drafts[fact.position]?.envelope.at)
  }
}
