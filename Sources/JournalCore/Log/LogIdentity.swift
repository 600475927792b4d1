/// The permanent properties of a journal: the name on its checkpoints, whether it can erase, and
/// its time zone.
public struct LogIdentity: Hashable, Sendable {
  /// The origin line of its checkpoints (C2SP tlog-checkpoint), such as `records.example.org/copa`;
  /// nil if the log has none, as in a file of the first stored form.
  public let origin: String?

  /// Whether persons' names and free texts are kept beside the hashed record, so that they can be
  /// erased.
  public let isPrivate: Bool

  /// The time zone (IANA) in which `22:05` is read, such as `Europe/Madrid`; nil if none was set.
  public let timeZone: String?

  /// Creates an identity.
  public init(origin: String?, isPrivate: Bool = false, timeZone: String? = nil) {
    self.origin = origin
    self.isPrivate = isPrivate
    self.timeZone = timeZone
  }
}
