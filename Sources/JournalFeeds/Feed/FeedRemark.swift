public import JournalCore

/// A line of a file that is no match and still says something, so that no line vanishes.
public struct FeedRemark: Hashable, Sendable {
  /// What kind of line it is.
  public enum Kind: String, Word {
    /// The name of a competition, as a heading.
    case competition
    /// The name of a stage, as a heading.
    case stage
    /// The name of a round, group, leg or matchday, as a heading.
    case round
    /// A round with its days.
    case calendar
    /// A name in a list of names: a team or anything else that a file without matches lists.
    case name
    /// A remark in words.
    case note
    /// What stands behind the end mark of the file and is not read.
    case afterEnd = "after-end"
  }

  /// The line, from 1.
  public var line: Int
  /// What kind of line it is.
  public var kind: Kind
  /// What it says.
  public var text: String

  /// Creates a remark.
  public init(line: Int, kind: Kind, text: String) {
    self.line = line
    self.kind = kind
    self.text = text
  }
}
