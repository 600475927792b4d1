/// The end of a log.
public struct LogHead: Hashable, Sendable {
  /// The last position; 0 for an empty log.
  public let position: Int
  /// When it was written; nil for an empty log.
  public let recordedAt: Instant?

  /// Creates a head.
  public init(position: Int, recordedAt: Instant?) {
    self.position = position
    self.recordedAt = recordedAt
  }
}
