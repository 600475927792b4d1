import JournalCore
import JournalRules

/// The chance of going through, by a model and not by the log: it is always told as one.
///
/// Goals fall by `Poisson` at `ScoringRates` for the minutes that are left of the last leg; the steps
/// of the regulation then decide: aggregate, away goals, extra time, and a shoot-out as a coin.
struct TieModel {
  private let rates: ScoringRates
  private let isNeutral: Bool
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
    self.rates = rates
    self.earlier = earlier
    isNeutral = facts.isNeutral
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
    expected(score, minutes: max(0, minutes)) { decided($0) ?? extraTime(from: $0) }
  }

  private func expected(_ score: Score, minutes: Int, _ worth: (Score) -> Double) -> Double {
    let share = Double(minutes) / 90
    let home = Poisson(mean: (isNeutral ? rates.neutral : rates.home) * share)
    let away = Poisson(mean: (isNeutral ? rates.neutral : rates.away) * share)
    var sum = 0.0
    for goals in 0...12 where home[goals] > 0 {
      for against in 0...12 {
        sum += home[goals] * away[against] * worth(score + Score(goals, against))
      }
    }
    return sum
  }

  private func decided(_ score: Score) -> Double? {
    let aggregate = earlier + score
    if let leader = aggregate.leader { return leader == .home ? 1 : 0 }
    guard hasAwayGoals, earlier.home != score.away else { return nil }
    return earlier.home > score.away ? 1 : 0
  }

  private func extraTime(from score: Score) -> Double {
    guard hasExtraTime else { return 0.5 }
    return expected(score, minutes: 30) { end in
      if let leader = (earlier + end).leader { return leader == .home ? 1 : 0 }
      // Level after it: goals of the side away count double where the rule reaches so far.
      guard awayGoalsInExtraTime, end.away > score.away else { return 0.5 }
      return 0
    }
  }
}
