public import JournalCore

/// A doubt about an event of a feed, which is recorded all the same.
public struct ImportDoubt: Hashable, Sendable {
  /// The match's slug.
  public var match: String

  /// The file; empty if the feed is a single file.
  public var file: String

  /// The line of the feed, from 1.
  public var line: Int

  /// The doubt.
  public var doubt: Doubt
}
