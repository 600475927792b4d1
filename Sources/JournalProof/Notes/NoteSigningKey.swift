import Crypto
public import JournalCore

/// The secret half of a key that signs notes with Ed25519: a log's, or a witness's.
///
/// Its holder can sign in that name. Keep it in a file of its own that only the owner can
/// read, and never in the journal. Printing the key shows its public half.
public struct NoteSigningKey: Sendable, CustomStringConvertible, CustomReflectable {
  /// The public half, to be published.
  public let verifierKey: NoteVerifierKey

  private let key: Curve25519.Signing.PrivateKey

  /// Creates a new key from the system's randomness. Throws a refusal if the name is not one.
  ///
  /// - Parameter name: the name in its signatures: for a log's key, the origin of the journal.
  public init(generating name: String, algorithm: NoteAlgorithm = .ed25519) throws(Refusal) {
    try self.init(name, algorithm, Curve25519.Signing.PrivateKey())
  }

  /// Creates the key of a seed of 32 bytes, which must be secret, random, and no other key's.
  public init(
    name: String, algorithm: NoteAlgorithm = .ed25519, seed: [UInt8]
  ) throws(Refusal) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else {
      throw .badKey("a secret key has 32 bytes")
    }
    try self.init(name, algorithm, key)
  }

  /// Parses the text form of golang.org/x/mod/sumdb/note:
  /// `PRIVATE+KEY+name+keyID+base64(algorithm || seed)`. Throws a refusal for anything else.
  public init(parsing text: String) throws(Refusal) {
    guard text.utf8.starts(with: Self.prefix.utf8) else {
      throw .badKey("a secret key begins with \(Self.prefix)")
    }
    let fields = try NoteKeyFields(
      parsing: String(decoding: text.utf8.dropFirst(Self.prefix.utf8.count), as: UTF8.self))
    guard let first = fields.material.first, let algorithm = NoteAlgorithm(rawValue: first) else {
      throw .badKey("its kind is unknown")
    }
    try self.init(
      name: fields.name, algorithm: algorithm, seed: Array(fields.material.dropFirst()))
    guard verifierKey.keyID == fields.keyID else {
      throw .badKey("its ID does not fit its name and bytes")
    }
  }

  private init(
    _ name: String, _ algorithm: NoteAlgorithm, _ key: Curve25519.Signing.PrivateKey
  ) throws(Refusal) {
    self.key = key
    verifierKey = try NoteVerifierKey(
      name: name, algorithm: algorithm, publicKey: Array(key.publicKey.rawRepresentation))
  }

  /// The key with its secret, in the form that `init(parsing:)` parses.
  public var secretText: String {
    let material = [verifierKey.algorithm.rawValue] + Array(key.rawRepresentation)
    return Self.prefix
      + NoteKeyFields(name: verifierKey.name, keyID: verifierKey.keyID, material: material).text
  }

  /// The public half's vkey.
  public var description: String { verifierKey.description }

  /// A mirror with the public half only, so that no dump reveals the secret.
  public var customMirror: Mirror { Mirror(self, children: ["verifierKey": description]) }

  /// Signs bytes with Ed25519; returns 64 bytes.
  public func signature(for message: [UInt8]) throws(Refusal) -> [UInt8] {
    guard let signature = try? key.signature(for: message) else {
      throw Refusal("cannot-sign", "The system's cryptography failed to sign.")
    }
    return Array(signature)
  }

  static let prefix = "PRIVATE+KEY+"
}
