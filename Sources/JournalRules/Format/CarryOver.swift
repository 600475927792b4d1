public import JournalCore

/// What a table brings along from an earlier stage.
public struct CarryOver: Hashable, Decodable, Sendable {
  /// What is brought along.
  public enum What: String, Word {
    /// All points.
    case points
    /// Half of the points.
    case halfPoints = "half-points"
    /// The results among the teams that are in both tables.
    case results
  }

  /// How half points become whole ones.
  public enum Rounding: String, Word {
    case up, down
  }

  /// The id of the earlier stage.
  public var from: String
  /// What is brought along.
  public var what: What
  /// How half points round; up where it does not say.
  public var rounding: Rounding?
  /// Where the clause comes from.
  public var source: String?
}
