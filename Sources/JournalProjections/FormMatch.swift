public import JournalCore

/// A match from the point of view of one team: the outcome and the goals.
public struct FormMatch: Hashable, Sendable {
  /// The outcome of a match.
  public enum Outcome: String, Word {
    /// Won.
    case won
    /// Drawn, whatever the shoot-out that followed.
    case drawn
    /// Lost.
    case lost

    /// The outcome as a letter: `W`, `D` or `L`.
    public var letter: String {
      switch self {
      case .won: "W"
      case .drawn: "D"
      case .lost: "L"
      }
    }
  }

  /// The slug of the match.
  public let match: String

  /// The day.
  public let date: CalendarDate

  /// The outcome.
  public let outcome: Outcome

  /// Goals scored.
  public let goalsFor: Int

  /// Goals conceded.
  public let goalsAgainst: Int

  /// Creates an entry.
  public init(
    _ match: String, on date: CalendarDate, _ outcome: Outcome, goalsFor: Int, goalsAgainst: Int
  ) {
    self.match = match
    self.date = date
    self.outcome = outcome
    self.goalsFor = goalsFor
    self.goalsAgainst = goalsAgainst
  }
}
