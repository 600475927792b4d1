import JournalCore
import JournalProjections

/// Adds up goals over the legs of a tie.
enum TieSum {
  /// The goals of each team in those legs where they count for it.
  static func examine(
    _ tie: TieContest, over scope: Step.Scope, counting: (Leg, TieSide) -> Bool
  ) -> Examination {
    var sum = Pair()
    var evidence: [Int] = []
    for leg in tie.legs {
      for team in TieSide.allCases where counting(leg, team) {
        guard let goals = leg.goals(of: team, over: scope) else { return missing(in: leg) }
        sum[team] += goals
        evidence += leg.evidence(over: scope, by: team)
      }
    }
    return Examination(comparing: sum, evidence: Array(Set(evidence)).sorted())
  }

  /// Goals whose period nobody knows leave it open what fell in the two halves.
  private static func missing(in leg: Leg) -> Examination {
    guard let goal = leg.goals.first(where: { $0.period == 0 }) else {
      return Examination(needs: "the score of leg \(leg.number) after 90 minutes")
    }
    return Examination(needs: "period of e\(goal.position)")
  }
}
