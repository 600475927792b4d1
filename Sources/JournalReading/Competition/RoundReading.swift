import JournalRules

/// A round of a competition: its matches, and the tables before and after it.
public struct RoundReading: Sendable {
  /// A match of a round, with its tie if it belongs to one.
  public struct Entry: Sendable {
    /// The match.
    public let match: MatchReading
    /// The tie; nil if the match belongs to none.
    public let tie: TieReading?

    /// Creates an entry.
    public init(match: MatchReading, tie: TieReading?) {
      self.match = match
      self.tie = tie
    }
  }

  /// The matches in the order of the competition, including those that are not over.
  public let entries: [Entry]

  /// The tables after the round and before it; nil for a cup or the first round.
  public let tables: (after: TableReading, before: TableReading)?

  /// Creates a reading from its parts.
  public init(entries: [Entry], tables: (after: TableReading, before: TableReading)? = nil) {
    self.entries = entries
    self.tables = tables
  }
}
