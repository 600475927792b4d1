/// A test that can separate the two teams of a tie.
public protocol TieTest: Sendable {
  /// The name in a regulation, such as `away-goals`.
  static var name: String { get }

  /// The words for people, such as "away goals".
  static func title(over scope: Step.Scope) -> String

  /// What the test makes of the tie.
  static func examine(_ tie: TieContest, over scope: Step.Scope) -> Examination
}
