/// In which order a bulk reader gives the facts of a match.
public enum ScanOrder: Hashable, Sendable {
  /// As they were entered: enough for sums, and fastest.
  case entry
  /// As they happened.
  case match
}
