import JournalCore
import JournalReading
import JournalRules
import JournalTesting

/// A made-up tie in which every step before a given one is level. That one puts the first team
/// through.
///
/// The results follow from the kind of step alone; the interpreter is not consulted.
struct StagedTie {
  static let first: TeamSlug = "albion"
  static let second: TeamSlug = "borough"

  private let stage: Stage
  private let format: MatchFormat
  private var legs: [StagedMatch]
  private var further: [StagedMatch] = []
  private var rulings: [TieRuling] = []
  private var figures: [TeamFigure] = []

  /// The reason why no such tie can be made up.
  struct Unreachable: Error, CustomStringConvertible {
    let description: String
  }

  /// Creates a level tie: 1-1, or 1-1 and 1-1.
  init(_ stage: Stage, of regulation: Regulation) {
    self.stage = stage
    format = regulation.matchFormat(in: stage)
    legs = (1...(stage.legs ?? 1)).map { number in
      number.isMultiple(of: 2)
        ? StagedMatch(Self.second, Self.first, Score(1, 1))
        : StagedMatch(Self.first, Self.second, Score(1, 1))
    }
  }

  /// Returns the interpreter's verdict; if `turned`, the other team is named first.
  func verdict(turned: Bool = false) -> TieVerdict {
    let teams = turned ? [Self.second, Self.first] : [Self.first, Self.second]
    let matches = (legs + further).enumerated().compactMap { index, match in
      match.result(from: index * 20 + 1, format: format).flatMap {
        Leg(number: index + 1, result: $0, teams: teams)
      }
    }
    let contest = TieContest(
      teams: teams, legs: matches, legCount: legs.count, format: format, rulings: rulings,
      figures: figures)
    return TieJudge(stage: stage).judge(contest)
  }

  // MARK: - Up to a step

  /// Plays everything before a step, level.
  mutating func play(before index: Int) throws {
    for step in stage.steps[..<index] {
      if step.play == "match" {
        let repeats = step.repeat?.limit ?? 0
        guard repeats < 9 else {
          throw Unreachable(description: "nothing comes after \(step.name), again and again")
        }
        for _ in 0...repeats {
          further.append(StagedMatch(Self.first, Self.second, Score(1, 1)))
          for inner in step.decide ?? [] {
            try Self.pass(inner, in: &further[further.count - 1], &figures)
          }
        }
      } else {
        try Self.pass(step, in: &legs[legs.count - 1], &figures)
      }
    }
  }

  /// Plays everything before a step of another match, level. The index after the last step is the
  /// end of that match.
  mutating func play(before index: Int, ofReplay steps: [Step]) throws {
    further.append(StagedMatch(Self.first, Self.second, Score(1, 1)))
    for step in steps[..<index] {
      try Self.pass(step, in: &further[further.count - 1], &figures)
    }
  }

  /// Makes a step level.
  private static func pass(_ step: Step, in match: inout StagedMatch, _ figures: inout [TeamFigure])
    throws
  {
    switch step.play ?? step.test {
    case "extra-time": match.extraTime = Score(0, 0)
    case "shoot-out" where step.play != nil: match.shootOut = .home
    case "fact", "seed": figures += Self.figures(step, 1, 1)
    case "lots", "shoot-out", "match":
      throw Unreachable(description: "nothing comes after \(step.name)")
    default: break
    }
  }

  private static func figures(_ step: Step, _ first: Int, _ second: Int) -> [TeamFigure] {
    let name = step.fact ?? step.by ?? ""
    return [
      TeamFigure(name, of: Self.first, Quotient(first), position: 901),
      TeamFigure(name, of: Self.second, Quotient(second), position: 902),
    ]
  }

  // MARK: - The step itself

  /// Puts the first team ahead by a test, and by nothing before it.
  mutating func separate(by step: Step, after earlier: ArraySlice<Step>) throws {
    try separate(by: step, after: earlier, in: legs.count - 1)
  }

  /// Puts the first team ahead by a test of another match, and by nothing before it.
  mutating func separateReplay(by step: Step, after earlier: ArraySlice<Step>) throws {
    let isDecidedByGoals =
      step.test == "goals"
      && !earlier.contains { $0.play == "extra-time" || $0.test == "goals" }
    if isDecidedByGoals { return further[further.count - 1].score = Score(2, 1) }
    if step.test == "goals" { return further[further.count - 1].extraTime = Score(1, 0) }
    further[further.count - 1] = try separate(further[further.count - 1], byWord: step)
  }

  private mutating func separate(by step: Step, after earlier: ArraySlice<Step>, in last: Int)
    throws
  {
    let tests = Set(earlier.compactMap(\.test))
    let hasExtraTime = earlier.contains { $0.play == "extra-time" }
    // Extra time that is not demanded counts where it was played.
    let isLater = step.over != .regulation && (hasExtraTime || tests.contains(step.test ?? ""))
    switch (step.test, legs.count) {
    case ("goals", _) where isLater:
      legs[last].extraTime = legs[last].home == Self.first ? Score(1, 0) : Score(0, 1)
    case ("goals", _) where tests.isEmpty:
      legs[0].score = Score(2, 1)
    case ("away-goals", 2) where isLater:
      // The first team is away in the second leg.
      legs[last].extraTime = Score(1, 1)
    case ("away-goals", 2) where tests.isSubset(of: ["goals", "points", "goal-difference"]):
      legs[0].score = Score(0, 0)
    case ("points", 2) where tests.isEmpty:
      legs[0].score = Score(2, 1)
    case ("goal-difference", 2) where tests.isSubset(of: ["points"]):
      legs[0].score = Score(2, 0)
      legs[1].score = Score(1, 0)
    default:
      legs[last] = try separate(legs[last], byWord: step)
    }
  }

  /// Decides a step by something other than goals; returns the match with what belongs to it.
  private mutating func separate(_ match: StagedMatch, byWord step: Step) throws -> StagedMatch {
    var match = match
    let isLower = step.test == "seed" || step.order == .lower
    switch step.test {
    case "shoot-out": match.shootOut = match.home == Self.first ? .home : .away
    case "lots": rulings.append(TieRuling(.lots, Self.first, position: 903))
    case "fact", "seed": figures += Self.figures(step, isLower ? 1 : 2, isLower ? 2 : 1)
    default: throw Unreachable(description: "no tie is made up for \(step.name)")
    }
    return match
  }
}
