package import JournalCore
package import JournalFeeds

/// A feed to import, and how.
package struct ImportRequest: Sendable {
  /// The feed.
  package let feed: Feed
  /// Its source, which every event names.
  package let source: ImportSource
  /// The author of the events.
  package let author: Author
  /// The options.
  package let options: ImportOptions

  package init(
    _ feed: Feed, from source: ImportSource, by author: Author, _ options: ImportOptions
  ) {
    (self.feed, self.source, self.author, self.options) = (feed, source, author, options)
  }

  /// Returns the request with another source winning on differences.
  package func taking(_ taking: ImportOptions.Taking) -> ImportRequest {
    var options = options
    options.taking = taking
    return ImportRequest(feed, from: source, by: author, options)
  }
}
