import JournalCore
import JournalProjections

/// The interpreter of a regulation's steps for a tie.
///
/// It asks the steps in order until one separates the teams or something is missing. It never
/// guesses: a missing input is `undecided, needs: ...`.
public struct TieJudge: Sendable {
  /// The stage whose steps are asked.
  public let stage: Stage

  /// Judges by the steps of a stage.
  public init(stage: Stage) { self.stage = stage }

  /// Who goes through, and why.
  public func judge(_ tie: TieContest) -> TieVerdict {
    var findings: [Finding] = []
    guard tie.disorder.isEmpty else { return verdict(tie, findings, needs: tie.disorder) }
    for step in stage.steps {
      let finding = ask(step, of: tie)
      findings.append(finding)
      switch finding.outcome {
      case .separates(let winner):
        return verdict(tie, findings, winner: winner, decidedBy: step.name)
      case .needs(let what):
        return verdict(tie, findings, needs: [what])
      case .level, .played: continue
      }
    }
    return verdict(tie, findings, needs: ["a further step in the regulation"])
  }

  private func ask(_ step: Step, of tie: TieContest) -> Finding {
    if let name = step.by, let test = TieRules.test(named: name) {
      let scope = step.over ?? .all
      let examination = test.examine(tie, over: scope)
      return Finding(
        step: step.name, title: test.title(over: scope), values: examination.values,
        evidence: examination.evidence, outcome: outcome(of: examination))
    }
    guard let name = step.play, let play = TieRules.play(named: name) else {
      return Finding(
        step: step.name, title: step.name, values: nil, evidence: [],
        outcome: .needs("a program that knows \(step.name)"))
    }
    return Finding(
      step: step.name, title: play.title, values: nil, evidence: play.evidence(in: tie),
      outcome: play.isBegun(in: tie) ? .played : .needs(play.name))
  }

  private func outcome(of examination: Examination) -> Finding.Outcome {
    if let needs = examination.needs { return .needs(needs) }
    return examination.ahead.map { .separates($0) } ?? .level
  }

  private func verdict(
    _ tie: TieContest, _ findings: [Finding], winner: TieSide? = nil, decidedBy: String? = nil,
    needs: [String] = []
  ) -> TieVerdict {
    let missing = tie.missingLegs.map { "leg \($0)" }
    // Before the last whistle a demand of the regulation is one only as it stands.
    let isOver = missing.isEmpty && !isStillPlayed(tie)
    let state: TieVerdict.State =
      winner == nil ? .undecided : isOver ? .decided : .asItStands
    return TieVerdict(
      state: state, winner: winner, decidedBy: decidedBy, needs: missing + needs,
      findings: findings, aggregate: tie.aggregate)
  }

  /// Extra time that has begun is played to its end, whoever leads in it.
  private func isStillPlayed(_ tie: TieContest) -> Bool {
    guard let board = tie.lastLeg?.board.value else { return true }
    return board.hasExtraTime && !board.isExtraTimeOver
      || board.open == .shootOut
        && board.shootOutWinner(kicks: tie.format.shootOutKicks) == nil
  }
}
