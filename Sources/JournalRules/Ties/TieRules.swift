/// The index of what a regulation can name for a tie.
public enum TieRules {
  static let tests: [any TieTest.Type] = [
    GoalsTest.self, AwayGoalsTest.self, PointsTest.self, GoalDifferenceTest.self, WinsTest.self,
    ShootOutTest.self, LotsTest.self, SeedTest.self, FactTest.self,
  ]

  static let plays: [any TiePlay.Type] = [ExtraTimePlay.self, ShootOutPlay.self, MatchPlay.self]

  /// The names of all tests.
  public static var testNames: [String] { tests.map { $0.name } }

  /// The names of all that can be played.
  public static var playNames: [String] { plays.map { $0.name } }

  static func test(named name: String) -> (any TieTest.Type)? { tests.first { $0.name == name } }

  static func play(named name: String) -> (any TiePlay.Type)? { plays.first { $0.name == name } }
}
