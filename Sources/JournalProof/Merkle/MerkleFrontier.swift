public import JournalCore

/// The growing edge of a Merkle tree: takes leaf hashes in order and gives the root at any time.
///
/// It keeps one hash for each complete subtree, so memory and the cost of a leaf are O(log n).
public struct MerkleFrontier: Sendable {
  /// The hashes of the complete subtrees, largest first: one for each 1 in the binary count.
  public private(set) var subtrees: [[UInt8]] = []

  /// The number of leaves so far.
  public private(set) var count = 0

  /// Creates an empty tree.
  public init() {}

  /// Resumes from stored subtrees: the hashes of `MerkleNode.covering(size: count)`, in that order.
  ///
  /// Throws a refusal if their number is wrong, or one is not 32 bytes long.
  public init(count: Int, subtrees: [[UInt8]]) throws(Refusal) {
    guard count >= 0, count.nonzeroBitCount == subtrees.count else {
      throw .frontierCount(count, subtrees.count)
    }
    for hash in subtrees { try Refusal.checkLength(of: hash) }
    self.count = count
    self.subtrees = subtrees
  }

  /// Adds a leaf by its hash and returns the hashes of the subtrees that it completes.
  ///
  /// The first returned hash is of level 1, the next of level 2, and so on, as many as the new
  /// count has zeros at the end in binary. Every other leaf completes none.
  @discardableResult
  public mutating func append(_ leaf: [UInt8]) -> [[UInt8]] {
    var completed: [[UInt8]] = []
    var hash = leaf
    for _ in 0..<(~count).trailingZeroBitCount {
      hash = MerkleHash.node(subtrees.removeLast(), hash)
      completed.append(hash)
    }
    subtrees.append(hash)
    count += 1
    return completed
  }

  /// The root over all leaves so far: RFC 6962, section 2.1.
  public var root: [UInt8] { Self.root(over: subtrees) }

  /// The root over complete subtrees, largest first.
  static func root(over subtrees: [[UInt8]]) -> [UInt8] {
    guard var hash = subtrees.last else { return MerkleHash.empty }
    for subtree in subtrees.dropLast().reversed() { hash = MerkleHash.node(subtree, hash) }
    return hash
  }
}
