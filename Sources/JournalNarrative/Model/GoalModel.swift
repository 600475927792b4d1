import JournalCore

/// The goals still to come, by `Poisson` at `ScoringRates`: for each side in proportion to the
/// minutes left, and independent of the other side.
struct GoalModel {
  private let rates: (home: Double, away: Double)

  /// Creates a model of the goals of a match.
  init(isNeutral: Bool, rates: ScoringRates = .standard) {
    self.rates = isNeutral ? (rates.neutral, rates.neutral) : (rates.home, rates.away)
  }

  /// The average worth of a score over everything that may come of it in the given minutes.
  func expected(_ score: Score, minutes: Int, _ worth: (Score) -> Double) -> Double {
    let share = Double(minutes) / 90
    let home = Poisson(mean: rates.home * share)
    let away = Poisson(mean: rates.away * share)
    var sum = 0.0
    for goals in 0...12 where home[goals] > 0 {
      for against in 0...12 {
        sum += home[goals] * away[against] * worth(score + Score(goals, against))
      }
    }
    return sum
  }

  /// The average worth if the next goal, within the given minutes, ends the match.
  ///
  /// - Parameters:
  ///   - home: the worth of a goal of the home side.
  ///   - away: the worth of a goal of the away side.
  ///   - none: the worth of no goal.
  func next(minutes: Int, home: Double, away: Double, none: Double) -> Double {
    let both = rates.home + rates.away
    let still = Poisson(mean: both * Double(minutes) / 90)[0]
    return still * none + (1 - still) * (rates.home * home + rates.away * away) / both
  }
}
