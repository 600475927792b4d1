public import JournalCore

/// A line with content that is not a match, kept so that no line vanishes.
public struct FeedRemark: Hashable, Sendable {
  /// The kind of line.
  public enum Kind: String, Word {
    /// The name of a competition, as a heading.
    case competition
    /// The name of a stage, as a heading.
    case stage
    /// The name of a round, group, leg or matchday, as a heading.
    case round
    /// A round with its days.
    case calendar
    /// A name in a list: a team, or anything else that a file without matches lists.
    case name
    /// A remark.
    case note
    /// Text after the end mark of the file, which is not read.
    case afterEnd = "after-end"
  }

  /// The line, from 1.
  public var line: Int
  /// The kind of line.
  public var kind: Kind
  /// The text.
  public var text: String

  /// Creates a remark.
  public init(line: Int, kind: Kind, text: String) {
    self.line = line
    self.kind = kind
    self.text = text
  }
}
