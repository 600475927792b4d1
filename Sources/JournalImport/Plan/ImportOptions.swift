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

  /// The most events that are appended in one transaction; whole matches always stay together.
  ///
  /// A file of fewer is all or nothing. A longer one that is interrupted is finished by importing it
  /// again: its events have name-based ids.
  public var batchLimit = 10_000

  /// Creates options.
  public init(competition: CompetitionSlug? = nil, taking: Taking = .mine) {
    self.competition = competition
    self.taking = taking
  }
}
