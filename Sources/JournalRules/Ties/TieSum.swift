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
        guard let goals = leg.goals(of: team, over: scope) else {
          return missing(in: leg, over: scope)
        }
        sum[team] += goals
        evidence += leg.evidence(over: scope, by: team)
      }
    }
    return Examination(comparing: sum, evidence: Array(Set(evidence)).sorted())
  }

  /// The value of the legs' outcomes; a match in progress counts as it stands.
  ///
  /// - Parameter scope: `.regulation` for the outcomes after the two halves, `.firstExtraTime` for
  ///   those before a second extra time; otherwise those of the matches.
  static func outcomes(
    of tie: TieContest, over scope: Step.Scope? = nil, worth: (SideOutcome) -> Int
  ) -> Examination {
    var sum = Pair()
    var evidence: [Int] = []
    for leg in tie.regularLegs where leg.hasBegun {
      for team in TieSide.allCases {
        guard let outcome = leg.outcome(for: team, over: scope) else {
          return missing(in: leg, over: scope ?? .regulation)
        }
        sum[team] += worth(outcome)
      }
      evidence += leg.result.evidence
    }
    return Examination(comparing: sum, evidence: Array(Set(evidence)).sorted())
  }

  /// The result if a goal of unknown period leaves open what was scored in the two halves.
  private static func missing(in leg: Leg, over scope: Step.Scope = .regulation) -> Examination {
    let goal = leg.goals.first { $0.period == 0 }
    let end = scope == .regulation ? "90 minutes" : "the first extra time"
    var examination = Examination(
      needs: goal.map { "period of e\($0.position)" }
        ?? "the score of leg \(leg.number) after \(end)")
    examination.lacksRegulation = true
    return examination
  }
}

extension TieContest {
  /// The events of extra time in the last leg if nobody knows its score before: extra time is played
  /// only if the steps before it left the teams level, so they did. Nil otherwise.
  var levelBeforeExtraTime: [Int]? {
    guard !isSupposed, let leg = lastLeg, leg.board.value.hasExtraTime, leg.result.regulation == nil
    else {
      return nil
    }
    return leg.evidence(after: .secondHalf)
  }

  /// The events of a second extra time in the last leg if nobody knows its score before: it too is
  /// played only if the teams were level. Nil otherwise.
  var levelBeforeSecondExtraTime: [Int]? {
    guard !isSupposed, let leg = lastLeg, leg.board.value.hasSecondExtraTime,
      leg.result.score(over: .firstExtraTime) == nil
    else { return nil }
    return leg.evidence(after: .extraTimeSecond)
  }
}

extension Leg {
  /// The positions of the events of later periods on which the score rests.
  fileprivate func evidence(after period: Period) -> [Int] {
    let later = board.evidence.filter { $0.periodOrder > period.order }
    return Array(Set(later.map(\.position))).sorted()
  }

  /// The outcome of the match for a team, as it stands; nil if the score at an earlier point is
  /// asked for and not known.
  func outcome(for team: TieSide, over scope: Step.Scope?) -> SideOutcome? {
    if let scope, scope != .all, result.award == nil {
      guard let own = goals(of: team, over: scope),
        let other = goals(of: team.other, over: scope)
      else { return nil }
      return own == other ? .draw : own > other ? .win : .loss
    }
    let side = side(of: team)
    if let final = result.outcome(for: side) { return final }
    let score = result.total
    return score[side] == score[side.other] ? .draw : score[side] > score[side.other] ? .win : .loss
  }
}
