public import JournalCore

/// How a feed is to be taken in.
public struct ImportOptions: Hashable, Sendable {
  /// Whose word stands where the journal and the feed differ.
  public enum Taking: String, Hashable, Sendable, CaseIterable {
    /// The journal's: what the feed says is recorded as a claim.
    case mine
    /// The feed's: it is recorded as a correction.
    case theirs
  }

  /// The competition that the matches join, whatever the feed calls it; it must be defined.
  public var competition: CompetitionSlug?

  /// Whose word stands.
  public var taking: Taking

  /// Creates options.
  public init(competition: CompetitionSlug? = nil, taking: Taking = .mine) {
    self.competition = competition
    self.taking = taking
  }
}
