/// A value kept beside a log, with the salt of its digest.
package struct ErasableValue: Hashable, Sendable {
  /// The digest that replaces the value in the record, in hexadecimal.
  package let digest: String

  /// 32 random bytes, so that a guess at the value cannot be confirmed by its digest.
  package let salt: [UInt8]

  /// The value.
  package let value: String

  /// Creates a value from its stored parts.
  package init(digest: String, salt: [UInt8], value: String) {
    self.digest = digest
    self.salt = salt
    self.value = value
  }

  /// Creates a value; its digest follows from the salt.
  package init(_ value: String, salt: [UInt8]) {
    self.init(digest: Self.digest(of: value, salt: salt), salt: salt, value: value)
  }

  /// Whether value and salt yield the digest.
  package var isGenuine: Bool { Self.digest(of: value, salt: salt) == digest }

  /// The digest that replaces a value in a record: SHA-256 of the salt followed by the value.
  package static func digest(of value: String, salt: [UInt8]) -> String {
    Fingerprint.hex(of: salt + Array(value.utf8))
  }
}
