public import JournalCore

/// Something odd about what a feed says, recorded all the same.
public struct ImportDoubt: Hashable, Sendable {
  /// The match's slug.
  public var match: String

  /// The file, where the feed is made of several; empty where it is one.
  public var file: String

  /// The line of the feed, from 1.
  public var line: Int

  /// What is odd.
  public var doubt: Doubt
}
