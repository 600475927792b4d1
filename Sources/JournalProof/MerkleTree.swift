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

/// The growing edge of a Merkle tree: takes leaf hashes in order, gives the root at any time.
///
/// It keeps one hash for each complete subtree, so memory and the cost of a leaf are O(log n).
public struct MerkleFrontier: Sendable {
  private var subtrees: [(level: Int, hash: [UInt8])] = []

  /// The number of leaves so far.
  public private(set) var count = 0

  /// Creates an empty tree.
  public init() {}

  /// Adds a leaf by its hash.
  public mutating func append(_ leaf: [UInt8]) {
    var level = 0
    var hash = leaf
    while let last = subtrees.last, last.level == level {
      subtrees.removeLast()
      hash = MerkleHash.node(last.hash, hash)
      level += 1
    }
    subtrees.append((level, hash))
    count += 1
  }

  /// The root over all leaves so far.
  public var root: [UInt8] {
    guard var hash = subtrees.last?.hash else { return MerkleHash.empty }
    for subtree in subtrees.dropLast().reversed() { hash = MerkleHash.node(subtree.hash, hash) }
    return hash
  }
}
