/// The stream and position of an event.
public struct EventLocation: Hashable, Sendable {
  /// The event's place in the log.
  public let position: Int
  /// The stream it belongs to.
  public let stream: StreamName

  /// Creates a location.
  public init(position: Int, stream: StreamName) {
    self.position = position
    self.stream = stream
  }
}
