/// Who goes on from a table.
public struct Advance: Hashable, Decodable, Sendable {
  /// How many of each table go on.
  public var places: Int?
  /// How many of one place over all tables go on too, such as the best thirds.
  public var best: Best?
  /// Where the clause comes from.
  public var source: String?

  /// How the best of one place over all tables are found.
  public struct Best: Hashable, Decodable, Sendable {
    /// The place, such as 3.
    public var place: Int
    /// How many of them go on.
    public var count: Int
    /// The criteria among them.
    public var rank: [Criterion]
    /// Matches that are left out.
    public var exclude: Exclusion?
    /// Where the clause comes from.
    public var source: String?
  }

  /// Matches that are left out of a comparison over tables of different size.
  public struct Exclusion: Hashable, Decodable, Sendable {
    /// `bottom`: matches against the last team of each table.
    public var against: String?
    /// Matches against the teams at this place and below.
    public var againstPlace: Int?
    /// Where the clause comes from.
    public var source: String?
  }
}
