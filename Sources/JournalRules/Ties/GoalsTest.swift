import JournalCore

/// Goals on aggregate over all legs (RULES, C).
enum GoalsTest: TieTest {
  static let name = "goals"

  static func title(over scope: Step.Scope) -> String { "aggregate" }

  static func examine(_ tie: TieContest, over scope: Step.Scope) -> Examination {
    TieSum.examine(tie, over: scope) { _, _ in true }
  }
}
