public import JournalReading

/// A match that was written to, with its tie, before and after.
public struct WrittenMatch: Sendable {
  /// The match as it was.
  public let before: MatchReading
  /// The match with the new events.
  public let after: MatchReading
  /// The tie as it was; nil if the match belongs to none.
  public let oldTie: TieReading?
  /// The tie with the new events.
  public let tie: TieReading?
}
