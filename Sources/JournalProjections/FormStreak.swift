public import JournalCore

/// Matches in a row of which the same can be said.
public struct FormStreak: Hashable, Sendable {
  /// What is said of each match of a streak.
  public enum Kind: String, Word {
    /// Won.
    case wins
    /// Not lost.
    case unbeaten
    /// Not won.
    case winless
    /// Nothing conceded.
    case cleanSheets = "clean-sheets"
    /// A goal scored.
    case scoring

    /// Whether a match carries a streak on.
    public func holds(for match: FormMatch) -> Bool {
      switch self {
      case .wins: match.outcome == .won
      case .unbeaten: match.outcome != .lost
      case .winless: match.outcome != .won
      case .cleanSheets: match.goalsAgainst == 0
      case .scoring: match.goalsFor > 0
      }
    }
  }

  /// What is said of each match.
  public let kind: Kind

  /// The matches in order, at least one.
  public let matches: [FormMatch]

  /// How many matches it lasted.
  public var length: Int { matches.count }
}
