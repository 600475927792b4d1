public import JournalCore
import JournalProof

extension CapabilityConformance {
  /// The promises of `Proving`.
  ///
  /// - Parameter make: makes an empty log; called once for each promise.
  public static func proving(_ make: @escaping @Sendable () async throws -> any EventLog) -> Self {
    Self([
      Promise("the root at every size is that of the records") {
        try await roots(of: try await make())
      },
      Promise("every event is proved to stand in every later log") {
        try await inclusion(in: try await make())
      },
      Promise("every log is proved to go on from every earlier one") {
        try await consistency(of: try await make())
      },
      Promise("nodes that are not complete yet are not given") {
        try await completeNodesOnly(in: try await make())
      },
      Promise("the bytes under the tree are those of the records") {
        try await bodies(in: try await make())
      },
    ])
  }

  private static let size = 21

  private static func filled(_ log: any EventLog) async throws -> (LogSnapshot, [[UInt8]]) {
    guard log.capabilities.proving != nil else { throw Breach(reason: "The log proves nothing.") }
    try await log.appendSingly(try events(1...size - 4))
    _ = try await log.append(try events(size - 3...size))
    let leaves = try await log.everything().map { MerkleHash.leaf($0.body) }
    return (try await log.snapshot(), leaves)
  }

  private static func root(_ leaves: some Sequence<[UInt8]>) -> [UInt8] {
    var frontier = MerkleFrontier()
    for leaf in leaves { frontier.append(leaf) }
    return frontier.root
  }

  private static func roots(of log: any EventLog) async throws {
    let (snapshot, leaves) = try await filled(log)
    for count in 1...size {
      let head = try await snapshot.treeHead(at: count)
      try demand("the root of \(count) records", head.root, is: root(leaves.prefix(count)))
    }
  }

  private static func inclusion(in log: any EventLog) async throws {
    let (snapshot, leaves) = try await filled(log)
    for count in 1...size {
      let root = root(leaves.prefix(count))
      for position in 1...count {
        let proof = try await snapshot.inclusionProof(of: position, in: count)
        try proof.verify(leafHash: leaves[position - 1], root: root)
      }
    }
  }

  private static func consistency(of log: any EventLog) async throws {
    let (snapshot, leaves) = try await filled(log)
    for new in 1...size {
      for old in 1...new {
        let proof = try await snapshot.consistencyProof(from: old, to: new)
        try proof.verify(
          oldRoot: root(leaves.prefix(old)), newRoot: root(leaves.prefix(new)))
      }
    }
  }

  private static func bodies(in log: any EventLog) async throws {
    let (_, _) = try await filled(log)
    guard let proving = log.capabilities.proving else { return }
    let records = try await log.everything().map(\.body)
    for first in 1...size + 1 {
      for limit in [0, 1, 5, size, size + 1] {
        let given = try await proving.bodies(from: first, limit: limit)
        let expected = Array(records.dropFirst(first - 1).prefix(limit))
        try demand("\(limit) records from \(first) on", given, is: expected)
      }
    }
  }

  private static func completeNodesOnly(in log: any EventLog) async throws {
    let (_, _) = try await filled(log)
    guard let proving = log.capabilities.proving else { return }
    for node in [
      MerkleNode(level: 0, index: size), MerkleNode(level: 1, index: size / 2),
      MerkleNode(level: 4, index: 1), MerkleNode(level: 5, index: 0),
    ] {
      let given = try? await proving.hashes(of: [node])
      try demand(given == nil, "A hash was given for \(node), which is not complete.")
    }
  }
}
