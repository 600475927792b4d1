import Crypto
public import JournalCore

/// The secret half of a key that signs notes with Ed25519.
///
/// Its holder can sign in the log's name. Keep it in a file of its own that only the owner can
/// read, and never in the journal. Printing the key shows its public half.
public struct NoteSigningKey: Sendable, CustomStringConvertible, CustomReflectable {
  /// The public half, to be published.
  public let verifierKey: NoteVerifierKey

  private let key: Curve25519.Signing.PrivateKey

  /// Creates a new key from the system's randomness. Throws a refusal if the name is not one.
  public init(generating name: String) throws(Refusal) {
    try self.init(name: name, key: Curve25519.Signing.PrivateKey())
  }

  /// Creates the key of a seed of 32 bytes, which must be secret and random.
  public init(name: String, seed: [UInt8]) throws(Refusal) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else {
      throw .badKey("a secret key has 32 bytes")
    }
    try self.init(name: name, key: key)
  }

  /// Parses the text form of golang.org/x/mod/sumdb/note:
  /// `PRIVATE+KEY+name+keyID+base64(1 || seed)`. Throws a refusal for anything else.
  public init(parsing text: String) throws(Refusal) {
    guard text.utf8.starts(with: Self.prefix.utf8) else {
      throw .badKey("a secret key begins with \(Self.prefix)")
    }
    let fields = try NoteKeyFields(
      parsing: String(decoding: text.utf8.dropFirst(Self.prefix.utf8.count), as: UTF8.self))
    guard fields.material.first == NoteAlgorithm.ed25519.rawValue else {
      throw .badKey("its kind is unknown")
    }
    try self.init(name: fields.name, seed: Array(fields.material.dropFirst()))
    guard verifierKey.keyID == fields.keyID else {
      throw .badKey("its ID does not fit its name and bytes")
    }
  }

  private init(name: String, key: Curve25519.Signing.PrivateKey) throws(Refusal) {
    self.key = key
    verifierKey = try NoteVerifierKey(name: name, publicKey: Array(key.publicKey.rawRepresentation))
  }

  /// The key with its secret, in the form that `init(parsing:)` parses.
  public var secretText: String {
    let material = [NoteAlgorithm.ed25519.rawValue] + Array(key.rawRepresentation)
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
