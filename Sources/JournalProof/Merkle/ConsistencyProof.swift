public import JournalCore

/// The proof that a tree only grew: its first leaves are those of an older tree.
public struct ConsistencyProof: Hashable, Sendable {
  /// The number of leaves in the older tree, 1 or more.
  public let oldSize: Int

  /// The number of leaves in the newer tree.
  public let newSize: Int

  /// The hashes from which both roots follow.
  public let hashes: [[UInt8]]

  /// Creates an unverified proof from its parts; `verify` checks it.
  public init(oldSize: Int, newSize: Int, hashes: [[UInt8]]) {
    self.oldSize = oldSize
    self.newSize = newSize
    self.hashes = hashes
  }

  /// Checks that the tree with the new root begins with the tree with the old root.
  ///
  /// RFC 9162, section 2.1.4.2. Throws a refusal that says what is wrong. The empty tree proves
  /// nothing, so an old size of 0 is refused.
  public func verify(oldRoot: [UInt8], newRoot: [UInt8]) throws(Refusal) {
    guard oldSize > 0, oldSize <= newSize else {
      throw .noConsistency(from: oldSize, to: newSize)
    }
    let range = try MerkleRange(0, oldSize)
    let proof = RangeConsistencyProof(range: range, size: newSize, hashes: hashes)
    try proof.verify(rangeRoot: oldRoot, root: newRoot)
  }
}
