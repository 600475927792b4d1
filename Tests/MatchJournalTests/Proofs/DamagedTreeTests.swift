import JournalCore
import JournalProof
import JournalTesting
import MatchJournal
import Testing

/// Whatever was changed in what a log keeps: nothing wrong is signed, proved or published.
struct `From a tree that was changed` {
  /// A log's tree with one fault in it.
  private struct Damaged: Proving {
    enum Fault: CustomStringConvertible {
      case node(MerkleNode)
      case body(Int)

      var description: String {
        switch self {
        case .node(let node): "node \(node.level)/\(node.index)"
        case .body(let position): "record \(position)"
        }
      }
    }

    let tree: any Proving
    let fault: Fault

    func hashes(of nodes: [MerkleNode]) async throws(LogError) -> [[UInt8]] {
      var hashes = try await tree.hashes(of: nodes)
      guard case .node(let damaged) = fault else { return hashes }
      for index in nodes.indices where nodes[index] == damaged {
        hashes[index] = [UInt8](repeating: 0, count: MerkleHash.length)
      }
      return hashes
    }

    func bodies(from first: Int, limit: Int) async throws(LogError) -> [[UInt8]] {
      var bodies = try await tree.bodies(from: first, limit: limit)
      guard case .body(let position) = fault, (first..<first + bodies.count).contains(position)
      else { return bodies }
      bodies[position - first][20] ^= 1
      return bodies
    }
  }

  private let journal: MatchJournal
  private let key: NoteSigningKey
  private let size: Int

  init() async throws {
    journal = try TestStore.journal(origin: "example.org/copa")
    try await journal.logDemo()
    key = try NoteSigningKey(name: "example.org/copa", seed: [UInt8](repeating: 7, count: 32))
    size = try await journal.log.head().position
  }

  /// The same journal with each fault in turn: in every node of the tree, and in every record.
  private func damaged() throws -> [(fault: Damaged.Fault, journal: MatchJournal)] {
    let tree = try #require(journal.log.capabilities.proving)
    var faults = (1...size).map { Damaged.Fault.body($0) }
    for level in 0...6 {
      let nodes = (0..<size >> level).map { MerkleNode(level: level, index: $0) }
      faults += nodes.map { .node($0) }
    }
    return faults.map { fault in
      let proving = Damaged(tree: tree, fault: fault)
      let capabilities = LogCapabilities(
        proving: proving, erasing: nil, verifying: nil, copying: nil, querying: nil)
      return (fault, MatchJournal(log: CountingLog(journal.log, capabilities: capabilities)))
    }
  }

  /// Returns a value; nil if the journal is said to be damaged.
  private func unlessDamaged<Value>(_ make: () async throws -> Value) async throws -> Value? {
    do {
      return try await make()
    } catch LogError.damaged {
      return nil
    } catch let refusal as Refusal where refusal.code == "damaged" {
      return nil
    }
  }

  @Test func `no root is signed but that of the records`() async throws {
    let honest = try await journal.checkpoint()
    var refused = 0
    for (fault, damaged) in try damaged() {
      let signed = try await unlessDamaged {
        try await damaged.checkpoint(toSign: key.verifierKey, after: nil, keptIn: "desk.key.last")
      }
      #expect(signed == nil || signed?.text == honest.text, "\(fault)")
      if signed == nil { refused += 1 }
    }
    // Every record counts, and of the nodes those that the root is made of.
    #expect(refused == size + size.nonzeroBitCount)
  }

  @Test(arguments: [1, 37, 64, 89])
  func `a key goes on from what it signed last, or signs nothing`(earlier: Int) async throws {
    let honest = try await journal.checkpoint()
    let last = try await journal.checkpoint(at: earlier)
    var refused = 0
    for (fault, damaged) in try damaged() {
      let signed = try await unlessDamaged {
        try await damaged.checkpoint(toSign: key.verifierKey, after: last, keptIn: "desk.key.last")
      }
      #expect(signed == nil || signed?.text == honest.text, "\(fault)")
      if signed == nil { refused += 1 }
    }
    #expect(refused >= size - earlier)
  }

  @Test func `every proof that is given holds`() async throws {
    let checkpoint = try await journal.checkpoint()
    let old = try await journal.checkpoint(at: 37)
    let honest = try await journal.consistencyProof(since: old)
    var refused = 0
    for (fault, damaged) in try damaged() {
      for position in [1, 37, 64, size] {
        let expected = try await journal.inclusionProof(of: position, under: checkpoint)
        let proof = try await unlessDamaged {
          try await damaged.inclusionProof(of: position, under: checkpoint)
        }
        #expect(proof == nil || proof == expected, "\(fault)")
        if proof == nil { refused += 1 }
      }
      let proof = try await unlessDamaged { try await damaged.consistencyProof(since: old) }
      #expect(proof == nil || proof == honest, "\(fault)")
      if proof == nil { refused += 1 }
    }
    #expect(refused > 0)
  }

  @Test func `no tiles are published but those of the records`() async throws {
    let honest = Shelf()
    _ = try await Publication(journal, in: honest, isSigned: false).write(nil)
    var refused = 0
    for (fault, damaged) in try damaged() {
      let shelf = Shelf()
      let published: Void? = try await unlessDamaged {
        _ = try await Publication(damaged, in: shelf, isSigned: false).write(nil)
      }
      #expect(shelf.all == (published == nil ? [:] : honest.all), "\(fault)")
      if published == nil { refused += 1 }
    }
    #expect(refused == size + size.nonzeroBitCount)
  }

  @Test func `a rewriting is told from damage`() async throws {
    let other = try TestStore.journal(origin: "example.org/copa")
    try await other.logDemo()
    let match = try #require(try await other.log.snapshot().streams(.match).first)
    let desk = Author(by: "desk", via: .typed)
    try await other.append([
      try other.draft(.observation(Observation(text: "The roof was closed.")), to: match, by: desk)
    ])
    let published = try await other.checkpoint()
    try await journal.append([
      try journal.draft(.observation(Observation(text: "The roof was open.")), to: match, by: desk)
    ])
    await #expect {
      try await journal.checkpoint(toSign: key.verifierKey, after: published, keptIn: "last")
    } throws: { error in
      (error as? Refusal)?.code == "history-rewritten"
    }
  }
}
