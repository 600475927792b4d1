/// A rule that an event must not break (E) or should not (W), checked at its place in the match.
protocol Invariant: Sendable {
  /// Whether an event entered later can make earlier entries break it: rules about people do.
  static var holdsLater: Bool { get }

  /// Why the fact cannot be; nil where it can.
  static func objection(to fact: Fact, in state: MatchState) -> Refusal?

  /// What is odd about the fact; nil where nothing is.
  static func doubt(about fact: Fact, in state: MatchState) -> Doubt?
}

extension Invariant {
  static var holdsLater: Bool { true }
  static func objection(to fact: Fact, in state: MatchState) -> Refusal? { nil }
  static func doubt(about fact: Fact, in state: MatchState) -> Doubt? { nil }
}
