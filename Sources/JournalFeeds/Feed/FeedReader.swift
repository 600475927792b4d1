public import JournalCore

/// How the files of a format become feeds.
public enum FeedReader: Sendable {
  /// They hold events of the journal itself, which come in as they are.
  case events
  /// Each file is a feed. What it throws is a `Refusal` of the whole file.
  case file(@Sendable (FeedFile, FeedOptions) throws(Refusal) -> Feed)
  /// Tables that belong together are a feed.
  case tables(FeedTables)
}
