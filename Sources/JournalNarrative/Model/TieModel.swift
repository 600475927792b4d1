import JournalCore
import JournalReading
import JournalRules

/// The chance of going through, by a model and not by the log: it is always told as one.
///
/// Goals fall by `GoalModel` in the minutes that are left of the last leg; the steps of the regulation
/// then decide: aggregate, away goals, extra time, and a shoot-out as a coin. A golden goal ends extra
/// time; the silver goal is not known to the model.
struct TieModel {
  private let goals: GoalModel
  private let earlier: Score
  private let isLegged: Bool
  private let isGolden: Bool
  private let steps: [Step]

  private static let known: Set = ["goals", "away-goals", "extra-time", "shoot-out"]

  /// A model of the last leg of a tie; nil where its regulation has steps that the model does not know.
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

  /// The chance of the side at home to go through.
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

  /// What the steps make of the goals of the two halves and of all goals of the last leg.
  private func decide(by steps: ArraySlice<Step>, regulation: Score, all: Score) -> Double {
    guard let step = steps.first else { return 0.5 }
    let rest = steps.dropFirst()
    let score = step.over == .regulation ? regulation : all
    var leader: Side?
    switch step.act {
    case "goals": leader = (earlier + score).leader
    // The goals of the side at home were scored away in the earlier legs.
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
  /// What it tests or lets be played.
  fileprivate var act: String { test ?? play ?? "" }
}
