public import JournalCore

/// The options of an import.
public struct ImportOptions: Hashable, Sendable {
  /// Which source wins if the journal and the feed differ.
  public enum Taking: String, Hashable, Sendable, CaseIterable {
    /// The journal wins: a claim records the feed's value.
    case mine
    /// The feed wins: a correction records its value.
    case theirs
  }

  /// The competition that the matches join, whatever the feed calls it. It must be defined.
  public var competition: CompetitionSlug?

  /// The name of the competition, in place of what the feed calls it; nil to take the feed's.
  public var name: String?

  /// The season, in place of the feed's; nil to take that.
  public var season: String?

  /// Which source wins.
  public var taking: Taking

  /// The most events that are appended in one transaction; the events of a match always stay
  /// together.
  ///
  /// An import of up to this many events is written completely or not at all. If a larger one is
  /// interrupted, importing the file again completes it, because the ids derive from the content.
  public var batchLimit = 10_000

  /// Creates options.
  public init(competition: CompetitionSlug? = nil, taking: Taking = .mine) {
    self.competition = competition
    self.taking = taking
  }
}
