/// The port to an append-only log of match events.
///
/// A log takes drafts and assigns them a place: a `position` without gaps over all streams, a
/// `version` without gaps within each, and a `recordedAt` that never runs backwards, unless an event
/// says that the clock was wrong (`RecordingOrder`). It stores canonical bytes and never changes
/// them. A position identifies a state of the log. Every read names the position up to which it
/// sees, so its answer does not depend on later appends; only erased values read `[erased]` from
/// then on. Read through a `LogSnapshot`, which holds the position still.
///
/// `EventLogConformance` in JournalTesting is this contract as a test suite. Each capability has a
/// suite of its own there.
public protocol EventLog: Sendable {
  /// The permanent properties of the log: its origin, whether it can erase, its time zone.
  var identity: LogIdentity { get }

  /// What this log can do beyond appending and reading.
  var capabilities: LogCapabilities { get }

  /// Why nothing can be appended; nil if it can.
  ///
  /// Set when the log is opened, such as for reading only, or where it cannot be written to.
  /// `append` throws it.
  var obstacle: LogError? { get }

  /// What was acknowledged and is no longer there, as far as the log knows; nil if nothing is known
  /// to be missing.
  ///
  /// Such a log only takes an event that says so, `journal-branched`, and what follows it. Set when
  /// the log is opened, by a store that notes what it acknowledged apart from its rows.
  var lostEnd: LostEnd? { get }

  /// The last position and its time; position 0 for an empty log.
  func head() async throws(LogError) -> LogHead

  /// Appends all drafts in one transaction, or none.
  ///
  /// A known id with the same content is a no-op that returns the original place. Returns after the
  /// events are durable.
  ///
  /// - Parameter expecting: what each stream must hold; a stream that is not listed may hold
  ///   anything.
  /// - Returns: one result for each draft, in order, with the record as the log stored it.
  /// - Throws: `LogError`. Nothing was written then, unless the error says that this is unknown.
  func append(_ drafts: [Draft], expecting: [StreamName: ExpectedVersion]) async throws(LogError)
    -> [Appended]

  /// Moves everything that was acknowledged to where a copy at rest includes it. Call before
  /// exiting.
  ///
  /// - Throws: `LogError.unsettled` if part of it cannot be moved; that part is durable all the
  ///   same.
  func settle() async throws(LogError)

  /// The records after a position, as they arrive, without end.
  ///
  /// Each record is delivered once and in order, whichever process appended it.
  func changes(after position: Int) -> LogChanges

  // MARK: - Reading, up to a position

  /// The records of a stream in order of version.
  func read(_ stream: StreamName, upTo position: Int) async throws(LogError) -> [Record]

  /// Records in order of position, from `first` on, at most `limit`.
  func read(from first: Int, limit: Int, upTo position: Int) async throws(LogError) -> [Record]

  /// The locations of the events with these ids; unknown ids are left out.
  func locate(_ ids: [EventID], upTo position: Int) async throws(LogError)
    -> [EventID: EventLocation]

  /// The facts of a match, settled and ordered.
  func history(of match: StreamName, upTo position: Int) async throws(LogError) -> MatchHistory

  /// Visits some matches, or all of them, each with its facts settled and ordered, in the order in
  /// which the matches began in the log. Those that have not begun are left out.
  ///
  /// - Parameters:
  ///   - matches: the streams of the matches; nil for all.
  ///   - visit: receives one match after the other; nothing of it may be believed if the scan throws.
  func scanHistories(
    of matches: Set<StreamName>?, upTo position: Int, _ visit: (MatchHistory) -> Void
  ) async throws(LogError)

  /// Visits the facts of every match, one match at a time, in the order in which the matches began
  /// in the log.
  ///
  /// - Parameter order: whether the facts must be in the order of play.
  func scanMatches(
    order: ScanOrder, upTo position: Int, _ visit: (StreamName, [Fact]) -> Void
  ) async throws(LogError)

  /// The streams of a category, in the order of their first events in the log.
  func streams(_ category: StreamName.Category, upTo position: Int) async throws(LogError)
    -> [StreamName]

  /// Every match as it is set, in the order in which the matches were begun.
  func fixtures(upTo position: Int) async throws(LogError) -> [MatchFixture]

  /// The matches that are set between one of some teams at home and one of others, in the order in
  /// which they were begun; nil if the log finds them only among all fixtures.
  func fixtures(
    between homes: Set<TeamSlug>, and aways: Set<TeamSlug>, upTo position: Int
  ) async throws(LogError) -> [MatchFixture]?

  /// The matches that say they belong to a tie, in the order in which they were begun.
  func matches(in tie: TieSlug, upTo position: Int) async throws(LogError) -> [StreamName]

  /// The matches that name a competition as theirs, in the order of their first events in the log.
  func matches(of competition: CompetitionSlug, upTo position: Int) async throws(LogError)
    -> [StreamName]

  /// The records that answer a question about who is who, in order of position.
  func registry(_ query: RegistryQuery, upTo position: Int) async throws(LogError) -> [Record]

  /// The last position that the log held at an instant, of those up to `position`: that of the last
  /// event which was not recorded after it; 0 if there is none.
  ///
  /// Between two answers to `clockCorrections` the times never run backwards.
  func position(knownAt instant: Instant, upTo position: Int) async throws(LogError) -> Int
}

extension EventLog {
  /// A log that keeps no note of what it acknowledged knows of no loss.
  public var lostEnd: LostEnd? { nil }

  /// Appends without expecting any version.
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

  /// The matches between some teams: nil, for a log that has no index of them.
  public func fixtures(
    between homes: Set<TeamSlug>, and aways: Set<TeamSlug>, upTo position: Int
  ) async throws(LogError) -> [MatchFixture]? { nil }

  /// Visits matches: for a log that does not keep the facts of a match together, one by one.
  public func scanHistories(
    of matches: Set<StreamName>?, upTo position: Int, _ visit: (MatchHistory) -> Void
  ) async throws(LogError) { try await scanEach(of: matches, upTo: position, visit) }

  /// Visits matches by reading each on its own.
  package func scanEach(
    of matches: Set<StreamName>?, upTo position: Int, _ visit: (MatchHistory) -> Void
  ) async throws(LogError) {
    for match in try await streams(.match, upTo: position)
    where matches?.contains(match) ?? true {
      visit(try await history(of: match, upTo: position))
    }
  }

  /// The log as it is now.
  public func snapshot() async throws(LogError) -> LogSnapshot {
    LogSnapshot(self, at: try await head().position)
  }

  /// The log as it was at a position; as it is now if the log is not that long.
  public func snapshot(at position: Int) async throws(LogError) -> LogSnapshot {
    LogSnapshot(self, at: max(0, min(position, try await head().position)))
  }
}
