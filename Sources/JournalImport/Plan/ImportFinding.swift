public import JournalCore

/// One thing on which a feed knows more than the journal, or says otherwise.
public struct ImportFinding: Hashable, Sendable {
  /// What becomes of it.
  public enum Kind: String, Hashable, Sendable {
    /// The journal leaves it open; a correction fills it in.
    case fillsIn
    /// The journal says otherwise and keeps its word; a claim notes what the feed says.
    case claims
    /// The journal said otherwise; a correction takes the feed's word.
    case takes
  }

  /// What becomes of it.
  public var kind: Kind

  /// The match's slug.
  public var match: String

  /// The file, where the feed is made of several; empty where it is one.
  public var file: String

  /// The line of the feed, from 1.
  public var line: Int

  /// The position of the event that it is about; nil where there is none.
  public var position: Int?

  /// Whom or what it is about, in words, such as `Eraso` or `score`.
  public var subject: String

  /// The field, such as `minute`.
  public var field: String

  /// What the journal says, in words; `?` where it leaves it open.
  public var here: String

  /// What the feed says, in words.
  public var there: String

  /// Who recorded what the journal says, and how, such as `desk, live`.
  public var recorded: String

  /// The claim or correction that records it.
  public var event: EventID?
}
