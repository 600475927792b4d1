import JournalCore
import JournalProof
import JournalTesting
import Testing

/// Laws for trees of random leaves, at every size up to 70 and every position in them.
@Suite struct `Merkle trees of random leaves` {
  static let sizes = 70

  private let leaves: [[UInt8]]
  private let plain: PlainTree
  private let tree: MerkleTree

  init() {
    var random = SplitMix64(seed: 6962)
    leaves = (0..<Self.sizes).map { _ in
      (0..<Int.random(in: 0...90, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
    }
    plain = PlainTree(leaves: leaves)
    tree = MerkleNodes(leafHashes: leaves.map { MerkleHash.leaf($0) }).tree
  }

  @Test func `root of frontier, of nodes and of the definition are one`() throws {
    var frontier = MerkleFrontier()
    for size in 0...Self.sizes {
      let root = plain.root(0, size)
      #expect(frontier.root == root)
      #expect(try tree.root(at: size) == root)
      if size < Self.sizes { frontier.append(MerkleHash.leaf(leaves[size])) }
    }
  }

  @Test func `a frontier goes on from stored subtrees`() throws {
    var whole = MerkleFrontier()
    for (size, leaf) in leaves.enumerated() {
      var again = try MerkleFrontier(count: size, subtrees: whole.subtrees)
      let completed = whole.append(MerkleHash.leaf(leaf))
      #expect(again.append(MerkleHash.leaf(leaf)) == completed)
      #expect(completed.count == (size + 1).trailingZeroBitCount)
      #expect(again.root == whole.root)
    }
  }

  @Test func `a frontier of too few subtrees is refused`() {
    #expect(throws: Refusal.self) { try MerkleFrontier(count: 3, subtrees: [MerkleHash.empty]) }
    #expect(throws: Refusal.self) { try MerkleFrontier(count: -1, subtrees: []) }
    #expect(throws: Refusal.self) { try MerkleFrontier(count: 1, subtrees: [[1, 2, 3]]) }
  }

  @Test func `every inclusion proof is that of the definition, and holds`() throws {
    for size in 1...Self.sizes {
      let root = plain.root(0, size)
      for index in 0..<size {
        let proof = try tree.inclusionProof(of: index, in: size)
        #expect(proof.hashes == plain.path(index, 0, size))
        try proof.verify(leafHash: MerkleHash.leaf(leaves[index]), root: root)
      }
    }
  }

  @Test func `every consistency proof is that of the definition, and holds`() throws {
    for new in 1...Self.sizes {
      for old in 1...new {
        let proof = try tree.consistencyProof(from: old, to: new)
        #expect(proof.hashes == plain.proof(old, 0, new))
        try proof.verify(oldRoot: plain.root(0, old), newRoot: plain.root(0, new))
      }
    }
  }

  @Test func `every range with a root of its own is proved in its tree`() throws {
    var ranges = 0
    for size in 1...40 {
      for start in 0..<size {
        for end in start...size {
          guard let range = try? MerkleRange(start, end) else { continue }
          let proof = try tree.consistencyProof(of: range, in: size)
          let (part, whole) = (plain.root(start, end), plain.root(0, size))
          #expect(try tree.root(of: range) == part)
          try proof.verify(rangeRoot: part, root: whole)
          if !range.isEmpty {
            #expect(throws: Refusal.self) { try proof.verify(rangeRoot: whole + [0], root: whole) }
          }
          ranges += 1
        }
      }
    }
    #expect(ranges > 3000)
  }

  @Test func `a tree proves nothing that it never held`() {
    #expect(throws: Refusal.self) { try tree.root(at: Self.sizes + 1) }
    #expect(throws: Refusal.self) { try tree.root(at: -1) }
    #expect(throws: Refusal.self) { try tree.inclusionProof(of: 3, in: 3) }
    #expect(throws: Refusal.self) { try tree.inclusionProof(of: -1, in: 3) }
    #expect(throws: Refusal.self) { try tree.inclusionProof(of: 0, in: Int.max) }
    #expect(throws: Refusal.self) { try tree.consistencyProof(from: 0, to: 3) }
    #expect(throws: Refusal.self) { try tree.consistencyProof(from: 4, to: 3) }
  }

  @Test func `a proof reads few nodes`() throws {
    let size = 1_000_003
    var reads = 0
    let counting = MerkleTree(size: size) { node in
      #expect(node.completedAt <= size)
      reads += 1
      return MerkleHash.empty
    }
    _ = try counting.root()
    #expect(reads <= 20)
    reads = 0
    _ = try counting.inclusionProof(of: 123_456, in: size)
    #expect(reads <= 40)
    reads = 0
    _ = try counting.consistencyProof(from: 654_321, to: size)
    #expect(reads <= 40)
  }
}
