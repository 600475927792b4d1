import JournalCore
import JournalProof
import JournalSQLite
import JournalTesting
import Testing

/// The tree kept in the file, compared with one built from the records alone.
@Suite(.serialized) struct `The tree in the file` {
  private static func leaves(_ log: SQLiteEventLog) async throws -> [[UInt8]] {
    try await log.read(from: 1, limit: .max).map { MerkleHash.leaf($0.body) }
  }

  @Test func `has the root of the records at every size`() async throws {
    let folder = try TemporaryFolder()
    let log = try folder.journal()
    var reporter = Reporter()
    var frontier = MerkleFrontier()
    for number in 1...70 {
      let draft = try reporter.draft("observation", data: ["text": .string("note \(number)")])
      for appended in try await log.append([draft]) {
        frontier.append(MerkleHash.leaf(appended.record.body))
      }
      #expect(try await log.snapshot().treeHead() == TreeHead(size: number, root: frontier.root))
    }
    let leaves = try await Self.leaves(log)
    for size in 0...70 {
      let nodes = MerkleNodes(leafHashes: leaves.prefix(size))
      #expect(try await log.snapshot().treeHead(at: size).root == nodes.root)
    }
  }

  @Test func `proves every event, and every earlier state`() async throws {
    let folder = try TemporaryFolder()
    let log = try await folder.copaJournal()
    let leaves = try await Self.leaves(log)
    for size in 1...24 {
      let root = try await log.snapshot().treeHead(at: size).root
      for position in 1...size {
        try await log.snapshot().inclusionProof(of: position, in: size)
          .verify(leafHash: leaves[position - 1], root: root)
      }
      let proof = try await log.snapshot().consistencyProof(from: size)
      try proof.verify(oldRoot: root, newRoot: try await log.snapshot().treeHead().root)
    }
  }

  @Test(arguments: [0, 25, -1])
  func `proves nothing of events that are not there`(position: Int) async throws {
    let folder = try TemporaryFolder()
    let log = try await folder.copaJournal()
    await #expect(throws: Refusal.self) { try await log.snapshot().inclusionProof(of: position) }
    await #expect(throws: Refusal.self) { try await log.snapshot().inclusionProof(of: 1, in: 25) }
    await #expect(throws: Refusal.self) { try await log.snapshot().treeHead(at: 25) }
    await #expect(throws: Refusal.self) { try await log.snapshot().consistencyProof(from: 25) }
  }

  /// At most 32 subtrees lie beside a path through a log of any size that a file can have.
  @Test func `is asked for no more nodes than the tree is high`() throws {
    var asked = 0
    let tree = MerkleTree(size: 1_000_003) { _ in
      asked += 1
      return MerkleHash.empty
    }
    for index in stride(from: 0, to: 1_000_003, by: 99_991) {
      asked = 0
      let proof = try tree.inclusionProof(of: index, in: tree.size)
      #expect(proof.hashes.count <= 20)
      #expect(asked <= 40)
    }
    asked = 0
    _ = try tree.consistencyProof(from: 777_777, to: tree.size)
    #expect(asked <= 60)
  }
}
