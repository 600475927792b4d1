public import JournalReading

/// A match that was written to, and its tie: before and after.
public struct WrittenMatch: Sendable {
  /// The match as it was.
  public let before: MatchReading
  /// The match with what was written.
  public let after: MatchReading
  /// Its tie as it was; nil if it is none of a tie.
  public let oldTie: TieReading?
  /// Its tie with what was written.
  public let tie: TieReading?
}
