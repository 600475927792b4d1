/// Every reader of a format makes this value of a file's text; one importer brings it into a journal.
public struct Feed: Hashable, Sendable {
  /// The matches in the order of the file.
  public var matches: [FeedMatch]

  /// The groups that the file declares, with their teams.
  public var groups: [FeedGroup]

  /// What could not be read, in the order of the file: nothing is dropped without a word.
  public var problems: [FeedProblem]

  /// Creates a feed.
  public init(
    matches: [FeedMatch] = [], groups: [FeedGroup] = [], problems: [FeedProblem] = []
  ) {
    self.matches = matches
    self.groups = groups
    self.problems = problems
  }
}
