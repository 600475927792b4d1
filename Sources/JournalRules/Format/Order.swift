public import JournalCore

/// Which of two numbers is better.
public enum Order: String, Word {
  /// The higher one, such as a coefficient.
  case higher
  /// The lower one, such as a ranking.
  case lower
}
