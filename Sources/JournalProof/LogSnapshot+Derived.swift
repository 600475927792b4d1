public import JournalCore

/// What is derived from the records themselves. The hashes that a log keeps are a short way to the
/// same; whoever signs vouches for the records, so what is signed comes from them.
extension LogSnapshot {
  /// The root of the tree over the first `size` records, derived from their bytes.
  ///
  /// - Parameters:
  ///   - size: the number of records; all of this state if nil.
  ///   - trusted: a head that is known to be right, such as that of the last checkpoint which a key
  ///     signed. If the hashes that the log keeps lead to it, only later records are read.
  /// - Throws: `LogError.damaged` if the hashes that the log keeps lead to another root; `Refusal` if
  ///   this state never held that many records; `LogError`.
  public func derivedHead(at size: Int? = nil, after trusted: TreeHead? = nil) async throws
    -> TreeHead
  {
    let kept = try await treeHead(at: size)
    guard try await derivedRoot(at: kept.size, after: trusted) == kept.root else {
      throw LogError.damaged(
        position: kept.size, reason: "the tree up to it does not follow from the records")
    }
    return kept
  }

  /// The root over the first `size` records, derived from their bytes, whatever the log keeps.
  ///
  /// - Throws: `LogError.damaged` if a record is missing; `LogError`.
  public func derivedRoot(at size: Int, after trusted: TreeHead? = nil) async throws -> [UInt8] {
    var frontier = MerkleFrontier()
    if let trusted, trusted.size <= size, let known = try await self.frontier(of: trusted) {
      frontier = known
    }
    try await visitBodies(from: frontier.count + 1, upTo: size) {
      frontier.append(MerkleHash.leaf($0))
    }
    return frontier.root
  }

  /// Visits the bytes of records in order of position.
  ///
  /// - Throws: `LogError.damaged` if one is missing; what the body throws; `LogError`.
  public func visitBodies(
    from first: Int = 1, upTo last: Int, _ body: (_ record: [UInt8]) throws -> Void
  ) async throws {
    guard let proving = log.capabilities.proving else { throw LogError.lacks(.proving) }
    var next = first
    while next <= last {
      let bodies = try await proving.bodies(from: next, limit: min(1000, last - next + 1))
      guard !bodies.isEmpty else {
        throw LogError.damaged(position: next, reason: "it is missing")
      }
      for record in bodies { try body(record) }
      next += bodies.count
    }
  }

  /// The growing edge of the tree at a head, from the hashes that the log keeps; nil if they lead to
  /// another root.
  private func frontier(of head: TreeHead) async throws -> MerkleFrontier? {
    guard let proving = log.capabilities.proving else { throw LogError.lacks(.proving) }
    let hashes = try await proving.hashes(of: MerkleNode.covering(size: head.size))
    let frontier = try MerkleFrontier(count: head.size, subtrees: hashes)
    return frontier.root == head.root ? frontier : nil
  }
}
