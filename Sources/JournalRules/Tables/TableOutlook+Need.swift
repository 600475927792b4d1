import JournalCore

extension TableOutlook.Team {
  /// What a team needs of its last match to end on some places.
  public struct Need: Hashable, Sendable {
    /// The least result that is enough, whatever the others do; nil if none is.
    public let sure: SideOutcome?
    /// The least result with which it is possible, if others help; nil if it is out of reach.
    public let possible: SideOutcome?
  }

  /// Whether the team ends on one of some places: true or false whatever happens, nil while that is
  /// open.
  public func isWithin(_ range: ClosedRange<Int>) -> Bool? {
    if range.contains(places.lowerBound), range.contains(places.upperBound) { return true }
    return places.overlaps(range) ? nil : false
  }

  /// What the team needs of its last match to be among the first; nil if it has none or several
  /// left.
  public func need(first count: Int) -> Need? {
    guard !after.isEmpty else { return nil }
    let order: [SideOutcome] = [.loss, .draw, .win]
    return Need(
      sure: order.first { after[$0].map { $0.upperBound <= count } ?? false },
      possible: order.first { after[$0].map { $0.lowerBound <= count } ?? false })
  }
}
