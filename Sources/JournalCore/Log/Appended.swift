/// What an append did with one draft.
public struct Appended: Hashable, Sendable {
  /// The event in the log.
  public let record: Record
  /// Whether the event was already there, so that nothing was written.
  public let replayed: Bool

  /// Creates a result.
  public init(record: Record, replayed: Bool) {
    self.record = record
    self.replayed = replayed
  }
}
