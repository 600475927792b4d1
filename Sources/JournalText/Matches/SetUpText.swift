/// What to do with a match that was set up.
public enum SetUpText {
  /// Returns the ways to log it: line by line while it is on, or an event at a time.
  ///
  /// - Parameter isCurrent: whether commands are about it without being told.
  public static func next(_ match: String, isCurrent: Bool) -> String {
    isCurrent
      ? "Current match is now \(match). Log it: journal live, or journal append kick-off"
      : "Log it: journal live \(match), or journal append kick-off -M \(match)"
  }
}
