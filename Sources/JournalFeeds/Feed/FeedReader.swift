public import JournalCore

/// The way in which files of a format become feeds.
public enum FeedReader: Sendable {
  /// The files hold events of a journal, which are imported unchanged.
  case events
  /// Each file is a feed. A thrown `Refusal` concerns the whole file.
  case file(@Sendable (FeedFile, FeedOptions) throws(Refusal) -> Feed)
  /// Tables that belong together form a feed.
  case tables(FeedTables)
}
