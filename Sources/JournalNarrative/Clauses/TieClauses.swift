import JournalCore
import JournalProjections
import JournalReading
import JournalRules

/// Who goes through, how, and after which first leg.
struct TieClauses {
  private let story: Story
  private let tie: TieFacts

  /// Creates clauses for a tie; nil if the match belongs to none.
  init?(_ story: Story) {
    guard let tie = story.facts.tie else { return nil }
    self.story = story
    self.tie = tie
  }

  private var facts: MatchFacts { story.facts }

  private var evidence: [Int] { tie.evidence + facts.scoreEvidence }

  private func team(_ side: Side) -> Value { .team(facts.match.team(side)) }

  private func aggregate(of side: Side) -> Value {
    .score(Score(tie.aggregate[side], tie.aggregate[side.other]))
  }

  /// What the match meant for the tie; nil if the result has said it all, or too little is known.
  var clause: Clause? {
    switch facts.progress {
    case .notBegun, .halted: nil
    case .underWay: tie.isLastLeg && tie.hasOtherLegs ? standing : nil
    case .over: tie.decidedWinner.map { passage(of: $0) } ?? open
    }
  }

  private func passage(of winner: Side) -> Clause? {
    guard tie.isLegged else { return nil }
    let kicks = tie.decisiveScore.flatMap { $0.leader == winner ? $0 : nil }
    let first = tie.firstLeg.map { first -> Score in
      let leader = first.leader ?? .home
      return Score(first[leader], first[leader.other])
    }
    return Clause(
      .passage,
      [
        .winner: team(winner), .loser: team(winner.other), .aggregate: aggregate(of: winner),
        .means: tie.means.map { .term("means.\(SlugMint.fold($0))") },
        .kicks: tie.means == "penalties"
          ? kicks.map { .score(Score($0[winner], $0[winner.other])) } : nil,
        .before: first.map { .score($0) }, .count: .number(tie.reading.contest.legCount),
      ],
      licences: TieStoryRules.licences(of: story), evidence: evidence)
  }

  private var leader: Side { tie.winner ?? tie.aggregate.leader ?? .home }

  private var standing: Clause? {
    let licences = TieStoryRules.licences(of: story)
    guard tie.isLegged else { return demand.map { need($0, licences) } }
    guard let winner = tie.winner else {
      return Clause(
        .tieStanding,
        [.aggregate: aggregate(of: leader), .means: demand.map { .term("play.\($0)") }],
        licences: licences, evidence: evidence)
    }
    let means = tie.isDecidedOnAggregate ? nil : tie.means
    return Clause(
      .tieStanding,
      [
        .winner: team(winner), .aggregate: aggregate(of: winner),
        .means: means.map { .term("means.\(SlugMint.fold($0))") },
      ],
      licences: licences, evidence: evidence)
  }

  private func need(_ play: String, _ licences: Set<Licence>) -> Clause {
    Clause(
      .tieDemand, [.means: .term("play.\(play)")], licences: licences, evidence: evidence)
  }

  private var open: Clause? {
    guard tie.isLastLeg, tie.reading.contest.missingLegs.isEmpty else { return nil }
    let licences = TieStoryRules.licences(of: story)
    guard tie.isLegged else { return demand.map { need($0, licences) } }
    return Clause(
      .tieDemand,
      [.aggregate: aggregate(of: leader), .means: demand.map { .term("play.\($0)") }],
      licences: licences, evidence: evidence)
  }

  /// What the regulation requires next, unless it has begun.
  private var demand: String? {
    let board = facts.board.value
    switch tie.verdict.needs.last {
    case "extra-time" where !board.hasExtraTime: return "extra-time"
    case "second-extra-time" where !board.hasSecondExtraTime: return "second-extra-time"
    case "shoot-out" where !board.hasShootOut: return "shoot-out"
    case "replay" where !tie.isReplaySet: return "replay"
    default: return nil
    }
  }

  /// A side that reaches a round for the first time, if a source says how often it had been there.
  var milestone: Clause? {
    guard facts.progress == .over, tie.isLastLeg, let winner = tie.decidedWinner,
      let next = facts.round?.next, let key = next.key,
      let entry = facts.context.entry(facts.slug(winner).text, "\(key)-before"), entry.integer == 0
    else { return nil }
    let isCovered = entry.text("coverage") == "complete"
    return Clause(
      .milestone, about: [entry.position], [.winner: team(winner), .round: .round(next)],
      licences: isCovered ? [.coverage] : [], evidence: [entry.position] + tie.evidence)
  }
}
