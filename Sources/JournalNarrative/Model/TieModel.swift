import JournalCore
import JournalRules

/// The chance of going through, by a model and not by the log: it is always told as one.
///
/// Goals fall by `GoalModel` in the minutes that are left of the last leg; the steps of the regulation
/// then decide: aggregate, away goals, extra time, and a shoot-out as a coin.
struct TieModel {
  private let goals: GoalModel
  private let earlier: Score
  private let hasAwayGoals: Bool
  private let hasExtraTime: Bool
  private let awayGoalsInExtraTime: Bool

  /// A model of the last leg of a tie; nil where its regulation has steps that the model does not know.
  init?(_ facts: MatchFacts, rates: ScoringRates = .standard) {
    guard let tie = facts.tie, tie.isLastLeg,
      let earlier = tie.isLegged ? tie.earlierLegs : Score()
    else { return nil }
    let steps = tie.reading.stage.steps
    let tests = steps.map { $0.test ?? $0.play ?? "" }
    guard tests.first == "goals", tests.last == "shoot-out" || tests.contains("shoot-out"),
      tests.allSatisfy({ ["goals", "away-goals", "extra-time", "shoot-out"].contains($0) })
    else { return nil }
    goals = GoalModel(isNeutral: facts.isNeutral, rates: rates)
    self.earlier = earlier
    hasAwayGoals = tie.isLegged && tests.contains("away-goals")
    hasExtraTime = tests.contains("extra-time")
    let index = tests.firstIndex(of: "extra-time") ?? tests.count
    awayGoalsInExtraTime = tie.isLegged && tests[index...].contains("away-goals")
  }

  /// The chance of the side at home to go through.
  ///
  /// - Parameters:
  ///   - score: the score of the last leg.
  ///   - minutes: minutes that are left of ninety.
  func chance(at score: Score, minutesLeft minutes: Int) -> Double {
    goals.expected(score, minutes: max(0, minutes)) { decided($0) ?? extraTime(from: $0) }
  }

  private func decided(_ score: Score) -> Double? {
    let aggregate = earlier + score
    if let leader = aggregate.leader { return leader == .home ? 1 : 0 }
    guard hasAwayGoals, earlier.home != score.away else { return nil }
    return earlier.home > score.away ? 1 : 0
  }

  private func extraTime(from score: Score) -> Double {
    guard hasExtraTime else { return 0.5 }
    return goals.expected(score, minutes: 30) { end in
      if let leader = (earlier + end).leader { return leader == .home ? 1 : 0 }
      // Level after it: goals of the side away count double where the rule reaches so far.
      guard awayGoalsInExtraTime, end.away > score.away else { return 0.5 }
      return 0
    }
  }
}
