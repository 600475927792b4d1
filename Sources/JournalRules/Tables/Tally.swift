/// What a team has achieved in some matches.
public struct Tally: Hashable, Sendable {
  /// Matches played.
  public internal(set) var played = 0
  /// Matches won.
  public internal(set) var won = 0
  /// Matches drawn, including those with a shoot-out.
  public internal(set) var drawn = 0
  /// Matches lost.
  public internal(set) var lost = 0
  /// Goals scored.
  public internal(set) var goalsFor = 0
  /// Goals conceded.
  public internal(set) var goalsAgainst = 0
  /// Points won on the pitch, before any deduction.
  public internal(set) var points = 0
  /// Goals scored away from home.
  public internal(set) var awayGoals = 0
  /// Matches won away from home.
  public internal(set) var awayWins = 0

  /// Goals scored minus goals conceded.
  public var goalDifference: Int { goalsFor - goalsAgainst }

  /// Creates a tally before any match.
  public init() {}

  /// Adds a match.
  mutating func add(_ outcome: SideOutcome, for goals: Int, against: Int, away: Bool, worth: Int) {
    played += 1
    switch outcome {
    case .win: won += 1
    case .loss: lost += 1
    case .draw, .shootOutWin, .shootOutLoss: drawn += 1
    }
    goalsFor += goals
    goalsAgainst += against
    points += worth
    guard away else { return }
    awayGoals += goals
    if outcome == .win { awayWins += 1 }
  }
}
