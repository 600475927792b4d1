import JournalCore

/// Goals scored away from home, over the two halves or extra time included (RULES, C).
enum AwayGoalsTest: TieTest {
  static let name = "away-goals"

  static func title(of step: Step) -> String { "away goals" }

  static func examine(_ tie: TieContest, by step: Step) -> Examination {
    TieSum.examine(tie, over: step.scope) { leg, team in leg.side(of: team) == .away }
  }
}
