import JournalCore
import JournalProof
import Testing

@Suite(.enabled(if: Vectors.isPresent, Vectors.absence))
struct `The reference tree of RFC 6962, through all our ways to a root` {
  private struct Published: Decodable {
    var leafInputsHex, rootHashesHexBySize: [String]
    var nodeHashesHexByLevel: [[String]]
  }

  @Test func `has the published root at every size`() throws {
    let published = try Vectors.json("rfc6962-merkle/reference-tree.json", as: Published.self)
    let leaves = published.leafInputsHex.map { MerkleHash.leaf(bytes(hex: $0)) }
    let nodes = MerkleNodes(leafHashes: leaves)
    #expect(published.rootHashesHexBySize.count == leaves.count + 1)
    for (size, root) in published.rootHashesHexBySize.enumerated() {
      #expect(Fingerprint.hex(try nodes.tree.root(at: size)) == root, "size \(size)")
      let stored = MerkleNode.covering(size: size).compactMap { nodes[$0] }
      let frontier = try MerkleFrontier(count: size, subtrees: stored)
      #expect(Fingerprint.hex(frontier.root) == root, "size \(size)")
    }
  }

  @Test func `completes the published nodes`() throws {
    let published = try Vectors.json("rfc6962-merkle/reference-tree.json", as: Published.self)
    let leaves = published.leafInputsHex.map { MerkleHash.leaf(bytes(hex: $0)) }
    var frontier = MerkleFrontier()
    for leaf in leaves {
      for (level, hash) in zip(1..., frontier.append(leaf)) {
        let node = MerkleNode(level: level, index: frontier.count >> level - 1)
        #expect(Fingerprint.hex(hash) == published.nodeHashesHexByLevel[level][node.index])
        #expect(node.completedAt == frontier.count)
      }
    }
    #expect(published.nodeHashesHexByLevel.count > 2)
  }
}
