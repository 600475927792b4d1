public import JournalCore
import JournalRules

/// The other matches of both teams around a match.
public struct Surroundings: Sendable {
  /// The latest earlier match of each team that is over.
  public var latest: [TeamSlug: MatchReading]

  /// The next scheduled match of each team.
  public var next: [TeamSlug: MatchReading]

  /// The earlier league matches of each team, latest first, as far back as a run may reach.
  public var earlier: [TeamSlug: [MatchReading]]

  /// The other matches of the match's tie, by leg; empty for a tie of one match, and nil if it is
  /// not known whether there are any.
  public var legs: [MatchReading]?

  /// The table of the match before its day and after it; nil unless a regulation ranks it.
  public var tables: (before: TableReading, after: TableReading)?

  /// What the day of the match settled for its teams in the table, the greatest first; empty while
  /// many matches are left.
  public var settled: [TeamSlug: [Settled]] = [:]

  /// What the day settled for teams of other matches with which a team of this one contended: a title
  /// that it could still have won, or relegation that it escaped that day.
  public var settledElsewhere: [TeamSlug: Settled] = [:]

  /// The league matches of each team directly before, latest first, in which it was not beaten.
  public var unbeaten: [TeamSlug: [MatchReading]] = [:]

  /// What a preview tells of the time before the match; nil for a match that is told afterwards.
  public var eve: Eve?

  /// What the journal held on the eve of a match.
  public struct Eve: Sendable {
    /// The latest matches of each team in the same competition that are over, the latest first, at
    /// most five.
    public var form: [TeamSlug: [MatchReading]] = [:]
    /// The latest matches of the two teams against each other that are over, the latest first, at
    /// most ten.
    public var meetings: [MatchReading] = []
    /// The table of the evening before; nil unless a regulation ranks it.
    public var table: TableReading?

    /// Creates an eve of which nothing is known yet.
    public init() {}
  }

  /// Creates surroundings from their parts.
  public init(
    latest: [TeamSlug: MatchReading] = [:], next: [TeamSlug: MatchReading] = [:],
    earlier: [TeamSlug: [MatchReading]] = [:], legs: [MatchReading]? = nil,
    tables: (before: TableReading, after: TableReading)? = nil
  ) {
    (self.legs, self.tables) = (legs, tables)
    self.latest = latest
    self.next = next
    self.earlier = earlier
  }

  /// No other matches.
  public static let none = Surroundings()
}
