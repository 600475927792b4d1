public import JournalCore
public import JournalProof

/// Proofs in words, hash by hash.
public enum ProofText {
  /// Returns the proof that an event is in the log, under an unsigned checkpoint.
  public static func lines(
    _ proof: InclusionProof, of event: Record, _ checkpoint: Checkpoint
  ) -> [String] {
    [
      "e\(event.position) is in the log of \(proof.size) events.",
      AuditLines.row("Leaf", Fingerprint.hex(MerkleHash.leaf(event.body))),
    ] + rows("Beside", proof.hashes) + [
      AuditLines.row("Root", Fingerprint.hex(checkpoint.root)),
      AuditLines.row("Origin", checkpoint.origin),
      "Nothing is signed yet: add --key FILE, or --checkpoint FILE.",
    ]
  }

  /// Returns the proof that a log begins with another.
  public static func lines(_ proof: ConsistencyProof) -> [String] {
    ["The log of \(proof.newSize) events begins with the \(proof.oldSize) of the checkpoint."]
      + rows("Proof", proof.hashes)
  }

  private static func rows(_ lead: String, _ hashes: [[UInt8]]) -> [String] {
    hashes.enumerated().map { number, hash in
      AuditLines.row(number == 0 ? lead : "", Fingerprint.hex(hash))
    }
  }
}
