/// The order in which a bulk reader delivers the facts of a match.
public enum ScanOrder: Hashable, Sendable {
  /// The order of entry: enough for sums, and the fastest. What a store derived from its events is
  /// taken as it stands.
  case entry
  /// The order of entry, each match held to what was written of it, as all other reads are.
  case checked
  /// The order of play.
  case match
}
