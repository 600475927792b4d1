import JournalReading
import JournalRules
import JournalCore
import JournalNarrative

/// The chance of going through according to the documented model, computed again.
///
/// The goals of the two sides are independent. Each is Poisson with a mean in proportion to the
/// minutes left: in ninety minutes 1.5 at home and 1.1 away, or 1.3 each on neutral ground. More
/// than twelve goals are left out. Then come the steps of the regulation: aggregate, away goals,
/// extra time of thirty minutes or to the golden goal, and the shoot-out as the toss of a coin. A
/// match in progress has at least a minute left.
struct ChanceModel {
  private let means: (home: Double, away: Double)
  private let earlier: Score
  private let steps: [(what: String, counts: Step.Scope)]
  private let isLegged: Bool
  private let isGolden: Bool

  private static let known: Set = ["goals", "away-goals", "extra-time", "shoot-out"]

  /// Creates the model for the last leg of a tie; nil if the regulation has steps that the model
  /// does not know.
  init?(_ account: Account) {
    guard let tie = account.tie, tie.isLast, let earlier = tie.isLegged ? tie.earlier : Score()
    else { return nil }
    steps = tie.reading.stage.steps.map { ($0.test ?? $0.play ?? "", $0.over ?? .all) }
    let names = steps.map(\.what)
    let format = tie.reading.contest.format
    guard names.first == "goals", names.contains("shoot-out"), Self.known.isSuperset(of: names),
      format.extraTimeEnding != .silver, format.goldenGoalValue == 1
    else { return nil }
    means = account.isNeutral ? (1.3, 1.3) : (1.5, 1.1)
    self.earlier = earlier
    isLegged = tie.isLegged
    isGolden = format.extraTimeEnding == .golden
  }

  /// The goal that changed its side's chance most; of equal ones the later.
  func turningPoint(_ account: Account) -> (index: Int, before: Double, after: Double)? {
    let halves = account.goals.prefix { !$0.isInExtraTime }.count
    let level = account.before(halves)
    var best: (index: Int, before: Double, after: Double)?
    for (index, goal) in account.goals.enumerated() {
      let minute = goal.time.minute ?? 90
      func chance(_ score: Score) -> Double {
        goal.isInExtraTime
          ? self.chance(score, ofExtraTime: max(1, 120 - minute), since: level)
          : self.chance(score, minutes: max(1, 90 - minute))
      }
      var (before, after) = (chance(account.before(index)), chance(account.after(index)))
      if goal.side == .away { (before, after) = (1 - before, 1 - after) }
      if let best, best.after - best.before > after - before { continue }
      best = (index, before, after)
    }
    return best
  }

  /// The chance of the home side at a score in the last leg.
  func chance(_ score: Score, minutes: Int) -> Double {
    expectation(from: score, minutes: minutes) { end in judged(0, halves: end, total: end) }
  }

  /// The chance of the home side in extra time that began at some score.
  func chance(_ score: Score, ofExtraTime minutes: Int, since level: Score) -> Double {
    let step = steps.firstIndex { $0.what == "extra-time" }.map { $0 + 1 } ?? 0
    if isGolden {
      guard score == level else { return judged(step, halves: level, total: score) }
      // The next goal goes to each side in proportion to its mean.
      let both = means.home + means.away
      let goalless = Self.inverseExponential(both * Double(minutes) / 90)
      return goalless * judged(step, halves: level, total: level)
        + (1 - goalless) * means.home / both
    }
    return expectation(from: score, minutes: minutes) { end in
      judged(step, halves: level, total: end)
    }
  }

  /// The verdict of the regulation on a score, from one of its steps on.
  private func judged(_ first: Int, halves: Score, total: Score) -> Double {
    for index in first..<steps.count {
      let counted = steps[index].counts == .all ? total : halves
      var (one, other) = (0, 0)
      switch steps[index].what {
      case "goals": (one, other) = (earlier.home + counted.home, earlier.away + counted.away)
      // The home side was away in the earlier leg.
      case "away-goals" where isLegged: (one, other) = (earlier.home, counted.away)
      case "extra-time": return chance(total, ofExtraTime: 30, since: halves)
      case "shoot-out": return 0.5
      default: continue
      }
      if one != other { return one > other ? 1 : 0 }
    }
    return 0.5
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

  /// The chances of 0 to 12 goals.
  private static func poisson(_ mean: Double) -> [Double] {
    var chances = [inverseExponential(mean)]
    for count in 1...12 { chances.append(chances[count - 1] * mean / Double(count)) }
    return chances
  }

  /// e to a negative power, by the series of its inverse.
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
