/// A line of a file that could not be read, or only in part.
public struct FeedProblem: Hashable, Sendable {
  /// The name of the file if the feed has several; otherwise empty.
  public var file: String
  /// The number of the line, from 1.
  public var line: Int
  /// The text that could not be read, as it is in the file.
  public var text: String
  /// The reason, in one sentence.
  public var reason: String

  /// Creates a problem.
  public init(file: String = "", line: Int, text: String, reason: String) {
    self.file = file
    self.line = line
    self.text = text
    self.reason = reason
  }
}
