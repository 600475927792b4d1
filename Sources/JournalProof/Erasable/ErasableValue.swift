/// A value that stands beside a log, with the salt that its digest was made with.
package struct ErasableValue: Hashable, Sendable {
  /// What stands in the record for it, in hexadecimal.
  package let digest: String

  /// 32 random bytes, so that a guess at the value cannot be confirmed by its digest.
  package let salt: [UInt8]

  /// The value.
  package let value: String

  /// A value as it is stored.
  package init(digest: String, salt: [UInt8], value: String) {
    self.digest = digest
    self.salt = salt
    self.value = value
  }

  /// A value with the digest that its salt gives.
  package init(_ value: String, salt: [UInt8]) {
    self.init(digest: Self.digest(of: value, salt: salt), salt: salt, value: value)
  }

  /// Whether value and salt give the digest.
  package var isGenuine: Bool { Self.digest(of: value, salt: salt) == digest }

  /// The digest that stands in a record for a value: SHA-256 of salt and value.
  package static func digest(of value: String, salt: [UInt8]) -> String {
    Fingerprint.hex(of: salt + Array(value.utf8))
  }
}
