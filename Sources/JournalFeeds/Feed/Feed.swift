/// The contents of a file, common to all formats: every reader makes one, and one importer takes
/// it.
public struct Feed: Hashable, Sendable {
  /// The matches in the order of the file.
  public var matches: FeedMatches

  /// The groups that the file declares, with their teams.
  public var groups: [FeedGroup]

  /// Headings, names and remarks: lines that were read but are not matches.
  public var remarks: [FeedRemark]

  /// What could not be read, in the order of the file; nothing is dropped silently.
  public var problems: [FeedProblem]

  /// How the file was read, where that is not plain: a guessed encoding, columns without a map; a
  /// sentence each.
  public var notes: [String] = []

  /// Creates a feed.
  public init(
    matches: some Sequence<FeedMatch> = FeedMatches(), groups: [FeedGroup] = [],
    remarks: [FeedRemark] = [],
    problems: [FeedProblem] = []
  ) {
    self.matches = FeedMatches(matches)
    self.groups = groups
    self.remarks = remarks
    self.problems = problems
  }
}
