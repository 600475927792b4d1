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
    let tie = tie.orders.isEmpty ? tie : tie.withReplaysInPlace
    let played = tie.ordered.map { judge(tie, $0.order, $0.leg) } ?? judgeBySteps(tie)
    guard played.state != .decided, let left = TieOverride.findDeparture(in: tie) else {
      return played
    }
    return verdict(tie, left)
  }

  /// The verdict of a further match that was ordered, after the matches that the regulation requires.
  private func judge(_ tie: TieContest, _ order: TieOrder, _ leg: Leg?) -> TieVerdict {
    var before = tie.with(tie.regularLegs)
    before.orders = []
    let level = judgeBySteps(before)
    guard tie.missingLegs.isEmpty, !tie.isBroken else { return level }
    let step = order.step
    let asked = level.findings.filter { $0.outcome == .level || $0.outcome == .played }
    let findings =
      asked + [
        Finding(
          step: order.kind.rawValue, title: "\(step.wantedMatch) ordered",
          evidence: [order.position], outcome: .played)
      ]
    guard let leg, leg.hasBegun else {
      return verdict(tie, findings, lacks: [.input(step.wantedMatch)])
    }
    let judge = TieJudge(steps: step.decide ?? [])
    let own = judge.judge(tie.single(leg)).within(step, after: findings)
    return verdict(tie, own.findings, adopting: own)
  }

  /// The verdict of the steps, whatever an authority decided.
  func judgeBySteps(_ tie: TieContest) -> TieVerdict {
    var findings: [Finding] = []
    let extra = disorder(of: tie)
    guard extra.isEmpty, !tie.isBroken else {
      return verdict(tie, findings, lacks: extra)
    }
    let extraTime = steps.firstIndex { $0.play == TiePlay.extraTime.name } ?? 0
    let second = steps.firstIndex { $0.play == TiePlay.secondExtraTime.name } ?? 0
    for (index, step) in steps.enumerated() {
      var (finding, own) = ask(step, of: tie)
      if finding.lacksRegulation,
        let evidence = index < extraTime
          ? tie.levelBeforeExtraTime : index < second ? tie.levelBeforeSecondExtraTime : nil
      {
        finding = Finding(
          step: finding.step, title: finding.title, evidence: evidence, outcome: .level,
          lacksRegulation: true)
      }
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
    let isOn = isInExtraTime(tie) && tie.lastLeg?.board.value.hasSecondExtraTime == true
    return verdict(
      tie, findings, lacks: [isOn ? .input(Self.endOfExtraTime) : .furtherStep], isExhausted: true)
  }

  /// What is wrong with the legs. Replays are wrong unless the regulation provides for them.
  private func disorder(of tie: TieContest) -> [TieNeed] {
    let knowsReplays = steps.contains { $0.play == TiePlay.match.name }
    let extra =
      knowsReplays
      ? [] : tie.furtherLegs.map { TieNeed.order(leg: $0.number, match: $0.history.stream.slug) }
    return tie.disorder.map { .input($0) } + extra
  }

  private func ask(_ step: Step, of tie: TieContest) -> (Finding, TieVerdict?) {
    if let name = step.test, let test = TieRules.test(named: name) {
      let examination = test.examine(tie, step)
      let finding = Finding(
        step: step.name, title: test.title(of: step), values: examination.values,
        evidence: examination.evidence, outcome: outcome(of: examination),
        lacksRegulation: examination.lacksRegulation)
      return (finding, nil)
    }
    guard let name = step.play, let play = TieRules.play(named: name) else {
      let unknown = Finding.Outcome.needs("a program that knows \(step.name)")
      return (Finding(step: step.name, title: step.name, outcome: unknown), nil)
    }
    switch play.progress(step, tie) {
    case .needed(let what):
      let next = isInExtraTime(tie) ? Self.endOfExtraTime : what
      return (Finding(step: step.name, title: play.title, outcome: .needs(next)), nil)
    case .played(let evidence):
      let finding = Finding(
        step: step.name, title: play.title, evidence: evidence, outcome: .played)
      return (finding, nil)
    case .decided(let verdict):
      return (Finding(step: step.name, title: play.title, outcome: .played), verdict)
    }
  }

  private static let endOfExtraTime = "the end of extra time"

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
        for team in TieSide.allCases where leg.outcome(for: team, over: nil) == .win {
          wins[team] += 1
        }
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
