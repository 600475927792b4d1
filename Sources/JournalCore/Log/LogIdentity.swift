/// What a journal is for good: the name that its checkpoints carry, whether it can erase, and the time
/// zone that times are read in.
public struct LogIdentity: Hashable, Sendable {
  /// The origin line of its checkpoints (C2SP tlog-checkpoint), such as `records.example.org/copa`;
  /// nil for a log that has none yet, such as a file of the first stored form.
  public let origin: String?

  /// Whether names of persons and free texts are kept beside the hashed record, so that they can be
  /// erased.
  public let isPrivate: Bool

  /// The time zone (IANA) that decides what `22:05` means, such as `Europe/Madrid`; nil if nobody said.
  public let timeZone: String?

  /// Creates an identity.
  public init(origin: String?, isPrivate: Bool = false, timeZone: String? = nil) {
    self.origin = origin
    self.isPrivate = isPrivate
    self.timeZone = timeZone
  }
}
