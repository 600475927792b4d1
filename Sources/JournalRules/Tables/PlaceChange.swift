/// A change that would move a team in a table.
public struct PlaceChange: Hashable, Sendable {
  /// What is changed.
  public enum Change: Hashable, Sendable {
    /// Any one of these events is left out.
    case without([Int])
    /// The regulation does not have this criterion.
    case noCriterion(String, title: String)
    /// The decision at this position is left out.
    case noRuling(Int)
  }

  /// What is changed.
  public let change: Change

  /// The place that the team would have; several if it is open which of them.
  public let places: ClosedRange<Int>

  /// The id of the criterion that would then put it behind the team before it.
  public let decidedBy: String?

  /// Creates a change.
  public init(change: Change, places: ClosedRange<Int>, decidedBy: String?) {
    self.change = change
    self.places = places
    self.decidedBy = decidedBy
  }
}
