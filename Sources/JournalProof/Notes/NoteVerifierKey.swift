import Crypto
public import JournalCore

/// The public half of a key that signs notes; it tells whether a signature is that key's.
///
/// Its text is the vkey of golang.org/x/mod/sumdb/note: `name+keyID+base64(algorithm || key)`.
public struct NoteVerifierKey: Sendable, CustomStringConvertible {
  /// The name of the key, which for a log is its origin, such as `example.com/log`.
  public let name: String

  /// How the key signs.
  public let algorithm: NoteAlgorithm

  /// The Ed25519 public key, 32 bytes.
  public let publicKey: [UInt8]

  /// The first four bytes of SHA-256(name || 0x0A || algorithm || public key).
  public let keyID: UInt32

  private let key: Curve25519.Signing.PublicKey

  /// Creates a key. Throws a refusal if the name may not be one, or the key is not 32
  /// bytes long.
  public init(
    name: String, algorithm: NoteAlgorithm = .ed25519, publicKey: [UInt8]
  ) throws(Refusal) {
    try NoteKeyName.check(name)
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else {
      throw .badKey("a public key has 32 bytes")
    }
    self.name = name
    self.algorithm = algorithm
    self.publicKey = publicKey
    self.key = key
    keyID = Self.keyID(name: name, algorithm: algorithm, publicKey: publicKey)
  }

  /// Parses a vkey. Throws a refusal if it is malformed, or its ID is not that of its name and key.
  public init(parsing text: String) throws(Refusal) {
    let fields = try NoteKeyFields(parsing: text)
    guard let first = fields.material.first, let algorithm = NoteAlgorithm(rawValue: first) else {
      throw .badKey("its kind is unknown")
    }
    try self.init(
      name: fields.name, algorithm: algorithm, publicKey: Array(fields.material.dropFirst()))
    guard keyID == fields.keyID else { throw .badKey("its ID does not fit its name and bytes") }
  }

  /// The vkey, to be published.
  public var description: String {
    NoteKeyFields(name: name, keyID: keyID, material: [algorithm.rawValue] + publicKey).text
  }

  /// What a valid signature states; nil if it is not this key's for this text.
  ///
  /// Ed25519 as BoringSSL checks it: RFC 8032, section 5.1.7, without the cofactor.
  func statement(of signature: [UInt8], on text: [UInt8]) -> NoteStatement? {
    switch algorithm {
    case .ed25519:
      guard isValid(signature, for: text) else { return nil }
      return NoteStatement(key: self, time: nil)
    case .cosignature:
      guard let cosignature = Cosignature(signature),
        isValid(cosignature.signature, for: Cosignature.message(text, at: cosignature.time))
      else { return nil }
      return NoteStatement(key: self, time: cosignature.time)
    }
  }

  /// Whether 64 bytes are this key's Ed25519 signature of a message.
  public func isValid(_ signature: [UInt8], for message: [UInt8]) -> Bool {
    signature.count == 64 && key.isValidSignature(signature, for: message)
  }

  private static func keyID(
    name: String, algorithm: NoteAlgorithm, publicKey: [UInt8]
  ) -> UInt32 {
    let digest = Fingerprint.sha256(Array(name.utf8) + [0x0A, algorithm.rawValue] + publicKey)
    return digest.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }
}
