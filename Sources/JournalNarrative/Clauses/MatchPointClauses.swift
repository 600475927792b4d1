import JournalCore
import JournalReading
import JournalRules

/// Story points about the match as a whole.
struct MatchPointClauses {
  private let story: Story

  /// Creates clauses for story points.
  init(_ story: Story) { self.story = story }

  private var facts: MatchFacts { story.facts }

  private func team(_ side: Side) -> Value { .team(facts.match.team(side)) }

  /// A side that came from behind to win.
  var comeback: Clause? {
    guard let (side, deficit) = story.comeback, deficit >= 2 else { return nil }
    return Clause(
      .comeback, about: story.goals.map(\.goal.position),
      [.team: team(side), .count: .number(deficit)],
      licences: deficit > 1 ? [.several] : [],
      evidence: story.goals.map(\.goal.position) + facts.scoreEvidence)
  }

  /// A side that lost a lead of two or more.
  var lostLead: Clause? {
    guard let (side, lead) = story.lostLead else { return nil }
    return Clause(
      .lostLead, about: lead.history,
      [
        .team: team(side),
        .score: .score(Score(lead.after[side], lead.after[side.other])),
      ],
      evidence: lead.history + facts.scoreEvidence)
  }

  /// The time at which the side that went out would have gone through.
  var lostPassage: Clause? {
    guard let tie = facts.tie, let lost = LostPassage.find(in: story) else { return nil }
    return Clause(
      .tieSwing, [.team: team(lost.side), .spells: .spells(lost.spells)],
      evidence: tie.evidence + facts.scoreEvidence)
  }

  /// The goal that changed the modelled chance of going through most.
  var turningPoint: Clause? {
    guard let turn = TurningPoint.find(in: story) else { return nil }
    let goal = turn.goal.goal
    return Clause(
      .turningPoint, about: [goal.position],
      [
        .who: goal.creditedScorer.map { .person($0) }, .team: team(turn.goal.side),
        .time: .time(goal.time), .before: .number(turn.before), .figure: .number(turn.after),
      ],
      licences: facts.round == .final ? [.final] : [],
      evidence: turn.goal.history + (facts.tie?.evidence ?? []))
  }
}
