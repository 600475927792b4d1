import JournalCore
public import JournalProof

extension MatchJournal {
  /// Returns a checkpoint of the current state that a key may sign without contradicting what it
  /// signed before.
  ///
  /// The root is derived from the records: from all of them, or from those after what the key signed
  /// last.
  ///
  /// - Parameters:
  ///   - earlier: the checkpoint that the key signed last; nil if none.
  ///   - place: a description, for refusals, of where that checkpoint is kept.
  /// - Throws: `Refusal` if the key is another journal's, or the journal does not begin with what
  ///   the key signed last; `LogError`.
  public func checkpoint(
    toSign key: NoteVerifierKey, after earlier: Checkpoint?, keptIn place: String
  ) async throws -> Checkpoint {
    let (_, origin) = try await proving()
    guard key.name == origin else {
      throw Refusal(
        "other-key", "The key is named \(key.name); the journal's origin is \(origin).",
        remedy: .makeKeyOfOrigin)
    }
    if let earlier { try await check(earlier, keptIn: place) }
    return try await checkpoint(after: earlier)
  }

  /// Checks that the journal begins with what a key signed last.
  private func check(_ earlier: Checkpoint, keptIn place: String) async throws {
    do {
      try await check(earlier)
    } catch let refusal as Refusal {
      throw Refusal(
        refusal.code,
        "This key signed \(earlier.size) events that the journal does not begin with. "
          + refusal.reason,
        hint: "Nothing was signed. \(TextRules.harmless(place)) holds the last checkpoint signed.")
    }
  }
}
