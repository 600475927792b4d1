import JournalCore
import JournalProof
import JournalTesting
import Testing

/// A good proof is refused after any change.
@Suite struct `A proof in which something was changed` {
  private static let leaves = (0..<70).map { MerkleHash.leaf([UInt8($0)]) }
  private static let nodes = MerkleNodes(leafHashes: leaves)

  private static var tree: MerkleTree { nodes.tree }

  /// Returns every list of hashes one step away: a flipped bit in each, one more, one fewer, two
  /// swapped, one cut short.
  private func changes(_ hashes: [[UInt8]], _ random: inout SplitMix64) -> [[[UInt8]]] {
    var changed: [[[UInt8]]] = []
    for place in hashes.indices {
      for byte in hashes[place].indices {
        var flipped = hashes
        flipped[place][byte] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        changed.append(flipped)
      }
      var (removed, cut, grown) = (hashes, hashes, hashes)
      removed.remove(at: place)
      cut[place].removeLast()
      grown[place].append(0)
      changed += [removed, cut, grown]
      if place > 0 {
        var swapped = hashes
        swapped.swapAt(place - 1, place)
        changed.append(swapped)
      }
    }
    for place in 0...hashes.count {
      for extra in [MerkleHash.empty, [], hashes.randomElement(using: &random) ?? [1]] {
        var added = hashes
        added.insert(extra, at: place)
        changed.append(added)
      }
    }
    return changed.filter { $0 != hashes }
  }

  @Test func `proves no inclusion`() throws {
    var random = SplitMix64(seed: 1)
    var tried = 0
    for _ in 0..<60 {
      let size = Int.random(in: 1...70, using: &random)
      let index = Int.random(in: 0..<size, using: &random)
      let (leaf, root) = (Self.leaves[index], try Self.tree.root(at: size))
      let good = try Self.tree.inclusionProof(of: index, in: size)
      let bad =
        changes(good.hashes, &random).map { InclusionProof(index: index, size: size, hashes: $0) }
        + (-3...70).filter { $0 != index }.map {
          InclusionProof(index: $0, size: size, hashes: good.hashes)
        }
      for proof in bad {
        #expect(throws: Refusal.self) { try proof.verify(leafHash: leaf, root: root) }
      }
      #expect(throws: Refusal.self) { try good.verify(leafHash: root + [0], root: root) }
      #expect(throws: Refusal.self) { try good.verify(leafHash: leaf, root: MerkleHash.empty) }
      tried += bad.count + 2
    }
    #expect(tried > 5000)
  }

  @Test func `proves no consistency`() throws {
    var random = SplitMix64(seed: 2)
    var tried = 0
    for _ in 0..<60 {
      let new = Int.random(in: 2...70, using: &random)
      let old = Int.random(in: 1..<new, using: &random)
      let (oldRoot, newRoot) = (try Self.tree.root(at: old), try Self.tree.root(at: new))
      let good = try Self.tree.consistencyProof(from: old, to: new)
      let bad =
        changes(good.hashes, &random)
        .map { ConsistencyProof(oldSize: old, newSize: new, hashes: $0) }
        + (-3...70).filter { $0 != old }.map {
          ConsistencyProof(oldSize: $0, newSize: new, hashes: good.hashes)
        }
      for proof in bad {
        #expect(throws: Refusal.self) { try proof.verify(oldRoot: oldRoot, newRoot: newRoot) }
      }
      #expect(throws: Refusal.self) { try good.verify(oldRoot: newRoot, newRoot: oldRoot) }
      #expect(throws: Refusal.self) { try good.verify(oldRoot: oldRoot, newRoot: oldRoot) }
      tried += bad.count + 2
    }
    #expect(tried > 5000)
  }

  /// The path to the root can be the same in trees of several sizes; the root that the log signed
  /// with the size tells them apart. No proof passes with the root of another size.
  @Test func `fits no other size with that size's root`() throws {
    for size in 1...40 {
      for index in 0..<size {
        let good = try Self.tree.inclusionProof(of: index, in: size)
        for other in 1...40 where other != size {
          let proof = InclusionProof(index: index, size: other, hashes: good.hashes)
          let otherRoot = try Self.tree.root(at: other)
          #expect(throws: Refusal.self) {
            try proof.verify(leafHash: Self.leaves[index], root: otherRoot)
          }
        }
      }
    }
  }

  @Test func `of absurd sizes is refused at once`() {
    let hash = MerkleHash.empty
    for size in [Int.min, -1, 0, 1, 2, Int.max - 1, Int.max] {
      for index in [Int.min, -1, 0, 1, size &- 1, size, Int.max] {
        for count in [0, 1, 62, 63, 64, 1000] {
          let hashes = Array(repeating: hash, count: count)
          #expect(throws: Refusal.self) {
            try InclusionProof(index: index, size: size, hashes: hashes)
              .verify(leafHash: hash, root: [])
          }
          #expect(throws: Refusal.self) {
            try ConsistencyProof(oldSize: index, newSize: size, hashes: hashes)
              .verify(oldRoot: hash, newRoot: [])
          }
        }
      }
    }
  }
}
