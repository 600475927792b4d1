/// A test that can separate the two teams of a tie.
public protocol TieTest: Sendable {
  /// The name in a regulation, such as `away-goals`.
  static var name: String { get }

  /// The words for people, such as "away goals".
  static func title(over scope: Step.Scope) -> String

  /// What the test makes of the tie.
  static func examine(_ tie: TieContest, over scope: Step.Scope) -> Examination
}

/// What a test found: the numbers it compared and the events behind them.
public struct Examination: Hashable, Sendable {
  /// Both teams' numbers; nil where something is missing.
  public var values: Pair?

  /// The team that it puts ahead.
  public var ahead: TieSide?

  /// The positions of the events behind the numbers.
  public var evidence: [Int]

  /// What is missing, where something is.
  public var needs: String?

  /// Numbers compared: more is better.
  public init(comparing values: Pair, evidence: [Int]) {
    self.values = values
    self.ahead = values.leader
    self.evidence = evidence
  }

  /// A decision that does not come from comparing the numbers shown.
  public init(ahead: TieSide?, values: Pair?, evidence: [Int]) {
    self.values = values
    self.ahead = ahead
    self.evidence = evidence
  }

  /// Nothing can be said without this.
  public init(needs: String) {
    self.needs = needs
    evidence = []
  }
}

/// Something that a regulation can demand to be played.
public protocol TiePlay: Sendable {
  /// The name in a regulation, such as `extra-time`.
  static var name: String { get }

  /// The words for people.
  static var title: String { get }

  /// Whether it has begun: from then on the next step is asked, as it stands.
  static func isBegun(in tie: TieContest) -> Bool

  /// The positions of the events that say so.
  static func evidence(in tie: TieContest) -> [Int]
}

/// The index of what a regulation can name.
public enum TieRules {
  static let tests: [any TieTest.Type] = [
    GoalsTest.self, AwayGoalsTest.self, ShootOutTest.self,
  ]

  static let plays: [any TiePlay.Type] = [ExtraTimePlay.self, ShootOutPlay.self]

  /// The names of all tests.
  public static var testNames: [String] { tests.map { $0.name } }

  /// The names of all that can be played.
  public static var playNames: [String] { plays.map { $0.name } }

  static func test(named name: String) -> (any TieTest.Type)? { tests.first { $0.name == name } }

  static func play(named name: String) -> (any TiePlay.Type)? { plays.first { $0.name == name } }
}
