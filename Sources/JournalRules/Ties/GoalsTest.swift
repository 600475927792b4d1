import JournalCore

/// Goals on aggregate over all legs (RULES, C).
enum GoalsTest: TieTest {
  static let name = "goals"

  static func title(of step: Step) -> String { "aggregate" }

  static func examine(_ tie: TieContest, by step: Step) -> Examination {
    TieSum.examine(tie, over: step.scope) { _, _ in true }
  }
}
