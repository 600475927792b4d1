/// The secret that the ids of a private journal's imports are made with.
///
/// The id of an imported event is made from its content, names included, so that importing twice
/// adds nothing. Without a secret anybody with the ids could test a guess of what was erased, or
/// find out that two journals imported the same. With it, only whoever has the journal can.
public struct ImportKey: Hashable, Sendable {
  /// The number of bytes of a secret.
  public static let length = 32

  /// The secret.
  public let secret: [UInt8]

  /// The last position before the journal had it: ids up to there were made without a secret.
  public let since: Int

  /// Creates a key; nil if the secret has another length.
  public init?(secret: [UInt8], since: Int) {
    guard secret.count == Self.length else { return nil }
    self.secret = secret
    self.since = since
  }

  /// Makes a key with a random secret.
  public init(newSince since: Int) {
    secret = (0..<Self.length).map { _ in UInt8.random(in: .min ... .max) }
    self.since = since
  }
}
