import JournalCore

/// What a goal did to the match, by definitions over the goals that count, and not by taste.
struct GoalPoint: Hashable {
  /// What a goal does to the score.
  enum Role: Hashable {
    /// Level before, ahead after, and the side had not led.
    case takesLead
    /// Level before, ahead after, and the side had led.
    case regainsLead
    /// Behind before, level after.
    case equalises
    /// Ahead before, further ahead after.
    case extendsLead
    /// Behind before and after.
    case pullsBack
  }

  /// The index among the goals, from 0.
  let index: Int
  /// The goal.
  let goal: ScoredGoal
  /// What it did to the score.
  let role: Role
  /// The score before it.
  let before: Score
  /// The score after it.
  let after: Score
  /// Whether it was the last goal of a match that is over, and broke a level score.
  let isWinner: Bool
  /// Whether it was the only goal of a match that is over.
  let isOnly: Bool
  /// The positions of the goals up to it, on which its role rests.
  let history: [Int]

  /// The side that scored.
  var side: Side { goal.side }

  /// The goals by which the side was behind before it; negative if it was ahead.
  var deficit: Int { before[side.other] - before[side] }
}

/// The goals of a match as a story, if their order is certain.
struct GoalStory {
  /// The goals in order, each with what it did.
  let points: [GoalPoint]

  /// Works out what each goal did; nil if a goal is missing or the order is not known.
  init?(_ facts: MatchFacts) {
    let goals = facts.goals
    guard facts.isComplete, !goals.isEmpty,
      zip(goals, goals.dropFirst()).allSatisfy({ $0.isKnownBefore($1) })
    else { return nil }
    var score = Score()
    var led: Set<Side> = []
    points = goals.indices.map { index in
      let goal = goals[index]
      let before = score
      score[goal.side] += 1
      // No goal won a match whose result was awarded.
      let isEnd = facts.progress == .over && facts.award == nil
      let isLast = isEnd && index == goals.count - 1
      defer { if score.leader == goal.side { led.insert(goal.side) } }
      return GoalPoint(
        index: index, goal: goal, role: Self.role(of: goal.side, before, score, led),
        before: before,
        after: score, isWinner: isLast && before.isLevel, isOnly: isLast && goals.count == 1,
        history: goals[...index].map(\.position))
    }
  }

  private static func role(of side: Side, _ before: Score, _ after: Score, _ led: Set<Side>)
    -> GoalPoint.Role
  {
    if before.isLevel { return led.contains(side) ? .regainsLead : .takesLead }
    if after.isLevel { return .equalises }
    return after.leader == side ? .extendsLead : .pullsBack
  }
}
