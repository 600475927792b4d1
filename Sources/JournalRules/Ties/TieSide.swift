/// One of the two teams of a tie, in the order in which the tie names them.
public enum TieSide: Hashable, Sendable, CaseIterable {
  /// The team named first.
  case first
  /// The team named second.
  case second

  /// The opponent.
  public var other: TieSide { self == .first ? .second : .first }
}
