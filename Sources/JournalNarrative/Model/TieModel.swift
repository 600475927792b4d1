import JournalCore
import JournalReading
import JournalRules

/// The chance of going through. It comes from a model and not from the log, and is always told as
/// such.
///
/// Goals come from `GoalModel` in the minutes left of the last leg. Then the steps of the
/// regulation decide: aggregate, away goals, extra time, and the shoot-out as the toss of a coin. A
/// golden goal ends extra time; the model does not cover the silver goal.
struct TieModel {
  private let goals: GoalModel
  private let earlier: Score
  private let isLegged: Bool
  private let isGolden: Bool
  private let steps: [Step]

  private static let known: Set = ["goals", "away-goals", "extra-time", "shoot-out"]

  /// Creates a model of the last leg of a tie; nil if its regulation has steps that the model does
  /// not know.
  init?(_ facts: MatchFacts, rates: ScoringRates = .standard) {
    guard let tie = facts.tie, tie.isLastLeg, let earlier = tie.isLegged ? tie.earlierLegs : Score()
    else { return nil }
    let steps = tie.reading.stage.steps
    let format = tie.reading.contest.format
    guard steps.first?.test == "goals", steps.contains(where: { $0.act == "shoot-out" }),
      steps.allSatisfy({ Self.known.contains($0.act) }),
      format.extraTimeEnding != .silver, format.goldenGoalValue == 1
    else { return nil }
    goals = GoalModel(isNeutral: facts.isNeutral, rates: rates)
    self.earlier = earlier
    isLegged = tie.isLegged
    isGolden = format.extraTimeEnding == .golden
    self.steps = steps
  }

  /// The home side's chance of going through.
  ///
  /// - Parameters:
  ///   - score: the score of the last leg.
  ///   - left: what is left of it.
  func chance(at score: Score, left: PlayLeft) -> Double {
    switch left {
    case .regulation(let minutes):
      return goals.expected(score, minutes: minutes) { end in
        decide(by: steps[...], regulation: end, all: end)
      }
    case .extraTime(let minutes, let start):
      let next = (steps.firstIndex { $0.act == "extra-time" } ?? -1) + 1
      return extraTime(minutes, from: score, regulation: start, then: steps[next...])
    }
  }

  /// The verdict of the steps on the goals of the two halves and on all goals of the last leg.
  private func decide(by steps: ArraySlice<Step>, regulation: Score, all: Score) -> Double {
    guard let step = steps.first else { return 0.5 }
    let rest = steps.dropFirst()
    let score = step.over == .regulation ? regulation : all
    var leader: Side?
    switch step.act {
    case "goals": leader = (earlier + score).leader
    // The home side scored its goals of the earlier legs away.
    case "away-goals": leader = isLegged ? Score(earlier.home, score.away).leader : nil
    case "extra-time": return extraTime(30, from: all, regulation: regulation, then: rest)
    default: return 0.5
    }
    if let leader { return leader == .home ? 1 : 0 }
    return decide(by: rest, regulation: regulation, all: all)
  }

  private func extraTime(
    _ minutes: Int, from score: Score, regulation: Score, then steps: ArraySlice<Step>
  ) -> Double {
    func decide(_ end: Score) -> Double { self.decide(by: steps, regulation: regulation, all: end) }
    guard isGolden else { return goals.expected(score, minutes: minutes, decide) }
    guard score == regulation else { return decide(score) }
    return goals.next(minutes: minutes, home: 1, away: 0, none: decide(score))
  }
}

extension Step {
  /// The test or the play of the step.
  fileprivate var act: String { test ?? play ?? "" }
}
