public import JournalReading
import JournalRules

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

  /// A match before and after.
  public init(before: MatchReading, after: MatchReading, oldTie: TieReading?, tie: TieReading?) {
    self.before = before
    self.after = after
    self.oldTie = oldTie
    self.tie = tie
  }
}
