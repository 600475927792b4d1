public import JournalCore

/// Proof that a leaf is in a range that has a root of its own.
///
/// draft-ietf-plants-merkle-tree-certs, "Subtree Inclusion Proofs": the proof of RFC 9162 in the
/// tree of the range's leaves alone.
public struct RangeInclusionProof: Hashable, Sendable {
  /// The leaf's index in the log, from 0.
  public let index: Int

  /// The leaves among which it is.
  public let range: MerkleRange

  /// The hashes beside the way, the leaf's sibling first.
  public let hashes: [[UInt8]]

  /// Creates a proof from what somebody says; `verify` tells whether it holds.
  public init(index: Int, range: MerkleRange, hashes: [[UInt8]]) {
    self.index = index
    self.range = range
    self.hashes = hashes
  }

  /// Checks that the leaf with this hash is in the range with this root.
  ///
  /// Throws a refusal that says what is wrong.
  public func verify(leafHash: [UInt8], root: [UInt8]) throws(Refusal) {
    guard index >= range.start, index < range.end else {
      throw .noSuchLeaf(index, size: range.end)
    }
    let inner = InclusionProof(index: index - range.start, size: range.count, hashes: hashes)
    try inner.verify(leafHash: leafHash, root: root)
  }
}
