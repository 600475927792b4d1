/// What is said of a work that was done, in order.
public enum Said: Hashable, Sendable {
  /// A line of what was asked for.
  case line(String)
  /// A note beside it, which is no part of the answer.
  case note(String)
}
