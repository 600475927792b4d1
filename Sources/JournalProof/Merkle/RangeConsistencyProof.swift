public import JournalCore

/// The proof that a range of leaves with a root of its own is part of a tree.
///
/// draft-ietf-plants-merkle-tree-certs, "Subtree Consistency Proofs". For a range that begins at 0
/// it is the consistency proof of RFC 9162.
public struct RangeConsistencyProof: Hashable, Sendable {
  /// The leaves in question.
  public let range: MerkleRange

  /// The number of leaves in the tree.
  public let size: Int

  /// The hashes from which both roots follow.
  public let hashes: [[UInt8]]

  /// Creates an unverified proof from its parts; `verify` checks it.
  public init(range: MerkleRange, size: Int, hashes: [[UInt8]]) {
    self.range = range
    self.size = size
    self.hashes = hashes
  }

  /// Checks that the tree with this root holds, at its place, the range with that root.
  ///
  /// The algorithm of RFC 9162, section 2.1.4.2, with a first leaf other than 0. An empty range is
  /// in every tree that reaches its place. Throws a refusal that says what is wrong.
  public func verify(rangeRoot: [UInt8], root: [UInt8]) throws(Refusal) {
    guard range.end <= size else { throw .noConsistency(from: range.end, to: size) }
    guard !range.isEmpty else {
      guard hashes.isEmpty else { throw .proofLength }
      guard rangeRoot == MerkleHash.empty else { throw .otherRoot }
      return
    }
    var walk = Walk(first: range.start, last: range.end - 1, end: size - 1)
    walk.climbToSharedSubtree()
    var rest = hashes[...]
    // If the range is one complete subtree, its root is known and not repeated in the proof.
    let seed = walk.first == walk.last ? rangeRoot : rest.popFirst()
    guard let seed else { throw .proofLength }
    var (old, new) = (seed, seed)
    for hash in rest {
      guard walk.end > 0 else { throw .proofLength }
      try Refusal.checkLength(of: hash)
      if walk.isLeftSiblingNext {
        if walk.first < walk.last { old = MerkleHash.node(hash, old) }
        new = MerkleHash.node(hash, new)
        walk.climbToRightChild()
      } else {
        new = MerkleHash.node(new, hash)
      }
      walk.climb(1)
    }
    guard walk.end == 0 else { throw .proofLength }
    guard old == rangeRoot, new == root else { throw .otherRoot }
  }

  /// Three nodes on one level: above the range's first leaf, its last leaf, and the tree's last
  /// leaf.
  private struct Walk {
    var first: Int
    var last: Int
    var end: Int

    var isLeftSiblingNext: Bool { last & 1 == 1 || last == end }

    mutating func climb(_ levels: Int) {
      (first, last, end) = (first >> levels, last >> levels, end >> levels)
    }

    /// Climbs to the subtree at the range's end that range and tree have in common.
    mutating func climbToSharedSubtree() {
      while first != last, last == end || last & 1 == 1 { climb(1) }
    }

    /// Climbs past levels without a left sibling, because the tree ends at the path.
    mutating func climbToRightChild() {
      if last > 0 { climb(last.trailingZeroBitCount) }
    }
  }
}
