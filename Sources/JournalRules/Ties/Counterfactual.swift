import JournalCore

/// A change that would alter the verdict on a tie.
public struct Counterfactual: Hashable, Sendable {
  /// What is changed.
  public enum Change: Hashable, Sendable {
    /// Any one of these events is left out.
    case without([Int])
    /// The regulation does not have this test.
    case noRule(String, title: String)
  }

  /// What is changed.
  public let change: Change

  /// The verdict on the tie after the change.
  public let verdict: TieVerdict

  /// Everything that would change the verdict on a tie: each goal left out, each deciding test
  /// struck.
  ///
  /// Every answer is computed by judging the changed tie again.
  public static func all(of tie: TieContest, by stage: Stage) -> [Counterfactual] {
    let verdict = TieJudge(stage: stage).judge(tie)
    return withoutGoals(tie, stage, verdict) + withoutRules(tie, stage, verdict)
  }

  private static func withoutGoals(
    _ tie: TieContest, _ stage: Stage, _ verdict: TieVerdict
  ) -> [Counterfactual] {
    let judge = TieJudge(stage: stage)
    var groups: [(positions: [Int], verdict: TieVerdict)] = []
    for goal in tie.legs.flatMap(\.goals) {
      let changed = judge.judge(tie.without([goal.position], by: stage))
      if changed.agrees(with: verdict) { continue }
      if let index = groups.firstIndex(where: { $0.verdict.saysTheSame(as: changed) }) {
        groups[index].positions.append(goal.position)
      } else {
        groups.append(([goal.position], changed))
      }
    }
    let sorted = groups.sorted { left, right in
      let isLeft = left.verdict.winner != verdict.winner
      let isRight = right.verdict.winner != verdict.winner
      return isLeft != isRight ? isLeft : left.positions[0] < right.positions[0]
    }
    return sorted.map {
      Counterfactual(change: .without($0.positions.sorted()), verdict: $0.verdict)
    }
  }

  /// Strikes the deciding test everywhere: `away-goals` and `away-goals-all` are the same rule.
  private static func withoutRules(_ tie: TieContest, _ stage: Stage, _ verdict: TieVerdict)
    -> [Counterfactual]
  {
    guard let deciding = stage.steps.first(where: { $0.name == verdict.decidedBy }),
      let test = deciding.test, let title = verdict.decisive?.title
    else { return [] }
    let other = stage.without { $0.test == test }
    let changed = TieJudge(stage: other).judge(tie.supposed(by: other))
    guard !changed.agrees(with: verdict) else { return [] }
    return [Counterfactual(change: .noRule(test, title: title), verdict: changed)]
  }
}

extension TieVerdict {
  /// Whether both verdicts would be worded alike.
  fileprivate func saysTheSame(as other: TieVerdict) -> Bool {
    agrees(with: other) && aggregate == other.aggregate
      && decisive?.values == other.decisive?.values
  }
}
