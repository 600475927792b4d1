/// The order in which a bulk reader delivers the facts of a match.
public enum ScanOrder: Hashable, Sendable {
  /// The order of entry: enough for sums, and the fastest.
  case entry
  /// The order of play.
  case match
}
