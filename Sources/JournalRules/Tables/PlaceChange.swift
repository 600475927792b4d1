/// What would move a team of a table, had something been otherwise.
public struct PlaceChange: Hashable, Sendable {
  /// What is changed.
  public enum Change: Hashable, Sendable {
    /// Any one of these events is left out.
    case without([Int])
    /// The regulation has no such criterion.
    case noCriterion(String, title: String)
    /// The decision at this position is left out.
    case noRuling(Int)
  }

  /// What is changed.
  public let change: Change

  /// The place the team would then have; several where it is open which of them.
  public let places: ClosedRange<Int>

  /// The id of the criterion that would then put it behind the team before it.
  public let decidedBy: String?

  /// Something that would have changed a place.
  public init(change: Change, places: ClosedRange<Int>, decidedBy: String?) {
    self.change = change
    self.places = places
    self.decidedBy = decidedBy
  }
}
