import JournalRules
import JournalCore
import JournalNarrative

/// The chance of going through by the documented model, computed anew.
///
/// Goals of the two sides are independent, each Poisson with a mean in proportion to the minutes left:
/// 1.5 at home and 1.1 away in ninety minutes, 1.3 each on neutral ground; more than twelve goals are
/// left out. Then the steps of the regulation: aggregate, away goals, extra time of thirty minutes,
/// and a shoot-out as a coin.
struct ChanceModel {
  private let means: (home: Double, away: Double)
  private let earlier: Score
  private let steps: [String]
  private let isLegged: Bool

  private static let known: Set = ["goals", "away-goals", "extra-time", "shoot-out"]

  /// The model of the last leg of a tie; nil where the regulation has steps that it does not know.
  init?(_ account: Account) {
    guard let tie = account.tie, tie.isLast, let earlier = tie.isLegged ? tie.earlier : Score()
    else { return nil }
    steps = tie.reading.stage.steps.map { $0.test ?? $0.play ?? "" }
    guard steps.first == "goals", steps.contains("shoot-out"), Self.known.isSuperset(of: steps)
    else { return nil }
    means = account.isNeutral ? (1.3, 1.3) : (1.5, 1.1)
    self.earlier = earlier
    isLegged = tie.isLegged
  }

  /// The goal that changed the chance of its side most; of equal ones the later.
  func turningPoint(_ account: Account) -> (index: Int, before: Double, after: Double)? {
    var best: (index: Int, before: Double, after: Double)?
    for (index, goal) in account.goals.enumerated() {
      let left = 90 - min(90, goal.time.minute ?? 90)
      var before = chance(account.before(index), minutes: left)
      var after = chance(account.after(index), minutes: left)
      if goal.side == .away { (before, after) = (1 - before, 1 - after) }
      if let best, best.after - best.before > after - before { continue }
      best = (index, before, after)
    }
    return best
  }

  /// The chance of the side at home at a score of the last leg.
  func chance(_ score: Score, minutes: Int) -> Double {
    expectation(from: score, minutes: max(0, minutes)) { end in
      ruled(end) ?? afterExtraTime(end)
    }
  }

  /// What ninety minutes decide; nil where they decide nothing.
  private func ruled(_ end: Score) -> Double? {
    let sum = earlier + end
    if sum.home != sum.away { return sum.home > sum.away ? 1 : 0 }
    // At home in the earlier leg the other side was away.
    guard isLegged, steps.contains("away-goals"), earlier.home != end.away else { return nil }
    return earlier.home > end.away ? 1 : 0
  }

  private func afterExtraTime(_ level: Score) -> Double {
    guard let extra = steps.firstIndex(of: "extra-time") else { return 0.5 }
    let countsAway = isLegged && steps[extra...].contains("away-goals")
    return expectation(from: level, minutes: 30) { end in
      let sum = earlier + end
      if sum.home != sum.away { return sum.home > sum.away ? 1 : 0 }
      return countsAway && end.away > level.away ? 0 : 0.5
    }
  }

  private func expectation(
    from score: Score, minutes: Int, _ worth: (Score) -> Double
  ) -> Double {
    let share = Double(minutes) / 90
    let home = Self.poisson(means.home * share)
    let away = Self.poisson(means.away * share)
    var sum = 0.0
    for (own, chance) in home.enumerated() where chance > 1e-12 {
      for (other, against) in away.enumerated() where against > 1e-12 {
        sum += chance * against * worth(Score(score.home + own, score.away + other))
      }
    }
    return sum
  }

  /// Chances of 0 to 12 goals.
  private static func poisson(_ mean: Double) -> [Double] {
    var chances = [inverseExponential(mean)]
    for count in 1...12 { chances.append(chances[count - 1] * mean / Double(count)) }
    return chances
  }

  /// e to a negative power: one through the series of its inverse.
  private static func inverseExponential(_ power: Double) -> Double {
    var (sum, term, index) = (1.0, 1.0, 1.0)
    while term > 1e-18 {
      term *= power / index
      sum += term
      index += 1
    }
    return 1 / sum
  }
}
