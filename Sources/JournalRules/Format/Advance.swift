/// The teams that advance from a table.
public struct Advance: Hashable, Decodable, Sendable {
  /// The number of teams that advance from each table.
  public var places: Int?
  /// The best teams of one place over all tables that advance too, such as the best third-placed
  /// ones.
  public var best: Best?
  /// The source of the clause.
  public var source: String?

  /// How the best teams of one place over all tables are found.
  public struct Best: Hashable, Decodable, Sendable {
    /// The place, such as 3.
    public var place: Int
    /// The number of them that advance.
    public var count: Int
    /// The criteria by which they are ranked.
    public var rank: [Criterion]
    /// Matches that are left out.
    public var exclude: Exclusion?
    /// The source of the clause.
    public var source: String?
  }

  /// Matches that are left out when tables of different size are compared.
  public struct Exclusion: Hashable, Decodable, Sendable {
    /// `bottom`: the matches against the last team of each table.
    public var against: String?
    /// The matches against the teams at this place and below.
    public var againstPlace: Int?
    /// The source of the clause.
    public var source: String?
  }
}
