public import JournalCore
public import JournalRules

/// What the journal holds around a match: the matches of its teams before and after it, the table.
public struct Surroundings: Sendable {
  /// The last earlier match of each team that is over.
  public var latest: [TeamSlug: MatchReading]

  /// The next match of each team that is set.
  public var next: [TeamSlug: MatchReading]

  /// The table that the match counts for, as it stood once the match was over.
  public var table: TableReading?

  /// Puts what is around a match together.
  public init(
    latest: [TeamSlug: MatchReading] = [:], next: [TeamSlug: MatchReading] = [:],
    table: TableReading? = nil
  ) {
    self.latest = latest
    self.next = next
    self.table = table
  }

  /// Nothing.
  public static let none = Surroundings()
}
