/// A piece of what is reported about finished work.
public enum Said: Hashable, Sendable {
  /// A line of the answer.
  case line(String)
  /// A note that is not part of the answer.
  case note(String)
}
