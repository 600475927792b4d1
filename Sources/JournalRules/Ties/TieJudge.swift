import JournalCore
import JournalProjections

/// The interpreter of a regulation's steps for a tie.
///
/// A decision of an authority overrides the steps. Otherwise they are asked in order until one
/// separates the teams or something is missing. The judge never guesses: a missing input gives
/// `undecided, needs: ...`.
public struct TieJudge: Sendable {
  private let steps: [Step]
  private let isSeries: Bool

  /// Creates a judge by the steps of a stage.
  public init(stage: Stage) {
    steps = stage.steps
    isSeries = stage.bestOf ?? false
  }

  /// Creates a judge by some steps.
  init(steps: [Step], isSeries: Bool = false) {
    self.steps = steps
    self.isSeries = isSeries
  }

  /// Who goes through, and why.
  public func judge(_ tie: TieContest) -> TieVerdict {
    if let ruled = TieOverride.find(in: tie) { return verdict(tie, ruled) }
    let played = judgeBySteps(tie)
    guard played.state != .decided, let left = TieOverride.findDeparture(in: tie) else {
      return played
    }
    return verdict(tie, left)
  }

  /// The verdict of the steps, whatever an authority decided.
  func judgeBySteps(_ tie: TieContest) -> TieVerdict {
    var findings: [Finding] = []
    let extra = disorder(of: tie)
    guard extra.isEmpty, !tie.isBroken else {
      return verdict(tie, findings, lacks: extra.map { .input($0) })
    }
    for step in steps {
      let (finding, own) = ask(step, of: tie)
      if let own {
        return verdict(tie, findings + own.findings, adopting: own)
      }
      findings.append(finding)
      switch finding.outcome {
      case .separates(let winner):
        return verdict(tie, findings, winner: winner, decidedBy: step.name)
      case .needs(let what):
        return verdict(tie, findings, lacks: [.input(what)])
      case .level, .played: continue
      }
    }
    return verdict(tie, findings, lacks: [.furtherStep], isExhausted: true)
  }

  /// What is wrong with the legs. Replays are wrong unless the regulation provides for them.
  private func disorder(of tie: TieContest) -> [String] {
    let knowsReplays = steps.contains { $0.play == TiePlay.match.name }
    let extra = knowsReplays ? [] : tie.furtherLegs.map { "no leg \($0.number)" }
    return tie.disorder + extra
  }

  private func ask(_ step: Step, of tie: TieContest) -> (Finding, TieVerdict?) {
    if let name = step.test, let test = TieRules.test(named: name) {
      let examination = test.examine(tie, step)
      let finding = Finding(
        step: step.name, title: test.title(of: step), values: examination.values,
        evidence: examination.evidence, outcome: outcome(of: examination))
      return (finding, nil)
    }
    guard let name = step.play, let play = TieRules.play(named: name) else {
      let unknown = Finding.Outcome.needs("a program that knows \(step.name)")
      return (Finding(step: step.name, title: step.name, outcome: unknown), nil)
    }
    switch play.progress(step, tie) {
    case .needed(let what):
      let next = isInExtraTime(tie) ? "the end of extra time" : what
      return (Finding(step: step.name, title: play.title, outcome: .needs(next)), nil)
    case .played(let evidence):
      let finding = Finding(
        step: step.name, title: play.title, evidence: evidence, outcome: .played)
      return (finding, nil)
    case .decided(let verdict):
      return (Finding(step: step.name, title: play.title, outcome: .played), verdict)
    }
  }

  /// Whether extra time of the last leg has begun and is not over, so that what follows cannot be
  /// asked for yet.
  private func isInExtraTime(_ tie: TieContest) -> Bool {
    guard let leg = tie.lastLeg, leg.board.value.hasExtraTime else { return false }
    return !leg.result.isExtraTimeOver && !leg.board.value.hasShootOut
  }

  private func outcome(of examination: Examination) -> Finding.Outcome {
    if let needs = examination.needs { return .needs(needs) }
    return examination.ahead.map { .separates($0) } ?? .level
  }

  // MARK: - Verdicts

  /// The verdict of an authority, which is final.
  private func verdict(_ tie: TieContest, _ ruled: TieOverride) -> TieVerdict {
    let finding = Finding(
      step: ruled.kind.rawValue, title: ruled.title, evidence: [ruled.position],
      outcome: .separates(ruled.winner))
    return TieVerdict(
      state: .decided, winner: ruled.winner, decidedBy: ruled.kind.rawValue, lacks: [],
      findings: [finding], aggregate: tie.aggregate)
  }

  /// The verdict of another match, reached by its own steps.
  private func verdict(_ tie: TieContest, _ findings: [Finding], adopting own: TieVerdict)
    -> TieVerdict
  {
    let missing = missing(in: tie)
    let isOver = missing.isEmpty && own.state == .decided
    return TieVerdict(
      state: own.winner == nil ? .undecided : isOver ? .decided : .asItStands, winner: own.winner,
      decidedBy: own.decidedBy, lacks: missing + own.lacks, findings: findings,
      aggregate: tie.aggregate)
  }

  private func verdict(
    _ tie: TieContest, _ findings: [Finding], winner: TieSide? = nil, decidedBy: String? = nil,
    lacks: [TieNeed] = [], isExhausted: Bool = false
  ) -> TieVerdict {
    let missing = missing(in: tie)
    // Until the tie is over, the verdict only says how it stands.
    let isOver = missing.isEmpty && !isStillPlayed(tie)
    let state: TieVerdict.State =
      winner == nil ? .undecided : isOver ? .decided : .asItStands
    return TieVerdict(
      state: state, winner: winner, decidedBy: decidedBy, lacks: missing + lacks,
      findings: findings, aggregate: tie.aggregate, isExhausted: isExhausted && isOver)
  }

  /// The legs still to be finished; a series needs no more once a team has won most of it.
  private func missing(in tie: TieContest) -> [TieNeed] {
    if isSeries {
      let wins = tie.regularLegs.reduce(into: Pair()) { wins, leg in
        guard leg.result.isOver else { return }
        for team in TieSide.allCases where leg.outcome(for: team) == .win { wins[team] += 1 }
      }
      if max(wins.first, wins.second) * 2 > tie.legCount { return [] }
    }
    return tie.missingLegs.map { number in
      let leg = tie.legs.first { $0.number == number }
      return leg?.result.isLeftOpen == true ? .restOfLeg(number) : .leg(number)
    }
  }

  /// Whether extra time or the shoot-out is still going on, whoever leads.
  private func isStillPlayed(_ tie: TieContest) -> Bool {
    guard let result = tie.lastLeg?.result else { return !isSeries }
    let board = result.board.value
    return board.hasExtraTime && !result.isExtraTimeOver
      || board.open == .shootOut && result.shootOutWinner == nil
  }
}
