public import JournalCore

/// A match that counts for a table.
public struct TableMatch: Sendable {
  /// The result.
  public let result: MatchResult

  /// The day; nil if it was never set.
  public let date: CalendarDate?

  /// The matchday, from 1; nil if the match does not give one.
  public let matchday: Int?

  /// Creates a match of a table.
  public init(_ result: MatchResult, date: CalendarDate? = nil, matchday: Int? = nil) {
    self.result = result
    self.date = date
    self.matchday = matchday
  }
}
