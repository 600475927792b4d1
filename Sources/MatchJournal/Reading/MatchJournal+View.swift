public import JournalCore
public import JournalReading

extension MatchJournal {
  /// Returns a view of the journal as it is, or as it was at a position.
  public func view(upTo position: Int = .max) async throws(LogError) -> JournalView {
    try await view(upTo: position, readingAll: nil)
  }

  /// Returns a view of the journal that goes on from an earlier view: what was read of a match that is on
  /// is not read again.
  ///
  /// - Parameter position: the last position that it sees; if that is before the earlier view, all is read
  ///   anew.
  public func view(following earlier: JournalView, upTo position: Int = .max)
    async throws(LogError) -> JournalView
  {
    let snapshot = try await log.snapshot(at: position)
    if let next = try await earlier.followed(to: snapshot) { return next }
    return try await view(upTo: snapshot.position)
  }

  /// Returns a view of the journal.
  ///
  /// - Parameter readingAll: whether the registry is read whole at once; nil to do so if the log is
  ///   short.
  package func view(upTo position: Int = .max, readingAll: Bool?) async throws(LogError)
    -> JournalView
  {
    let snapshot = try await log.snapshot(at: position)
    return JournalView(
      snapshot, opaqueNumbers: isPrivate ? identities.random : nil,
      readingAll: readingAll ?? (snapshot.position <= Self.shortLog))
  }

  /// The number of events up to which reading all of the registry takes less time than asking its
  /// index: measured on a tie of 90 events, an eighth less for each command.
  private static let shortLog = 256
}
