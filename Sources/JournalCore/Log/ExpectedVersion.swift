/// What a writer expects a stream to hold.
public enum ExpectedVersion: Hashable, Sendable {
  /// Anything.
  case any
  /// No event yet.
  case noStream
  /// Exactly this many events.
  case exactly(Int)
}
