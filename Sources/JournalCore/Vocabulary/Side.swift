/// One of the two sides of a match.
public enum Side: String, Hashable, Sendable, CaseIterable, Word {
  /// The side that is named first.
  case home
  /// The side that is named second.
  case away

  /// The opponent.
  public var other: Side { self == .home ? .away : .home }
}
