import JournalCore

/// What goals are still to come, by `Poisson` at `ScoringRates`: those of either side in proportion to
/// the minutes that are left, and independent of the other's.
struct GoalModel {
  private let rates: (home: Double, away: Double)

  /// A model of the goals of a match.
  init(isNeutral: Bool, rates: ScoringRates = .standard) {
    self.rates = isNeutral ? (rates.neutral, rates.neutral) : (rates.home, rates.away)
  }

  /// What a score is worth, on average over all that may come of it in so many minutes.
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

  /// What it is worth that the next goal in so many minutes ends the match.
  ///
  /// - Parameters:
  ///   - home: what a goal of the side at home is worth.
  ///   - away: what a goal of the other side is worth.
  ///   - none: what it is worth that none falls.
  func next(minutes: Int, home: Double, away: Double, none: Double) -> Double {
    let both = rates.home + rates.away
    let still = Poisson(mean: both * Double(minutes) / 90)[0]
    return still * none + (1 - still) * (rates.home * home + rates.away * away) / both
  }
}
