/// What a journal is for good: the name that its checkpoints carry, and whether it can erase.
public struct LogIdentity: Hashable, Sendable {
  /// The origin line of its checkpoints (C2SP tlog-checkpoint), such as `records.example.org/copa`.
  public let origin: String

  /// Whether names of persons and free texts are kept beside the hashed record, so that they can be
  /// erased.
  public let isPrivate: Bool

  /// Creates an identity.
  ///
  /// - Parameter origin: nil for a new one that no other journal has.
  public init(origin: String? = nil, isPrivate: Bool = false) {
    self.origin = origin ?? Self.newOrigin()
    self.isPrivate = isPrivate
  }

  private static func newOrigin() -> String {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    return "match-journal/" + String(repeating: "0", count: 16 - digits.count) + digits
  }
}
