import JournalCore
public import JournalProof

extension MatchJournal {
  /// Returns the checkpoint of the journal at a size; at its current size by default.
  ///
  /// The root is derived from the records, and compared with the tree that the log keeps.
  ///
  /// - Parameter trusted: a checkpoint of the journal that is known to be right; then only the
  ///   records after it are read.
  /// - Throws: `Refusal` if the journal has no events or never had that size; `LogError.damaged` if
  ///   the tree does not follow from the records; `LogError`.
  public func checkpoint(at size: Int? = nil, after trusted: Checkpoint? = nil) async throws
    -> Checkpoint
  {
    let (snapshot, origin) = try await proving()
    let count = snapshot.position
    guard count > 0 else {
      throw Refusal("empty-journal", "The journal holds no events yet: there is nothing to prove.")
    }
    guard size ?? count > 0 else {
      throw Refusal(
        "no-such-size", "There is no root over \(size ?? 0) events.",
        hint: "The journal holds \(count): ask for 1 to \(count).")
    }
    let head = try await snapshot.derivedHead(
      at: size, after: trusted.map { TreeHead(size: $0.size, root: $0.root) })
    return try Checkpoint(origin: origin, size: head.size, root: head.root)
  }

  /// Returns the proof that a checkpoint covers an event. It is checked before it is given.
  ///
  /// - Parameter checkpoint: a checkpoint of the journal; that of its current state if nil.
  /// - Throws: `Refusal` if the journal does not begin with the checkpoint, or it does not cover the
  ///   event; `LogError.damaged` if what the log keeps does not prove it; `LogError`.
  public func inclusionProof(of position: Int, under checkpoint: Checkpoint? = nil) async throws
    -> InclusionProof
  {
    let (snapshot, _) = try await proving()
    let checkpoint = if let checkpoint { checkpoint } else { try await self.checkpoint() }
    try await check(checkpoint)
    let proof = try await snapshot.inclusionProof(of: position, in: checkpoint.size)
    try await snapshot.visitBodies(from: position, upTo: position) { body in
      let leaf = MerkleHash.leaf(body)
      guard (try? proof.verify(leafHash: leaf, root: checkpoint.root)) != nil else {
        throw LogError.damaged(
          position: position, reason: "the tree does not lead from its record to the root")
      }
    }
    return proof
  }

  /// Returns the proof that the log of a checkpoint begins with the log of an earlier one. It is
  /// checked before it is given.
  ///
  /// - Parameter new: the later checkpoint of the journal; that of its current state if nil.
  /// - Throws: `Refusal` if it does not, because history was rewritten or a checkpoint is another
  ///   journal's; `LogError.damaged` if what the log keeps does not prove it; `LogError`.
  public func consistencyProof(since old: Checkpoint, to new: Checkpoint? = nil) async throws
    -> ConsistencyProof
  {
    try await check(old)
    let new = if let new { new } else { try await checkpoint() }
    try await check(new)
    let proof = try await proving().snapshot.consistencyProof(from: old.size, to: new.size)
    guard (try? proof.verify(oldRoot: old.root, newRoot: new.root)) != nil else {
      throw LogError.damaged(
        position: new.size, reason: "the tree does not lead from one root to the other")
    }
    return proof
  }

  /// Checks that the journal still begins with the log of a checkpoint.
  ///
  /// The root is computed from the stored nodes; `verify` checks those against the records. Only if
  /// it is another are the records read, to tell rewriting from damage.
  /// - Throws: `Refusal` with code `history-rewritten`, `other-journal` or
  ///   `shorter-than-checkpoint`; `LogError.damaged` if the nodes do not follow from the records;
  ///   `LogError`.
  public func check(_ checkpoint: Checkpoint) async throws {
    let (snapshot, origin) = try await proving()
    guard checkpoint.origin == origin else { throw Refusal.otherJournal(checkpoint.origin, origin) }
    guard checkpoint.size <= snapshot.position else {
      throw Refusal.shorter(snapshot.position, checkpoint.size)
    }
    guard try await snapshot.treeHead(at: checkpoint.size).root == checkpoint.root else {
      // Records that lead to it are those that were published: then it is the tree that was changed.
      if try await rootOfRecords(snapshot, checkpoint.size) == checkpoint.root {
        throw LogError.damaged(
          position: checkpoint.size, reason: "the tree up to it does not follow from the records")
      }
      throw Refusal.rewritten(checkpoint.size)
    }
  }

  /// Returns the root that the records lead to; nil if some of them are missing.
  private func rootOfRecords(_ snapshot: LogSnapshot, _ size: Int) async throws -> [UInt8]? {
    do {
      return try await snapshot.derivedRoot(at: size)
    } catch LogError.damaged {
      return nil
    }
  }

  /// Writes the log of a checkpoint as static files (C2SP tlog-tiles): bundles of records, and tiles
  /// of the hashes that are derived from them.
  ///
  /// - Parameter write: receives the path and the bytes of each file.
  /// - Throws: `LogError.damaged` if the records do not lead to the checkpoint; what `write` throws;
  ///   `LogError`.
  public func exportTiles(
    of checkpoint: Checkpoint, to write: (_ path: String, _ bytes: [UInt8]) throws -> Void
  ) async throws {
    let (snapshot, _) = try await proving()
    var files = TileFiles()
    try await snapshot.visitBodies(upTo: checkpoint.size) { record in
      for file in try files.add(record) { try write("\(file.path)", file.bytes) }
    }
    for file in try files.partial { try write("\(file.path)", file.bytes) }
    guard files.root == checkpoint.root else {
      throw LogError.damaged(
        position: checkpoint.size, reason: "the records do not lead to the checkpoint")
    }
  }

  /// Returns the log as it is and its origin.
  ///
  /// - Throws: `Refusal` if the journal keeps no tree; `LogError`.
  func proving() async throws -> (snapshot: LogSnapshot, origin: String) {
    guard log.capabilities.proving != nil else { throw LogError.lacks(.proving) }
    guard let origin else {
      throw Refusal(
        "no-tree", "This journal keeps no tree, so it can prove nothing.",
        hint: "A file of an earlier form gets one with the next command that writes to it.")
    }
    return (try await log.snapshot(), origin)
  }
}

extension Refusal {
  static func otherJournal(_ found: String, _ ours: String) -> Refusal {
    Refusal(
      "other-journal",
      "The checkpoint is of \(TextRules.harmless(found)); this journal is \(ours).")
  }

  static func shorter(_ size: Int, _ published: Int) -> Refusal {
    Refusal(
      "shorter-than-checkpoint",
      "The checkpoint covers \(published) events; this journal holds \(size).",
      hint: "The journal is an older copy, or its end was cut off.")
  }

  static func rewritten(_ size: Int) -> Refusal {
    Refusal(
      "history-rewritten",
      "The first \(size) events are not those that the checkpoint covers.",
      remedy: .compareTiles)
  }
}
