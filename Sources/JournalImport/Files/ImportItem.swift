package import JournalFeeds

/// What one import takes in.
package enum ImportItem: Sendable {
  /// Events of the journal itself.
  case events(ImportFile)
  /// What an outside source tells.
  case feed(ToldFeed)

  /// A feed, and where it was read.
  package struct ToldFeed: Sendable {
    /// What the files say.
    package let feed: Feed
    /// Where it was read.
    package let source: ImportSource
    /// The name of the first file.
    package let name: String
    /// The format.
    package let format: FeedFormat
  }
}
