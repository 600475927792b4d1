public import JournalCore

/// The roots and proofs of a state of a log, each computed from O(log n) hashes that the log keeps.
extension LogSnapshot {
  /// The root of the tree over the first `size` records; over all of them if no size is given.
  ///
  /// - Throws: `Refusal` if this state never held that many records; `LogError`.
  public func treeHead(at size: Int? = nil) async throws -> TreeHead {
    let size = size ?? position
    return TreeHead(size: size, root: try await tree { try $0.root(at: size) })
  }

  /// The root of the tree over the records of this state and others that would follow it.
  ///
  /// - Parameter records: the bodies of the records that follow, in order.
  /// - Throws: `LogError.lacks` if the log keeps no tree; `LogError`.
  public func root(followedBy records: some Sequence<[UInt8]>) async throws -> [UInt8] {
    guard let proving = log.capabilities.proving else { throw LogError.lacks(.proving) }
    let hashes = try await proving.hashes(of: MerkleNode.covering(size: position))
    var frontier = try MerkleFrontier(count: position, subtrees: hashes)
    for record in records { frontier.append(MerkleHash.leaf(record)) }
    return frontier.root
  }

  /// The proof that an event is in the log of `size` records.
  ///
  /// - Parameter position: the position of the event, from 1.
  /// - Throws: `Refusal` if it is not; `LogError`.
  public func inclusionProof(of position: Int, in size: Int? = nil) async throws -> InclusionProof {
    try await tree { try $0.inclusionProof(of: position - 1, in: size ?? $0.size) }
  }

  /// The proof that the log of `old` records is the beginning of the log of `new` records.
  ///
  /// - Throws: `Refusal` for sizes that this state never had; `LogError`.
  public func consistencyProof(from old: Int, to new: Int? = nil) async throws -> ConsistencyProof {
    try await tree { try $0.consistencyProof(from: old, to: new ?? $0.size) }
  }

  /// Computes something from the tree of this state.
  ///
  /// The body runs twice. Which hashes it needs depends on the sizes alone, so the first run
  /// collects them, they are read in one go, and the second run gets them. What the body asks for
  /// must not depend on the values of the hashes.
  /// - Throws: `LogError.lacks` if the log keeps no tree; what the body throws; `LogError`.
  public func tree<Value>(_ body: (MerkleTree) throws -> Value) async throws -> Value {
    guard let proving = log.capabilities.proving else { throw LogError.lacks(.proving) }
    let asked = AskedNodes()
    _ = try body(
      MerkleTree(size: position) { node in
        asked.nodes.insert(node)
        return MerkleHash.empty
      })
    let nodes = asked.nodes.sorted { ($0.completedAt, $0.level) < ($1.completedAt, $1.level) }
    let hashes = Dictionary(
      zip(nodes, try await proving.hashes(of: nodes)), uniquingKeysWith: { first, _ in first })
    return try body(
      MerkleTree(size: position) { node in
        guard let hash = hashes[node] else {
          throw LogError.damaged(
            position: node.completedAt, reason: "the tree's node that ends there is missing")
        }
        return hash
      })
  }
}

/// The nodes for which a first run asks.
private final class AskedNodes {
  var nodes: Set<MerkleNode> = []
}
