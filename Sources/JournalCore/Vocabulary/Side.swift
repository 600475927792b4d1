/// One of the two sides of a match.
public enum Side: String, Hashable, Sendable, CaseIterable, Word {
  /// The side named first.
  case home
  /// The other.
  case away

  /// The opponent.
  public var other: Side { self == .home ? .away : .home }
}
