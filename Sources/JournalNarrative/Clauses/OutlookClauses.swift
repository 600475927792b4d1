import JournalCore
import JournalReading
import JournalRules

/// What each side of a tie needs from a last leg that has not begun.
struct OutlookClauses {
  private let story: Story

  /// Creates clauses for a preview.
  init(_ story: Story) { self.story = story }

  private var facts: MatchFacts { story.facts }

  /// The result of the first leg, what each side needs, and what would have to be played after
  /// level scores. Empty unless the match is a last leg to come.
  var all: [Clause] {
    guard let tie = facts.tie, let outlook = LastLegNeeds(facts) else { return [] }
    let needs = outlook.needs.map { need($0, tie) }
    return [firstLeg(tie)].compactMap { $0 } + needs + [further(outlook, tie)].compactMap { $0 }
  }

  private func team(_ side: Side) -> Value { .team(facts.match.team(side)) }

  private func firstLeg(_ tie: TieFacts) -> Clause? {
    tie.firstLeg.map { first in
      let leader = first.leader
      return Clause(
        .firstLegScore,
        [
          .winner: leader.map { team($0) },
          .score: .score(leader.map { Score(first[$0], first[$0.other]) } ?? first),
        ],
        evidence: tie.earlierEvidence)
    }
  }

  private func need(_ need: LastLegNeeds.Need, _ tie: TieFacts) -> Clause {
    let licence: Licence =
      switch need.margin {
      case 2...: .needsMargin
      case 1: .needsWin
      case 0: .drawEnough
      default: .mayLose
      }
    return Clause(
      .need,
      [
        .team: team(need.side), .count: .number(abs(need.margin)),
        .deed: too(need, tie).map { .clause($0) },
      ],
      licences: [licence], evidence: tie.earlierEvidence + facts.schedule)
  }

  private func too(_ need: LastLegNeeds.Need, _ tie: TieFacts) -> Clause? {
    guard need.goals != nil || !need.exact.isEmpty else { return nil }
    let narrower = need.margin - 1
    return Clause(
      .needToo,
      [
        .count: .number(abs(narrower)), .figure: need.goals.map { .number($0) },
        .score: need.exact.count == 1 ? .score(need.exact[0]) : nil,
        .other: need.exact.count > 1 ? .names(need.exact.map { "\($0)" }) : nil,
      ],
      licences: [narrower > 0 ? .orWin : narrower == 0 ? .orDraw : .orDefeat],
      evidence: tie.earlierEvidence)
  }

  private func further(_ outlook: LastLegNeeds, _ tie: TieFacts) -> Clause? {
    guard let play = outlook.play, (1...3).contains(outlook.further.count) else { return nil }
    return Clause(
      .playedOn,
      [
        .score: .names(outlook.further.map { "\($0)" }), .means: .term("play.\(play)"),
        .home: .team(facts.match.team(.home)),
      ],
      evidence: tie.earlierEvidence + facts.schedule)
  }
}
