/// The place of a complete subtree: `1 << level` leaves that begin at leaf `index << level`.
///
/// Level 0 holds the hashes of the leaves. A complete subtree never changes again, so that a log
/// can keep its hash for ever.
public struct MerkleNode: Hashable, Sendable {
  /// The height of the subtree, 0 to 62.
  public let level: Int

  /// The how-manieth subtree of its level, from 0.
  public let index: Int

  /// Creates a place.
  public init(level: Int, index: Int) {
    precondition((0...62).contains(level) && index >= 0, "a node has a level and an index")
    self.level = level
    self.index = index
  }

  /// The number of leaves in the log when this subtree became complete.
  ///
  /// That many leaves end with this subtree, one of each lower level, and perhaps greater ones.
  public var completedAt: Int { (index + 1) << level }

  /// The complete subtrees that make up the leaves from `start` to `end`, the greatest first:
  /// RFC 6962, section 2.1. `start` must be a multiple of the greatest.
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

  /// The complete subtrees of a tree, the greatest first: one for each 1 in the binary size.
  ///
  /// These are the hashes to load where a frontier goes on.
  public static func covering(size: Int) -> [MerkleNode] { covering(0, max(0, size)) }
}
