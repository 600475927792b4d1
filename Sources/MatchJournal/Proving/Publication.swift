import JournalCore
public import JournalProof

/// The publication of a log as static files; it only ever extends what was published before.
public struct Publication<Place: PublicationPlace> {
  private let place: Place
  private let journal: MatchJournal
  private let checkpoint: Checkpoint

  /// Checks the place without writing yet.
  ///
  /// - Parameter isSigned: whether the checkpoint will be signed.
  /// - Throws: `Refusal` if the journal does not continue what is published there; `LogError`.
  public init(_ journal: MatchJournal, in place: Place, isSigned: Bool) async throws {
    self.journal = journal
    self.place = place
    checkpoint = try await journal.checkpoint()
    try await check(isSigned: isSigned)
  }

  /// Writes the files, the checkpoint last, so that readers of the checkpoint find everything it
  /// covers, after a power cut too.
  ///
  /// - Parameter note: the signed checkpoint; nil to publish an unsigned one.
  /// - Returns: the numbers of events and files.
  /// - Throws: `Refusal` if a file already exists with other contents; `LogError`.
  public func write(_ note: SignedNote?) async throws -> (events: Int, files: Int) {
    var count = 0
    try await journal.exportTiles(of: checkpoint) { path, bytes in
      count += 1
      if let there = try place.contents(path) {
        guard there == bytes else { throw otherwise(path, "Its contents differ.") }
        return
      }
      try place.write(bytes, to: path)
    }
    try place.sync()
    try place.write(note?.bytes ?? Array(checkpoint.text.utf8), to: "checkpoint")
    try place.sync()
    return (checkpoint.size, count)
  }

  /// Checks that the journal begins with what was published before.
  private func check(isSigned: Bool) async throws {
    guard let bytes = try place.contents("checkpoint") else { return }
    do {
      try await journal.check(try Checkpoint(unchecked: bytes))
    } catch let refusal as Refusal {
      throw otherwise("checkpoint", refusal.reason)
    }
    guard isSigned || (try? SignedNote(parsing: bytes)) == nil else {
      throw otherwise(
        "checkpoint", "It is signed, and this one would not be.", .signOrPublishElsewhere)
    }
  }

  private func otherwise(
    _ file: String, _ reason: String,
    _ remedy: Remedy = .advice("Publish in another folder. Nothing there was changed.")
  ) -> Refusal {
    Refusal(
      "published-otherwise",
      "\(place.name)/\(file) is already published, and this journal does not continue it. "
        + reason, remedy: remedy)
  }
}
