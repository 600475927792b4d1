import JournalCore
import JournalProjections
import JournalReading
import JournalRules

/// A match and the order of its goals, as the rules of the story points see them.
struct Story {
  /// What the journal knows about the match.
  let facts: MatchFacts
  /// The goals in order; empty if a goal is missing or their order is not known.
  let goals: [GoalPoint]
  /// The substitutes who came on.
  let substitutes: Set<PersonSlug>
  /// How the tie stood after each goal; empty if there is no tie or no known order.
  let swing: [Swing]

  /// How a tie stood before and after a goal.
  struct Swing: Hashable {
    /// The position of the goal.
    let position: Int
    /// The side that would have gone through before it; nil if neither.
    let before: Side?
    /// The side that would go through after it; nil if neither.
    let after: Side?
  }

  /// Reads a match as a story.
  init(_ facts: MatchFacts) {
    self.facts = facts
    goals = GoalStory(facts)?.points ?? []
    substitutes = Set(
      facts.facts.filter { $0.kind == .substitution }.compactMap { facts.names.slug($0.other) })
    swing = Self.swing(facts, goals)
  }

  /// Whether the order of all goals is known.
  var isOrdered: Bool { facts.goals.isEmpty ? facts.score == Score() : !goals.isEmpty }

  /// The score after the two halves, by the goals in order.
  var regulation: Score {
    goals.last { $0.goal.time.period?.isExtraTime != true }?.after ?? Score()
  }

  /// The goal just before another one.
  func goal(before goal: GoalPoint) -> GoalPoint? { goal.index > 0 ? goals[goal.index - 1] : nil }

  /// The number of goals that the scorer has with this one.
  func haul(upTo goal: GoalPoint) -> Int {
    guard let scorer = goal.goal.creditedScorer else { return 0 }
    return goals[...goal.index].count { $0.goal.creditedScorer == scorer }
  }

  /// The aggregate before and after a goal; nil if not known.
  func aggregates(around goal: GoalPoint) -> (before: Score, after: Score)? {
    guard let tie = facts.tie, tie.isLegged, tie.isLastLeg, let earlier = tie.earlierLegs else {
      return nil
    }
    return (earlier + goal.before, earlier + goal.after)
  }

  /// The position of the goal that put a side through for good.
  var tieWinner: Int? {
    guard let tie = facts.tie, let winner = tie.decidedWinner, tie.isLastLeg,
      let last = swing.last, last.after == winner,
      let turn = swing.lastIndex(where: { $0.before != winner }),
      swing[turn].after == winner,
      facts.goals.first(where: { $0.position == swing[turn].position })?.side == winner
    else { return nil }
    return swing[turn].position
  }

  /// The winning margin; 0 for a draw, or while the match is not over.
  var margin: Int {
    facts.progress == .over ? abs(facts.score.home - facts.score.away) : 0
  }

  /// The side that came from behind to win, and its largest deficit.
  var comeback: (side: Side, deficit: Int)? {
    guard facts.progress == .over, facts.award == nil, let winner = facts.score.leader else {
      return nil
    }
    let deficit = goals.map { $0.after[winner.other] - $0.after[winner] }.max() ?? 0
    return deficit > 0 ? (winner, deficit) : nil
  }

  /// Whether both sides were ahead at some moment, or one made up two goals.
  var wentToAndFro: Bool {
    let leaders = Set(goals.compactMap(\.after.leader))
    let deficits = goals.filter { $0.after.isLevel }.map { level in
      goals[...level.index].map { abs($0.after.home - $0.after.away) }.max() ?? 0
    }
    return leaders.count == 2 || deficits.contains { $0 >= 2 }
  }

  /// A side that had led by two or more and neither won nor went through, with the goal that first
  /// gave it its largest lead.
  var lostLead: (side: Side, lead: GoalPoint)? {
    guard facts.progress == .over, facts.award == nil else { return nil }
    for side in Side.allCases where !isRewarded(side) {
      let led = goals.filter { $0.after[side] - $0.after[side.other] >= 2 }
      let most = led.map { $0.after[side] - $0.after[side.other] }.max()
      let lead = led.first { $0.after[side] - $0.after[side.other] == most }
      if let lead { return (side, lead) }
    }
    return nil
  }

  /// Whether a side won the match, the shoot-out or the tie.
  private func isRewarded(_ side: Side) -> Bool {
    facts.score.leader == side || facts.shootOut?.winner == side
      || facts.tie?.decidedWinner == side
  }

  private static func swing(_ facts: MatchFacts, _ goals: [GoalPoint]) -> [Swing] {
    guard let tie = facts.tie, tie.isLastLeg, tie.hasOtherLegs, !goals.isEmpty,
      facts.award == nil
    else { return [] }
    let judge = TieJudge(stage: tie.reading.stage)
    let leg = tie.leg
    func seen(after position: Int) -> TieContest {
      tie.reading.contest.seen(upTo: leg, after: position)
    }
    func winner(_ seen: TieContest) -> Side? { judge.judge(seen).winner.map { leg.side(of: $0) } }
    var before = facts.schedule.first.flatMap { winner(seen(after: $0)) }
    var swing: [Swing] = []
    for goal in goals {
      let seen = seen(after: goal.goal.position)
      // A goal that was struck out later still counted then, so the course of the tie was different
      // from that of the goals.
      guard seen.legs.last?.result.total == goal.after else { return [] }
      let after = winner(seen)
      swing.append(Swing(position: goal.goal.position, before: before, after: after))
      before = after
    }
    return swing
  }
}
