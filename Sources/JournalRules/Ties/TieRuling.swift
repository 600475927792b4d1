public import JournalCore

/// A decision about a tie itself: it overrides every step of the regulation. See
/// <doc:HowATieIsDecided>.
public struct TieRuling: Hashable, Sendable {
  /// What was decided.
  public enum Kind: String, Word {
    /// The tie was awarded to the team.
    case awarded = "tie-awarded"
    /// The team left the competition.
    case withdrawn = "team-withdrawn"
    /// The team was expelled.
    case disqualified = "team-disqualified"
    /// The team went through without a match.
    case walkover
    /// The team had no opponent.
    case bye
    /// The team won the drawing of lots.
    case lots = "drawing-of-lots"
  }

  /// What was decided.
  public let kind: Kind

  /// The team that it is about: the one that it favours, or the one that left.
  public let team: TeamSlug

  /// The position of the decision in the log.
  public let position: Int

  /// Creates a ruling.
  public init(_ kind: Kind, _ team: TeamSlug, position: Int) {
    self.kind = kind
    self.team = team
    self.position = position
  }
}
