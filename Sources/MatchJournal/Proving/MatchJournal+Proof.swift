import JournalCore
public import JournalProof

extension MatchJournal {
  /// Returns the checkpoint of the journal at a size; at its current size by default.
  ///
  /// - Throws: `Refusal` if the journal has no events or never had that size; `LogError`.
  public func checkpoint(at size: Int? = nil) async throws -> Checkpoint {
    let (snapshot, origin) = try await proving()
    let count = snapshot.position
    guard count > 0 else {
      throw Refusal("empty-journal", "The journal holds no events yet: there is nothing to prove.")
    }
    guard size ?? count > 0 else {
      throw Refusal(
        "no-such-size", "No root stands for \(size ?? 0) events.",
        hint: "The journal holds \(count): ask for 1 to \(count).")
    }
    let head = try await snapshot.treeHead(at: size)
    return try Checkpoint(origin: origin, size: head.size, root: head.root)
  }

  /// Returns the proof that an event is in the log of `size` events.
  public func inclusionProof(of position: Int, in size: Int? = nil) async throws -> InclusionProof {
    try await proving().snapshot.inclusionProof(of: position, in: size)
  }

  /// Returns the proof that the log of `size` events begins with the log of a checkpoint.
  ///
  /// - Throws: `Refusal` if it does not, because history was rewritten or the checkpoint is another
  ///   journal's.
  public func consistencyProof(since old: Checkpoint, to size: Int? = nil) async throws
    -> ConsistencyProof
  {
    try await check(old)
    return try await proving().snapshot.consistencyProof(from: old.size, to: size)
  }

  /// Checks that the journal still begins with the log of a checkpoint.
  ///
  /// The root is computed from the stored nodes; `verify` checks those against the records.
  /// - Throws: `Refusal` with code `history-rewritten`, `other-journal` or
  ///   `shorter-than-checkpoint`.
  public func check(_ checkpoint: Checkpoint) async throws {
    let (snapshot, origin) = try await proving()
    guard checkpoint.origin == origin else { throw Refusal.otherJournal(checkpoint.origin, origin) }
    guard checkpoint.size <= snapshot.position else {
      throw Refusal.shorter(snapshot.position, checkpoint.size)
    }
    guard try await snapshot.treeHead(at: checkpoint.size).root == checkpoint.root else {
      throw Refusal.rewritten(checkpoint.size)
    }
  }

  /// Writes the log as static files (C2SP tlog-tiles): tiles of hashes and bundles of records.
  ///
  /// - Parameter write: receives the path and the bytes of each file.
  public func exportTiles(of size: Int, to write: (_ path: String, _ bytes: [UInt8]) throws -> Void)
    async throws
  {
    let (snapshot, _) = try await proving()
    for path in TilePaths(size: size) {
      guard path.contents == .entries else {
        try write("\(path)", try await snapshot.tree { try $0.bytes(of: path) })
        continue
      }
      let first = path.index * TilePath.fullWidth + 1
      let records = try await snapshot.read(from: first, limit: path.width)
      try write("\(path)", try EntryBundle.bytes(of: records.map(\.body)))
    }
  }

  private func proving() async throws -> (snapshot: LogSnapshot, origin: String) {
    guard log.capabilities.proving != nil else { throw LogError.lacks(.proving) }
    guard let origin else {
      throw Refusal(
        "no-tree", "This journal keeps no tree, so it proves nothing.",
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
      hint: "It is an older copy, or its end was cut off.")
  }

  static func rewritten(_ size: Int) -> Refusal {
    Refusal(
      "history-rewritten",
      "The first \(size) events are not those that the checkpoint was made of.",
      remedy: .compareTiles)
  }
}
