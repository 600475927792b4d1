public import JournalCore

/// The line-up of a side, as an outside source reports it.
public struct FeedLineUp: Hashable, Sendable {
  /// The line on which it begins, from 1.
  public var line: Int
  /// The side.
  public var side: Side
  /// The names of the starters, the goalkeeper first if the source says who that is.
  public var starters: [String]
  /// The names of substitutes who did not come on.
  public var bench: [String]
  /// The coach's name.
  public var coach: String?
  /// The captain's name.
  public var captain: String?
  /// The formation, such as `4-4-2`.
  public var formation: String?

  /// Creates a line-up.
  public init(
    line: Int, side: Side, starters: [String], bench: [String] = [], coach: String? = nil,
    captain: String? = nil, formation: String? = nil
  ) {
    self.line = line
    self.side = side
    self.starters = starters
    self.bench = bench
    self.coach = coach
    self.captain = captain
    self.formation = formation
  }
}
