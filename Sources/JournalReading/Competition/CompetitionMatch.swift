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

  /// Creates a match of a competition.
  public init(
    slug: String, scheduled: MatchScheduled, result: MatchResult, status: MatchStatus,
    stage: String?
  ) {
    self.slug = slug
    self.scheduled = scheduled
    self.result = result
    self.status = status
    self.stage = stage
  }
}
