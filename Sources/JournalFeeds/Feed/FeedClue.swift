/// How sure the start of a file is of a format.
enum FeedClue: Int, Comparable {
  /// It may begin as files of this format often do.
  case opening
  /// The name of the file ends as theirs do.
  case ending
  /// What stands in it is of this format alone.
  case content

  static func < (one: FeedClue, other: FeedClue) -> Bool { one.rawValue < other.rawValue }
}
