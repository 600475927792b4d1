public import JournalCore

/// What a table takes over from an earlier stage.
public struct CarryOver: Hashable, Decodable, Sendable {
  /// What is carried over.
  public enum What: String, Word {
    /// All points.
    case points
    /// Half of the points.
    case halfPoints = "half-points"
    /// The results between teams that are in both tables.
    case results
  }

  /// How half points are rounded.
  public enum Rounding: String, Word {
    case up, down
  }

  /// The id of the earlier stage.
  public var from: String
  /// What is carried over.
  public var what: What
  /// How half points are rounded; up if not given.
  public var rounding: Rounding?
  /// The source of the clause.
  public var source: String?
}
