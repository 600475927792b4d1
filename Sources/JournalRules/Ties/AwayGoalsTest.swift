import JournalCore

/// Goals scored away from home, over the two halves or extra time included (RULES, C).
enum AwayGoalsTest: TieTest {
  static let name = "away-goals"

  static func title(over scope: Step.Scope) -> String { "away goals" }

  static func examine(_ tie: TieContest, over scope: Step.Scope) -> Examination {
    TieSum.examine(tie, over: scope) { leg, team in leg.side(of: team) == .away }
  }
}
