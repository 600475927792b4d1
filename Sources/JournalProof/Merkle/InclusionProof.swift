public import JournalCore

/// The proof that a leaf is in a tree: the hashes beside its path to the root, lowest first.
public struct InclusionProof: Hashable, Sendable {
  /// The leaf's index in the log, from 0. The event at position n is leaf n - 1.
  public let index: Int

  /// The number of leaves in the tree.
  public let size: Int

  /// The hashes beside the path, the leaf's sibling first.
  public let hashes: [[UInt8]]

  /// Creates an unverified proof from its parts; `verify` checks it.
  public init(index: Int, size: Int, hashes: [[UInt8]]) {
    self.index = index
    self.size = size
    self.hashes = hashes
  }

  /// Checks that the leaf with this hash is in the tree with this root.
  ///
  /// RFC 9162, section 2.1.3.2. Throws a refusal that says what is wrong.
  public func verify(leafHash: [UInt8], root: [UInt8]) throws(Refusal) {
    guard try self.root(leafHash: leafHash) == root else { throw .otherRoot }
  }

  /// The root of the tree in which this proof would hold for the leaf.
  ///
  /// Throws a refusal if the index is not in the tree, a hash is not 32 bytes long, or there are
  /// too few or too many hashes.
  public func root(leafHash: [UInt8]) throws(Refusal) -> [UInt8] {
    guard index >= 0, index < size else { throw .noSuchLeaf(index, size: size) }
    try Refusal.checkLength(of: leafHash)
    var (place, last, hash) = (index, size - 1, leafHash)
    for sibling in hashes {
      guard last > 0 else { throw .proofLength }
      try Refusal.checkLength(of: sibling)
      if place & 1 == 1 || place == last {
        hash = MerkleHash.node(sibling, hash)
        // Levels on which the path has no sibling, because the tree ends there.
        let skipped = place == 0 ? 0 : place.trailingZeroBitCount
        (place, last) = (place >> skipped, last >> skipped)
      } else {
        hash = MerkleHash.node(hash, sibling)
      }
      (place, last) = (place >> 1, last >> 1)
    }
    guard last == 0 else { throw .proofLength }
    return hash
  }
}
