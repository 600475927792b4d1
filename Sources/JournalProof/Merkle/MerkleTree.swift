public import JournalCore

/// A Merkle tree over stored hashes, with roots and proofs that each need O(log n) of them.
///
/// RFC 6962, section 2.1, and RFC 9162, sections 2.1.1, 2.1.3.1 and 2.1.4.1.
public struct MerkleTree {
  /// The number of leaves.
  public let size: Int

  private let source: (MerkleNode) throws -> [UInt8]

  /// Creates a tree of `size` leaves over a source of the hashes of complete subtrees.
  ///
  /// The source is asked only for nodes whose `completedAt` is at most `size`.
  public init(size: Int, hash: @escaping (_ node: MerkleNode) throws -> [UInt8]) {
    self.size = max(0, size)
    source = hash
  }

  /// The root when the tree had `size` leaves. Throws a refusal if it never had that many.
  public func root(at size: Int) throws -> [UInt8] {
    try checkSize(size)
    return try root(0, size)
  }

  /// The root over all leaves.
  public func root() throws -> [UInt8] { try root(0, size) }

  /// The proof that the leaf at `index`, from 0, is in the tree of the first `size` leaves.
  ///
  /// RFC 9162, section 2.1.3.1. Throws a refusal if there is no such leaf.
  public func inclusionProof(of index: Int, in size: Int) throws -> InclusionProof {
    try checkSize(size)
    guard index >= 0, index < size else { throw Refusal.noSuchLeaf(index, size: size) }
    let hashes = try path(to: index, index + 1, in: size)
    return InclusionProof(index: index, size: size, hashes: hashes)
  }

  /// The proof that the tree of the first `newSize` leaves begins with the tree of `oldSize`.
  ///
  /// RFC 9162, section 2.1.4.1. Throws a refusal for an `oldSize` of 0, where there is nothing to
  /// prove, and for sizes that the tree never had.
  public func consistencyProof(from oldSize: Int, to newSize: Int) throws -> ConsistencyProof {
    try checkSize(newSize)
    guard oldSize > 0, oldSize <= newSize else {
      throw Refusal.noConsistency(from: oldSize, to: newSize)
    }
    let hashes = try path(to: 0, oldSize, in: newSize)
    return ConsistencyProof(oldSize: oldSize, newSize: newSize, hashes: hashes)
  }

  /// The proof that a range of leaves is part of the tree of the first `size` leaves.
  ///
  /// draft-ietf-plants-merkle-tree-certs, "Subtree Consistency Proofs". Throws a refusal if the
  /// range goes beyond `size`.
  public func consistencyProof(
    of range: MerkleRange, in size: Int
  ) throws -> RangeConsistencyProof {
    try checkSize(size)
    guard range.end <= size else { throw Refusal.noConsistency(from: range.end, to: size) }
    let hashes = range.isEmpty ? [] : try path(to: range.start, range.end, in: size)
    return RangeConsistencyProof(range: range, size: size, hashes: hashes)
  }

  /// The root of a range of leaves. Throws a refusal if the range goes beyond the tree.
  public func root(of range: MerkleRange) throws -> [UInt8] {
    try checkSize(range.end)
    return try root(range.start, range.end)
  }

  /// The hash of a complete subtree, from the source.
  func hash(at node: MerkleNode) throws -> [UInt8] { try source(node) }

  private func checkSize(_ asked: Int) throws(Refusal) {
    guard asked >= 0, asked <= size else { throw .noSuchSize(asked, size: size) }
  }

  private func root(_ start: Int, _ end: Int) throws -> [UInt8] {
    MerkleFrontier.root(over: try MerkleNode.covering(start, end).map(hash(at:)))
  }

  /// The hashes beside the path from the root down to the leaves `start` to `end`, lowest first.
  ///
  /// All proofs are this walk. An inclusion proof ends at one leaf. A consistency proof ends at the
  /// largest subtree that both trees share, and includes its hash unless it is the old root.
  private func path(to start: Int, _ end: Int, in size: Int) throws -> [[UInt8]] {
    var (low, high, start, known) = (0, size, start, true)
    var hashes: [[UInt8]] = []
    while low != start || high != end {
      let middle = low + Self.split(high - low)
      if end <= middle {
        hashes.append(try root(middle, high))
        high = middle
      } else {
        hashes.append(try root(low, middle))
        if start < middle {
          start = middle
          known = false
        }
        low = middle
      }
    }
    if !known { hashes.append(try root(low, high)) }
    return hashes.reversed()
  }

  /// The largest power of two smaller than `count`: where RFC 6962 splits a tree.
  static func split(_ count: Int) -> Int {
    1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)
  }
}
