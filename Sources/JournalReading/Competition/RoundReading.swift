import JournalRules

/// A round of a competition: its matches, and the tables around it.
public struct RoundReading: Sendable {
  /// A match of a round with its tie, where it belongs to one.
  public struct Entry: Sendable {
    /// The match.
    public let match: MatchReading
    /// Its tie.
    public let tie: TieReading?

    /// A match of a round.
    public init(match: MatchReading, tie: TieReading?) {
      self.match = match
      self.tie = tie
    }
  }

  /// Its matches, in the order of the competition; those that are not over among them.
  public let entries: [Entry]

  /// The tables of the competition after the round and before it; nil for a cup.
  public let tables: (after: TableReading, before: TableReading)?

  /// Puts a round together.
  public init(entries: [Entry], tables: (after: TableReading, before: TableReading)? = nil) {
    self.entries = entries
    self.tables = tables
  }
}
