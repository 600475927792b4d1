/// The port to an append-only log of match events.
///
/// A log takes drafts and gives them a place: `position` without holes over all streams, `version`
/// without holes in each, `recordedAt` that never runs backwards. It keeps canonical bytes and never
/// changes them. `EventLogConformance` in JournalTesting is the contract as a test.
public protocol EventLog: Sendable {
  /// The last position and its time; position 0 for an empty log.
  func head() async throws(LogError) -> LogHead

  /// Appends all drafts in one transaction, or none.
  ///
  /// An id that is known with the same content is a no-op that returns the original place. Returns
  /// after the events are durable.
  ///
  /// - Parameter expecting: what each stream must hold; streams not named may hold anything.
  /// - Returns: one result a draft, in order.
  /// - Throws: `LogError`; nothing is written then, unless it says that this is not known.
  func append(_ drafts: [Draft], expecting: [StreamName: ExpectedVersion]) async throws(LogError)
    -> [Appended]

  /// The records of a stream in order of version, as the log held them at a position.
  func read(_ stream: StreamName, upTo position: Int) async throws(LogError) -> [Record]

  /// Records in order of position, from one on, at most `limit`.
  func read(from position: Int, limit: Int) async throws(LogError) -> [Record]

  /// Where the events with these ids stand; ids that are not known are left out.
  func locate(_ ids: [EventID]) async throws(LogError) -> [EventID: EventLocation]

  /// The facts of a match, settled and ordered, as the log held them at a position.
  func history(of match: StreamName, upTo position: Int) async throws(LogError) -> MatchHistory

  /// The facts of every match, one match at a time, in the order in which the matches were begun.
  ///
  /// - Parameter order: whether a match's facts must be in the order of the match.
  func scanMatches(order: ScanOrder, _ visit: (StreamName, [Fact]) -> Void) async throws(LogError)

  /// The streams of a category, in the order in which they were begun.
  func streams(_ category: StreamName.Category, upTo position: Int) async throws(LogError)
    -> [StreamName]

  /// The matches that say they belong to a tie, in the order in which they were begun.
  func matches(in tie: TieSlug, upTo position: Int) async throws(LogError) -> [StreamName]

  /// The matches that say they belong to a competition, in the order in which they were begun.
  func matches(of competition: CompetitionSlug, upTo position: Int) async throws(LogError)
    -> [StreamName]

  /// The last position that the log held at an instant; 0 before the first event.
  func position(knownAt instant: Instant) async throws(LogError) -> Int
}

extension EventLog {
  /// Appends with no expectation.
  public func append(_ drafts: [Draft]) async throws(LogError) -> [Appended] {
    try await append(drafts, expecting: [:])
  }

  /// The records of a stream as they are now.
  public func read(_ stream: StreamName) async throws(LogError) -> [Record] {
    try await read(stream, upTo: .max)
  }

  /// The facts of a match as they are now.
  public func history(of match: StreamName) async throws(LogError) -> MatchHistory {
    try await history(of: match, upTo: .max)
  }

  /// The record at a position; nil past the end.
  public func record(at position: Int) async throws(LogError) -> Record? {
    guard position > 0 else { return nil }
    return try await read(from: position, limit: 1).first { $0.position == position }
  }
}
