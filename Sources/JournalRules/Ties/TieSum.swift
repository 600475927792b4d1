import JournalCore
import JournalProjections

/// Sums over the legs of a tie.
enum TieSum {
  /// The goals of each team, in the legs in which they count for it.
  static func examine(
    _ tie: TieContest, over scope: Step.Scope, counting: (Leg, TieSide) -> Bool
  ) -> Examination {
    var sum = Pair()
    var evidence: [Int] = []
    for leg in tie.regularLegs {
      for team in TieSide.allCases where counting(leg, team) {
        guard let goals = leg.goals(of: team, over: scope) else { return missing(in: leg) }
        sum[team] += goals
        evidence += leg.evidence(over: scope, by: team)
      }
    }
    return Examination(comparing: sum, evidence: Array(Set(evidence)).sorted())
  }

  /// The value of the legs' outcomes; a match in progress counts as it stands.
  static func outcomes(of tie: TieContest, worth: (SideOutcome) -> Int) -> Examination {
    var sum = Pair()
    var evidence: [Int] = []
    for leg in tie.regularLegs where leg.hasBegun {
      for team in TieSide.allCases { sum[team] += worth(leg.outcome(for: team)) }
      evidence += leg.result.evidence
    }
    return Examination(comparing: sum, evidence: Array(Set(evidence)).sorted())
  }

  /// The result if a goal of unknown period leaves open what was scored in the two halves.
  private static func missing(in leg: Leg) -> Examination {
    guard let goal = leg.goals.first(where: { $0.period == 0 }) else {
      return Examination(needs: "the score of leg \(leg.number) after 90 minutes")
    }
    return Examination(needs: "period of e\(goal.position)")
  }
}

extension Leg {
  /// The outcome of the match for a team, as it stands.
  func outcome(for team: TieSide) -> SideOutcome {
    let side = side(of: team)
    if let final = result.outcome(for: side) { return final }
    let score = result.total
    return score[side] == score[side.other] ? .draw : score[side] > score[side.other] ? .win : .loss
  }
}
