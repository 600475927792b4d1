import JournalCore

/// Points over the legs, as in ties before 3-1-0 and in series (RULES, C).
enum PointsTest: TieTest {
  static let name = "points"

  static func title(of step: Step) -> String { "points" }

  static func examine(_ tie: TieContest, by step: Step) -> Examination {
    let rule = step.points ?? .two
    return TieSum.outcomes(of: tie) { rule.points(for: $0) }
  }
}
