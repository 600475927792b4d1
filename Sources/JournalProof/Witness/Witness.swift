public import JournalCore

/// Somebody who cosigns the checkpoints of logs, and of each log only those that continue each
/// other: C2SP tlog-witness.
///
/// It has no memory of its own. Whoever runs it keeps what it cosigned last, durably and before
/// anybody gets it, and brings it along the next time.
public struct Witness: Sendable {
  private let key: NoteSigningKey
  private let logs: [NoteVerifierKey]

  /// Creates a witness with its own key and the keys of the logs that it knows.
  ///
  /// Throws a refusal if its own key is a log's.
  public init(_ key: NoteSigningKey, knowing logs: [NoteVerifierKey]) throws(Refusal) {
    guard key.verifierKey.algorithm == .cosignature else { throw .keyOfLog(key.verifierKey.name) }
    self.key = key
    self.logs = logs
  }

  /// The public half of its key.
  public var verifierKey: NoteVerifierKey { key.verifierKey }

  /// Cosigns a checkpoint that continues the last one; returns its note with the cosignature added.
  ///
  /// The last one itself is cosigned again, at the new time. Signatures of others are passed on.
  ///
  /// - Parameters:
  ///   - last: what this witness cosigned last of the log; nil if nothing.
  ///   - time: the time that the cosignature states.
  /// - Throws: `Refusal`: `unknown-log`, `unsigned` or `bad-signature` for a checkpoint that no known
  ///   log signed; `rolled-back`, `forked` or `not-continued` for one that does not continue the last
  ///   one; `other-start` for a proof from another size.
  public func cosign(
    _ request: WitnessRequest, after last: Checkpoint?, at time: Instant
  ) throws(Refusal) -> SignedNote {
    try check(try checkpoint(in: request.note), request, after: last)
    var note = request.note
    try note.cosign(with: key, at: time)
    return note
  }

  /// Returns the checkpoint in a note that this witness cosigned earlier.
  ///
  /// Throws a refusal if it did not.
  public func recall(_ note: SignedNote) throws(Refusal) -> Checkpoint {
    _ = try note.verify(by: [verifierKey])
    return try Checkpoint(parsing: note.text)
  }

  private func checkpoint(in note: SignedNote) throws(Refusal) -> Checkpoint {
    let origin = try Checkpoint(parsing: note.text).origin
    let keys = logs.filter { $0.name.utf8.elementsEqual(origin.utf8) }
    guard !keys.isEmpty else { throw .unknownLog(origin) }
    let checkpoint = try Checkpoint(verifying: note, by: keys)
    guard checkpoint.size > 0 || checkpoint.root == MerkleHash.empty else {
      throw .badCheckpoint("no records have another root")
    }
    return checkpoint
  }

  private func check(
    _ checkpoint: Checkpoint, _ request: WitnessRequest, after last: Checkpoint?
  ) throws(Refusal) {
    guard let last else {
      guard request.oldSize == 0, request.hashes.isEmpty else {
        throw .otherStart(request.oldSize, remembered: nil)
      }
      return
    }
    guard checkpoint.origin.utf8.elementsEqual(last.origin.utf8) else {
      throw .otherOrigin(checkpoint.origin, wanted: last.origin)
    }
    guard checkpoint.size >= last.size else {
      throw .rolledBack(to: checkpoint.size, from: last.size)
    }
    guard checkpoint.size > last.size else {
      guard checkpoint.root == last.root else { throw .forked(at: last.size) }
      return
    }
    guard request.oldSize == last.size else {
      throw .otherStart(request.oldSize, remembered: last.size)
    }
    try checkProof(request, from: last, to: checkpoint)
  }

  private func checkProof(
    _ request: WitnessRequest, from last: Checkpoint, to checkpoint: Checkpoint
  ) throws(Refusal) {
    do throws(Refusal) {
      guard last.size > 0 else {
        // Every log continues the empty one, and there is nothing to prove.
        guard request.hashes.isEmpty else { throw .proofLength }
        return
      }
      let proof = ConsistencyProof(
        oldSize: last.size, newSize: checkpoint.size, hashes: request.hashes)
      try proof.verify(oldRoot: last.root, newRoot: checkpoint.root)
    } catch {
      throw .notContinued(from: last.size, to: checkpoint.size, error.reason)
    }
  }
}
