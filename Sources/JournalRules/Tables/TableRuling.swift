public import JournalCore

/// A decision about a table: points, a place, a team that leaves, lots. See
/// <doc:HowATableIsRanked>.
public struct TableRuling: Hashable, Sendable {
  /// What was decided.
  public enum Kind: Hashable, Sendable {
    /// Points are deducted, or restored if the number is positive.
    case points(Int)
    /// The team takes this place, whatever it has won.
    case place(Int)
    /// The team left; its earlier results are treated in this way.
    case left(Departure)
    /// The team won the lots that were drawn among these teams.
    case lots(among: [TeamSlug])
  }

  /// What becomes of the results of a team that leaves; see <doc:HowAResultIsDerived>.
  public enum Departure: String, Word {
    /// They stand.
    case keep
    /// They do not count.
    case annul
    /// They stand, and the remaining matches are awarded to the opponents.
    case award
  }

  /// What was decided.
  public let kind: Kind

  /// The team that it is about.
  public let team: TeamSlug

  /// The group that it is about; nil for the whole competition.
  public let group: String?

  /// The day on which it takes effect; nil if not known.
  public let date: CalendarDate?

  /// The position of the decision in the log.
  public let position: Int

  /// Creates a ruling.
  public init(
    _ kind: Kind, _ team: TeamSlug, group: String? = nil, date: CalendarDate? = nil, position: Int
  ) {
    self.kind = kind
    self.team = team
    self.group = group
    self.date = date
    self.position = position
  }
}
