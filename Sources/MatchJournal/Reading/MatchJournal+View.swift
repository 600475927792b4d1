public import JournalCore
public import JournalReading

extension MatchJournal {
  /// Returns a view of the journal as it is, or as it was at a position.
  public func view(upTo position: Int = .max) async throws(LogError) -> JournalView {
    JournalView(
      try await log.snapshot(at: position), opaqueNumbers: isPrivate ? identities.random : nil)
  }
}
