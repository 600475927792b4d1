public import JournalCore

/// Matches in a row that have something in common.
public struct FormStreak: Hashable, Sendable {
  /// What the matches of a streak have in common.
  public enum Kind: String, Word {
    /// Won.
    case wins
    /// Not lost.
    case unbeaten
    /// Not won.
    case winless
    /// No goal conceded.
    case cleanSheets = "clean-sheets"
    /// A goal scored.
    case scoring

    /// Whether a match continues a streak of this kind.
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

  /// What the matches have in common.
  public let kind: Kind

  /// The matches in order, at least one.
  public let matches: [FormMatch]

  /// The number of matches.
  public var length: Int { matches.count }
}
