/// The port to an append-only log of match events.
///
/// A log takes drafts and gives them a place: `position` without holes over all streams, `version`
/// without holes in each, `recordedAt` that never runs backwards. It keeps canonical bytes and never
/// changes them. A state of the log is a position, so every read names the position up to which it
/// sees, and gives the same answer whatever is appended meanwhile; only what is erased reads
/// `[erased]` from then on. Read through a `LogSnapshot`, which holds the position still.
///
/// `EventLogConformance` in JournalTesting is this contract as a test, and each capability has a suite
/// of its own there.
public protocol EventLog: Sendable {
  /// What the log is for good: its origin, whether it can erase, its time zone.
  var identity: LogIdentity { get }

  /// What this log can do that not every log can.
  var capabilities: LogCapabilities { get }

  /// Why nothing can be appended; nil if it can.
  var obstacle: LogError? { get }

  /// The last position and its time; position 0 for an empty log.
  func head() async throws(LogError) -> LogHead

  /// Appends all drafts in one transaction, or none.
  ///
  /// An id that is known with the same content is a no-op that returns the original place. Returns
  /// after the events are durable.
  ///
  /// - Parameter expecting: what each stream must hold; streams not named may hold anything.
  /// - Returns: one result a draft, in order, with the record as the log took it.
  /// - Throws: `LogError`; nothing is written then, unless it says that this is not known.
  func append(_ drafts: [Draft], expecting: [StreamName: ExpectedVersion]) async throws(LogError)
    -> [Appended]

  /// Leaves everything that was acknowledged where a copy at rest finds it. Call before leaving.
  ///
  /// - Throws: `LogError.unsettled` if part of it has to stay where it is; it is durable all the same.
  func settle() async throws(LogError)

  /// Every record after a position, as it comes, without end.
  ///
  /// Each record is delivered once and in order, whoever appended it, in this process or another.
  func changes(after position: Int) -> LogChanges

  // MARK: - Reading, up to a position

  /// The records of a stream in order of version.
  func read(_ stream: StreamName, upTo position: Int) async throws(LogError) -> [Record]

  /// Records in order of position, from `first` on, at most `limit`.
  func read(from first: Int, limit: Int, upTo position: Int) async throws(LogError) -> [Record]

  /// Where the events with these ids stand; ids that are not known are left out.
  func locate(_ ids: [EventID], upTo position: Int) async throws(LogError)
    -> [EventID: EventLocation]

  /// The facts of a match, settled and ordered.
  func history(of match: StreamName, upTo position: Int) async throws(LogError) -> MatchHistory

  /// The facts of every match, one match at a time, in the order in which the matches were begun.
  ///
  /// - Parameter order: whether a match's facts must be in the order of the match.
  func scanMatches(
    order: ScanOrder, upTo position: Int, _ visit: (StreamName, [Fact]) -> Void
  ) async throws(LogError)

  /// The streams of a category, in the order in which they were begun.
  func streams(_ category: StreamName.Category, upTo position: Int) async throws(LogError)
    -> [StreamName]

  /// Every match as it is set, in the order in which the matches were begun.
  func fixtures(upTo position: Int) async throws(LogError) -> [MatchFixture]

  /// The matches that say they belong to a tie, in the order in which they were begun.
  func matches(in tie: TieSlug, upTo position: Int) async throws(LogError) -> [StreamName]

  /// The matches that say they belong to a competition, in the order in which they were begun.
  func matches(of competition: CompetitionSlug, upTo position: Int) async throws(LogError)
    -> [StreamName]

  /// The records that a question about who is who needs, in order of position.
  func registry(_ query: RegistryQuery, upTo position: Int) async throws(LogError) -> [Record]

  /// The last position that the log held at an instant; 0 before the first event.
  func position(knownAt instant: Instant) async throws(LogError) -> Int
}

extension EventLog {
  /// Appends with no expectation.
  public func append(_ drafts: [Draft]) async throws(LogError) -> [Appended] {
    try await append(drafts, expecting: [:])
  }

  /// Every match as it is set: for a log that keeps no fixtures apart, from the facts of each match.
  public func fixtures(upTo position: Int) async throws(LogError) -> [MatchFixture] {
    var fixtures: [MatchFixture] = []
    for match in try await streams(.match, upTo: position) {
      fixtures.append(MatchFixture(try await history(of: match, upTo: position)))
    }
    return fixtures
  }

  /// The log as it is now.
  public func snapshot() async throws(LogError) -> LogSnapshot {
    LogSnapshot(self, at: try await head().position)
  }

  /// The log as it was at a position; as it is now if it never came so far.
  public func snapshot(at position: Int) async throws(LogError) -> LogSnapshot {
    LogSnapshot(self, at: max(0, min(position, try await head().position)))
  }
}
