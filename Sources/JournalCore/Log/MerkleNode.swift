/// The place of a complete subtree: `1 << level` leaves, the first of them leaf `index << level`.
///
/// Level 0 holds the hashes of the leaves. A complete subtree never changes again, so a log can
/// store its hash permanently.
public struct MerkleNode: Hashable, Sendable {
  /// The height of the subtree, 0 to 62.
  public let level: Int

  /// The number of subtrees before this one at its level.
  public let index: Int

  /// Creates a place.
  public init(level: Int, index: Int) {
    precondition((0...62).contains(level) && index >= 0, "a node has a level and an index")
    self.level = level
    self.index = index
  }

  /// The number of leaves in the log when this subtree became complete.
  ///
  /// The leaf that completes it also completes one subtree of each lower level, and perhaps higher
  /// ones.
  public var completedAt: Int { (index + 1) << level }

  /// The complete subtrees that cover the leaves from `start` up to `end`, largest first (RFC 6962,
  /// section 2.1). `start` must be a multiple of the largest.
  package static func covering(_ start: Int, _ end: Int) -> [MerkleNode] {
    var nodes: [MerkleNode] = []
    var first = start
    while first < end {
      let level = Int.bitWidth - 1 - (end - first).leadingZeroBitCount
      nodes.append(MerkleNode(level: level, index: first >> level))
      first += 1 << level
    }
    return nodes
  }

  /// The complete subtrees of a tree, largest first: one for each 1 in the binary size.
  ///
  /// A frontier that resumes at this size loads their hashes.
  public static func covering(size: Int) -> [MerkleNode] { covering(0, max(0, size)) }
}
