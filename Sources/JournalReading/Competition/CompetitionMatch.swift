public import JournalCore
public import JournalProjections
public import JournalRules

/// One match of a competition: what it is, and what it came to.
public struct CompetitionMatch: Sendable {
  /// The match's slug.
  public let slug: String

  /// What the match is, as corrected.
  public let scheduled: MatchScheduled

  /// The result.
  public let result: MatchResult

  /// What has become of the match.
  public let status: MatchStatus

  /// The stage of the regulation that it belongs to; nil where the regulation knows none.
  public let stage: String?

  /// Puts a match together.
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
