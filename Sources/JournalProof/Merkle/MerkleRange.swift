public import JournalCore

/// A range of leaves that has a root of its own, however large the tree becomes.
///
/// draft-ietf-plants-merkle-tree-certs, "Definition of a Subtree": from `start` up to, but not
/// including, `end`, where `start` is a multiple of the smallest power of two that is not less than
/// the number of leaves. `0..<size` is the whole tree of that size.
public struct MerkleRange: Hashable, Sendable {
  /// The index of the first leaf, from 0.
  public let start: Int

  /// One more than the index of the last leaf.
  public let end: Int

  /// Creates a range. Throws a refusal if it has no root of its own.
  public init(_ start: Int, _ end: Int) throws(Refusal) {
    guard start >= 0, start <= end else { throw .badRange(start, end) }
    // The power itself may not fit an Int; then only a start of 0 is a multiple of it.
    let level = end - start < 2 ? 0 : Int.bitWidth - (end - start - 1).leadingZeroBitCount
    guard start.trailingZeroBitCount >= level else { throw .badRange(start, end) }
    self.start = start
    self.end = end
  }

  /// The number of leaves.
  public var count: Int { end - start }

  /// Whether the range has no leaves; its root is then that of the empty tree.
  public var isEmpty: Bool { start == end }
}
