/// A test that can separate the two teams of a tie.
public protocol TieTest: Sendable {
  /// The name in a regulation, such as `away-goals`.
  static var name: String { get }

  /// The words for people, such as "away goals".
  static func title(of step: Step) -> String

  /// What the test makes of the tie.
  static func examine(_ tie: TieContest, by step: Step) -> Examination
}

extension Step {
  /// The goals that the test looks at: all where the step does not say.
  var scope: Scope { over ?? .all }
}
