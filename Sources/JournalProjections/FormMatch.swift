public import JournalCore

/// A match as one team saw it: what it came to, and the goals.
public struct FormMatch: Hashable, Sendable {
  /// What a match came to.
  public enum Outcome: String, Word {
    /// Won.
    case won
    /// Drawn, whatever a shoot-out said after it.
    case drawn
    /// Lost.
    case lost

    /// One letter: `W`, `D` or `L`.
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

  /// What it came to.
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
