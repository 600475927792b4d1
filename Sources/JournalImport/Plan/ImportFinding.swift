public import JournalCore

/// A point on which a feed completes the journal or differs from it.
public struct ImportFinding: Hashable, Sendable {
  /// What the import does about it.
  public enum Kind: String, Hashable, Sendable {
    /// The journal lacks the value; a correction fills it in.
    case fillsIn
    /// The journal keeps its own value; a claim notes the feed's.
    case claims
    /// A correction replaces the journal's value with the feed's.
    case takes
  }

  /// What the import does about it.
  public var kind: Kind

  /// The match's slug.
  public var match: String

  /// The file; empty if the feed is a single file.
  public var file: String

  /// The line of the feed, from 1.
  public var line: Int

  /// The position of the event concerned; nil if there is none.
  public var position: Int?

  /// The person or thing concerned, in words, such as `Eraso` or `score`.
  public var subject: String

  /// The field, such as `minute`.
  public var field: String

  /// The journal's value, in words; `?` if it has none.
  public var here: String

  /// The feed's value, in words.
  public var there: String

  /// The author of the journal's value and the way it was entered, such as `desk, live`.
  public var recorded: String

  /// The claim or correction that records it.
  public var event: EventID?

  /// The position of that event; nil until it is written.
  public var written: Int?
}
