import JournalCore

/// Matches won, as in a series of three (RULES, C).
enum WinsTest: TieTest {
  static let name = "wins"

  static func title(of step: Step) -> String { "wins" }

  static func examine(_ tie: TieContest, by step: Step) -> Examination {
    TieSum.outcomes(of: tie) { $0 == .win ? 1 : 0 }
  }
}
