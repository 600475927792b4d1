public import JournalCore

/// A Merkle tree in memory with the hash of every complete subtree, for receipts and exports.
///
/// It takes the memory of two hashes for each leaf.
public struct MerkleNodes: Sendable {
  private var frontier = MerkleFrontier()
  private var levels: [[[UInt8]]] = [[]]

  /// Creates an empty tree.
  public init() {}

  /// Creates a tree of leaves, given by their hashes.
  public init(leafHashes: some Sequence<[UInt8]>) {
    for hash in leafHashes { append(hash) }
  }

  /// The number of leaves.
  public var count: Int { frontier.count }

  /// The root over all leaves.
  public var root: [UInt8] { frontier.root }

  /// Adds a leaf by its hash.
  public mutating func append(_ leafHash: [UInt8]) {
    levels[0].append(leafHash)
    for (level, hash) in zip(1..., frontier.append(leafHash)) {
      if level == levels.count { levels.append([]) }
      levels[level].append(hash)
    }
  }

  /// The hash of a complete subtree; nil if it is not complete yet.
  public subscript(node: MerkleNode) -> [UInt8]? {
    guard node.level < levels.count, node.index < levels[node.level].count else { return nil }
    return levels[node.level][node.index]
  }

  /// The tree for roots and proofs.
  public var tree: MerkleTree {
    MerkleTree(size: count) { node in levels[node.level][node.index] }
  }
}
