import Crypto

/// The hashes of a transparency log: RFC 6962, section 2.1, SHA-256.
public enum MerkleHash {
  /// The length of a hash in bytes.
  public static let length = 32

  /// The hash of a leaf: SHA-256(0x00 || bytes). The bytes are a record's canonical JSON.
  public static func leaf(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    let hash = bytes.withContiguousStorageIfAvailable { prefixed(0x00, UnsafeRawBufferPointer($0)) }
    return hash ?? Array(bytes).withUnsafeBytes { prefixed(0x00, $0) }
  }

  /// The hash of a node: SHA-256(0x01 || left || right).
  public static func node(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
    left.withUnsafeBytes { left in
      right.withUnsafeBytes { right in prefixed(0x01, left, right) }
    }
  }

  /// The root of the tree without leaves: SHA-256 of no bytes.
  public static let empty = Array(SHA256.hash(data: [UInt8]()))

  /// Hashes the parts one by one, so that no leaf is copied just to put a prefix before it.
  private static func prefixed(_ prefix: UInt8, _ parts: UnsafeRawBufferPointer...) -> [UInt8] {
    var hasher = SHA256()
    withUnsafeBytes(of: prefix) { hasher.update(bufferPointer: $0) }
    for part in parts { hasher.update(bufferPointer: part) }
    return Array(hasher.finalize())
  }
}
