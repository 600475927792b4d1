import JournalCore
public import JournalProof
import JournalReading

extension Receipt {
  /// Checks the signature and everything that follows from it.
  ///
  /// The proofs cannot show that nothing was left out; the result says whether one of the keys
  /// vouches for it. An invalid seal is refused.
  ///
  /// - Parameters:
  ///   - keys: the public keys of possible signers.
  ///   - origin: the expected origin; nil for the name of the key.
  /// - Throws: `Refusal` that says what is wrong.
  @discardableResult
  public func verify(by keys: [NoteVerifierKey], origin: String? = nil) async throws
    -> CheckedReceipt
  {
    guard let signed = try? SignedNote(parsing: Array(note.utf8)) else {
      throw Refusal(
        "not-signed", "Nobody signed the receipt.",
        remedy: .holdAgainstCheckpoint)
    }
    let checkpoint = try Checkpoint(verifying: signed, by: keys, origin: origin)
    return try await verify(under: checkpoint, sealedBy: keys)
  }

  /// Checks every proof under a trusted checkpoint, derives the result again, and checks the seal.
  ///
  /// - Parameter keys: the public keys of whoever may have sealed it; without keys, nobody vouches
  ///   that nothing is left out.
  /// - Throws: `Refusal` that says what is wrong.
  @discardableResult
  public func verify(under checkpoint: Checkpoint, sealedBy keys: [NoteVerifierKey] = [])
    async throws -> CheckedReceipt
  {
    let own = try self.checkpoint
    guard own.origin == checkpoint.origin, own.size == checkpoint.size else {
      throw Refusal(
        "other-checkpoint",
        "The receipt was made under another checkpoint (\(own.size) events of "
          + "\(TextRules.harmless(own.origin))).")
    }
    guard own.root == checkpoint.root else {
      throw Refusal(
        "contradicts-checkpoint",
        "The receipt is from another log: the checkpoint has another root over the same "
          + "\(own.size) events."
      )
    }
    try verifyProofs(checkpoint)
    try verifyStreams()
    let records = events.map(\.record)
    guard Receipt.regulations(in: records) == regulations else {
      throw Refusal("other-regulation", "The receipt names rules that its events do not adopt.")
    }
    let again = try await question.answer(in: JournalView(of: records))
    guard Receipt.holds(.object(result), .object(again.document)) else {
      throw Refusal(
        "other-result", "The events of the receipt do not give the result that it claims.",
        hint: program == MatchJournal.version
          ? nil : "It was made by version \(TextRules.harmless(program)).")
    }
    return CheckedReceipt(
      receipt: self, checkpoint: checkpoint, answer: again, voucher: try voucher(among: keys))
  }

  /// Whether what a receipt claims is what its events give.
  ///
  /// Programs of before wrote less into an answer: legs of a tie said no state, and the figures of a
  /// table that come from cards named no events. What a checker tells is the answer derived again, so
  /// a receipt shows no less for saying less.
  private static func holds(_ claim: JSONValue, _ derived: JSONValue, as key: String = "") -> Bool {
    switch (claim, derived) {
    case (.object(let claim), .object(let derived)):
      claim.members.allSatisfy { derived[$0.key] != nil }
        && derived.members.allSatisfy { member in
          claim[member.key].map { holds($0, member.value, as: member.key) }
            ?? (member.key == "state")
        }
    case (.array(let claim), .array(let derived)):
      claim.isEmpty && key == "evidence"
        || claim.count == derived.count && zip(claim, derived).allSatisfy { holds($0, $1) }
    default: claim == derived
    }
  }

  private func verifyProofs(_ checkpoint: Checkpoint) throws(Refusal) {
    var last = 0
    for event in events {
      let position = event.record.position
      guard position > last else {
        throw Refusal("bad-receipt", "The events of the receipt are not in order.")
      }
      last = position
      let proof = InclusionProof(
        index: position - 1, size: checkpoint.size, hashes: event.hashes)
      do throws(Refusal) {
        try proof.verify(leafHash: MerkleHash.leaf(event.record.body), root: checkpoint.root)
      } catch {
        throw Refusal(error.code, "e\(position) is not in the log: \(error.reason)")
      }
    }
  }

  /// Checks that each match and competition has all its events up to the last one shown; one left
  /// out could be a goal that was later taken back.
  private func verifyStreams() throws(Refusal) {
    var versions: [StreamName: Int] = [:]
    for event in events where event.record.stream != .registry {
      let version = versions[event.record.stream, default: 0] + 1
      guard event.record.version == version else {
        throw Refusal(
          "event-left-out", "Event \(version) of \(event.record.stream) is left out.")
      }
      versions[event.record.stream] = version
    }
  }
}
