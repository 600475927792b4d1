public import JournalCore

/// A match that counts for a table.
public struct TableMatch: Sendable {
  /// The result.
  public let result: MatchResult

  /// The day; nil where it was never set.
  public let date: CalendarDate?

  /// The matchday, from 1, where the match says it.
  public let matchday: Int?

  /// Takes a match for a table.
  public init(_ result: MatchResult, date: CalendarDate? = nil, matchday: Int? = nil) {
    self.result = result
    self.date = date
    self.matchday = matchday
  }
}
