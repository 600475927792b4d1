/// A line of a file that could not be read, or only in part.
public struct FeedProblem: Hashable, Sendable {
  /// The name of the file, where the feed is made of several; empty where it is one.
  public var file: String
  /// The number of the line, from 1.
  public var line: Int
  /// What could not be read, as it stands there.
  public var text: String
  /// Why, in one sentence.
  public var reason: String

  /// Creates a problem.
  public init(file: String = "", line: Int, text: String, reason: String) {
    self.file = file
    self.line = line
    self.text = text
    self.reason = reason
  }
}
