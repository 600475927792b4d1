/// What the log assigns to an event: its place and the time of writing.
public struct Stamp: Hashable, Sendable {
  /// The place in the log, from 1, without gaps.
  public var position: Int

  /// The place in the stream, from 1, without gaps.
  public var version: Int

  /// When the log wrote the event.
  public var recordedAt: Instant

  /// Creates a stamp.
  public init(position: Int, version: Int, recordedAt: Instant) {
    self.position = position
    self.version = version
    self.recordedAt = recordedAt
  }

  /// Takes the three assigned fields out of a record's JSON; nil unless all three are there.
  init?(removedFrom content: inout JSONObject) {
    let position = content["position"]?.integer
    let version = content["version"]?.integer
    let recordedAt = content["recordedAt"]?.string.flatMap { Instant($0) }
    content["position"] = nil
    content["version"] = nil
    content["recordedAt"] = nil
    guard let position, let version, let recordedAt else { return nil }
    self.init(position: Int(position), version: Int(version), recordedAt: recordedAt)
  }
}
