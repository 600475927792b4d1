import Crypto

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
