import JournalCore

/// The index of what a regulation can name for a tie: <doc:HowATieIsDecided> lists it.
public enum TieRules {
  static let tests: [TieTest] = [
    TieTest("goals", "aggregate") { tie, step in
      TieSum.examine(tie, over: step.scope) { _, _ in true }
    },
    // Over the two halves, or with extra time, as the step says.
    TieTest("away-goals", "away goals") { tie, step in
      TieSum.examine(tie, over: step.scope) { leg, team in leg.side(of: team) == .away }
    },
    // As in a series, and in ties from the days of two points for a win; over the two halves alone where
    // extra time follows in the last of them.
    TieTest("points", "points") { tie, step in
      let rule = step.points ?? .two
      return TieSum.outcomes(of: tie, over: step.over) { rule.points(for: $0) }
    },
    .goalDifference,
    // As in a series of three.
    TieTest("wins", "wins") { tie, _ in TieSum.outcomes(of: tie) { $0 == .win ? 1 : 0 } },
    .shootOut, .lots,
    // The lower number is the better seed.
    TieTest("seed", "seeding") { tie, step in
      tie.comparing(figure: "seed", order: step.order ?? .lower)
    },
    // A figure that a source gives, such as a coefficient.
    TieTest("fact", nil) { tie, step in
      tie.comparing(figure: step.fact ?? "fact", order: step.order ?? .higher)
    },
  ]

  static let plays: [TiePlay] = [.extraTime, .secondExtraTime, .shootOut, .match]

  /// The names of all tests.
  public static var testNames: [String] { tests.map(\.name) }

  /// The names of everything that can be played.
  public static var playNames: [String] { plays.map(\.name) }

  static func test(named name: String) -> TieTest? { tests.first { $0.name == name } }

  static func play(named name: String) -> TiePlay? { plays.first { $0.name == name } }
}
