public import JournalCore
import Synchronization

/// A log in memory: for tests, and the contract in its plainest form.
public final class InMemoryEventLog: EventLog {
  private let ledger = Mutex(Ledger())
  private let clock: @Sendable () -> Instant

  /// Creates an empty log.
  ///
  /// - Parameter clock: what `recordedAt` is read from; by default a second goes by a reading.
  public init(clock: (@Sendable () -> Instant)? = nil) {
    let stepping = SteppingClock()
    self.clock = clock ?? { stepping.read() }
  }

  /// The last position and its time.
  public func head() async throws(LogError) -> LogHead { ledger.withLock(\.head) }

  /// Appends all drafts, or none.
  public func append(_ drafts: [Draft], expecting: [StreamName: ExpectedVersion])
    async throws(LogError) -> [Appended]
  {
    let now = clock()
    return try ledger.withLock { (ledger) throws(LogError) in
      try ledger.append(drafts, expecting: expecting, now: now)
    }
  }

  /// The records of a stream in order of version, as the log held them at a position.
  public func read(_ stream: StreamName, upTo position: Int) async throws(LogError) -> [Record] {
    snapshot.records(of: stream, upTo: position)
  }

  /// Records in order of position, from one on, at most `limit`.
  public func read(from position: Int, limit: Int) async throws(LogError) -> [Record] {
    Array(snapshot.records.dropFirst(max(0, position - 1)).prefix(max(0, limit)))
  }

  /// Where the events with these ids stand; ids that are not known are left out.
  public func locate(_ ids: [EventID]) async throws(LogError) -> [EventID: EventLocation] {
    let ledger = snapshot
    return ids.reduce(into: [:]) { found, id in
      guard let record = ledger.record(of: id) else { return }
      found[id] = EventLocation(position: record.position, stream: record.stream)
    }
  }

  /// The facts of a match, settled and ordered, as the log held them at a position.
  public func history(of match: StreamName, upTo position: Int) async throws(LogError)
    -> MatchHistory
  {
    snapshot.history(of: match, upTo: position)
  }

  /// The facts of every match, one match at a time, in the order in which the matches were begun.
  public func scanMatches(order: ScanOrder, _ visit: (StreamName, [Fact]) -> Void)
    async throws(LogError)
  {
    let ledger = snapshot
    for match in ledger.streams(.match, upTo: .max) {
      visit(match, ledger.history(of: match, upTo: .max).facts)
    }
  }

  /// The streams of a category, in the order in which they were begun.
  public func streams(_ category: StreamName.Category, upTo position: Int) async throws(LogError)
    -> [StreamName]
  {
    snapshot.streams(category, upTo: position)
  }

  /// The matches that say they belong to a tie, in the order in which they were begun.
  public func matches(in tie: TieSlug, upTo position: Int) async throws(LogError) -> [StreamName] {
    snapshot.matches(in: tie, upTo: position)
  }

  /// The matches that say they belong to a competition, in the order in which they were begun.
  public func matches(of competition: CompetitionSlug, upTo position: Int) async throws(LogError)
    -> [StreamName]
  {
    snapshot.matches(of: competition, upTo: position)
  }

  /// The last position that the log held at an instant; 0 before the first event.
  public func position(knownAt instant: Instant) async throws(LogError) -> Int {
    snapshot.records.last { $0.recordedAt <= instant }?.position ?? 0
  }

  private var snapshot: Ledger { ledger.withLock { $0 } }
}
