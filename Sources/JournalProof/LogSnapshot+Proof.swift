public import JournalCore

/// Roots and proofs of a state of a log, each from O(log n) hashes that the log keeps.
extension LogSnapshot {
  /// The root of the tree over the first `size` records; over all of them if no size is given.
  ///
  /// - Throws: `Refusal` if this state never held so many; `LogError`.
  public func treeHead(at size: Int? = nil) async throws -> TreeHead {
    let size = size ?? position
    return TreeHead(size: size, root: try await tree { try $0.root(at: size) })
  }

  /// Proof that an event stands in the log of `size` records.
  ///
  /// - Parameter position: the event, from 1.
  /// - Throws: `Refusal` if it does not; `LogError`.
  public func inclusionProof(of position: Int, in size: Int? = nil) async throws -> InclusionProof {
    try await tree { try $0.inclusionProof(of: position - 1, in: size ?? $0.size) }
  }

  /// Proof that the log of `old` records is the beginning of that of `new`.
  ///
  /// - Throws: `Refusal` for sizes that this state never had; `LogError`.
  public func consistencyProof(from old: Int, to new: Int? = nil) async throws -> ConsistencyProof {
    try await tree { try $0.consistencyProof(from: old, to: new ?? $0.size) }
  }

  /// What a body makes of the tree of this state.
  ///
  /// The body runs twice: which hashes it asks for follows from the sizes alone, so that the first run
  /// finds them out and they are read at once; the second one has them. It must not ask differently
  /// for what the hashes are.
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

/// The nodes that a first run asks for.
private final class AskedNodes {
  var nodes: Set<MerkleNode> = []
}
