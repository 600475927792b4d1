import JournalCore
public import JournalProof

extension MatchJournal {
  /// Returns a checkpoint of the current state that a key may sign without contradicting what it
  /// signed before.
  ///
  /// - Parameters:
  ///   - earlier: the checkpoint that the key signed last; nil if none.
  ///   - place: a description, for refusals, of where that checkpoint is kept.
  /// - Throws: `Refusal` if the key is another journal's, or the journal does not begin with what
  ///   the key signed last; `LogError`.
  public func checkpoint(
    toSign key: NoteVerifierKey, after earlier: Checkpoint?, keptIn place: String
  ) async throws -> Checkpoint {
    let checkpoint = try await checkpoint()
    guard key.name == checkpoint.origin else {
      throw Refusal(
        "other-key", "The key is named \(key.name); the journal's origin is \(checkpoint.origin).",
        remedy: .makeKeyOfOrigin)
    }
    guard let earlier else { return checkpoint }
    do {
      try await check(earlier)
    } catch let refusal as Refusal {
      throw Refusal(
        refusal.code,
        "This key signed \(earlier.size) events that the journal does not begin with. "
          + refusal.reason,
        hint: "Nothing was signed. \(TextRules.harmless(place)) holds what was.")
    }
    return checkpoint
  }
}
