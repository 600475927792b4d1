public import JournalCore
public import JournalProjections
public import JournalRules

/// A match of a competition with its result.
public struct CompetitionMatch: Sendable {
  /// The match's slug.
  public let slug: String

  /// How the match is scheduled, as corrected.
  public let scheduled: MatchScheduled

  /// The result.
  public let result: MatchResult

  /// Where the match stands, such as in play or abandoned.
  public let status: MatchStatus

  /// The stage of the regulation that it belongs to; nil if the regulation has none for it.
  public let stage: String?

  /// The matchday, as recorded or as the regulation reads the name of the round; nil if there is none.
  public let matchday: Int?

  /// Creates a match of a competition.
  ///
  /// - Parameter matchday: nil for what the name of the round says by itself.
  public init(
    slug: String, scheduled: MatchScheduled, result: MatchResult, status: MatchStatus,
    stage: String?, matchday: Int? = nil
  ) {
    self.slug = slug
    self.scheduled = scheduled
    self.result = result
    self.status = status
    self.stage = stage
    self.matchday = matchday ?? scheduled.numberedMatchday
  }
}
