import Crypto

/// The hashes of a transparency log: RFC 6962, section 2.1, SHA-256.
public enum MerkleHash {
  /// The hash of a leaf: SHA-256(0x00 || bytes). The bytes are a record's canonical JSON.
  public static func leaf(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    Array(SHA256.hash(data: [0x00] + bytes))
  }

  /// The hash of a node: SHA-256(0x01 || left || right).
  public static func node(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
    Array(SHA256.hash(data: [0x01] + left + right))
  }

  /// The root of the tree without leaves: SHA-256 of nothing.
  public static var empty: [UInt8] { Array(SHA256.hash(data: [])) }
}
