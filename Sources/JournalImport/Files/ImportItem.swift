package import JournalFeeds

/// An item of an import: events, or a feed.
package enum ImportItem: Sendable {
  /// Events of a journal.
  case events(ImportFile)
  /// A feed from an outside source.
  case feed(ToldFeed)

  /// A feed with its source.
  package struct ToldFeed: Sendable {
    /// The contents of the files.
    package let feed: Feed
    /// The source of the feed.
    package let source: ImportSource
    /// The name of the first file.
    package let name: String
    /// The format.
    package let format: FeedFormat
  }
}
