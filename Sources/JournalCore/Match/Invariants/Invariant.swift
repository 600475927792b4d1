/// A rule that an event must not break (E) or should not break (W), checked at its place in the
/// match.
protocol Invariant: Sendable {
  /// Whether a later entry can make earlier ones break the rule. That is so for rules about people.
  static var holdsLater: Bool { get }

  /// Why the fact is impossible; nil if it is possible.
  static func objection(to fact: Fact, in state: MatchState) -> Refusal?

  /// What is odd about the fact; nil if nothing is.
  static func doubt(about fact: Fact, in state: MatchState) -> Doubt?
}

extension Invariant {
  static var holdsLater: Bool { true }
  static func objection(to fact: Fact, in state: MatchState) -> Refusal? { nil }
  static func doubt(about fact: Fact, in state: MatchState) -> Doubt? { nil }
}
