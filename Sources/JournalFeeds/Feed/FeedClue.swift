/// How strongly the start of a file suggests a format.
enum FeedClue: Int, Comparable {
  /// The file begins as files of this format often do.
  case opening
  /// The file name has the format's extension.
  case ending
  /// The content belongs to this format only.
  case content

  static func < (one: FeedClue, other: FeedClue) -> Bool { one.rawValue < other.rawValue }
}
