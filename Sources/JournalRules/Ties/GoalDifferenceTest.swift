import JournalCore

/// Goals for and against over all legs, where points are compared first (RULES, C).
enum GoalDifferenceTest: TieTest {
  static let name = "goal-difference"

  static func title(of step: Step) -> String { "goal difference" }

  static func examine(_ tie: TieContest, by step: Step) -> Examination {
    let sum = TieSum.examine(tie, over: step.scope) { _, _ in true }
    guard let goals = sum.values else { return sum }
    let difference = goals.first - goals.second
    return Examination(comparing: Pair(difference, -difference), evidence: sum.evidence)
  }
}
