public import JournalCore
import JournalProof
import Synchronization

/// A log in memory: the contract in its simplest form, for tests and for records from elsewhere,
/// such as those of a receipt.
public final class InMemoryEventLog: EventLog {
  /// The permanent properties of the log.
  public let identity: LogIdentity

  /// Why nothing can be appended; nil if it can.
  public let obstacle: LogError?

  private let ledger: Mutex<Ledger>
  private let clock: @Sendable () -> Instant
  private let signal = ChangeSignal()
  private let key = ImportKey(newSince: 0)

  /// Creates an empty log.
  ///
  /// - Parameter clock: the source of `recordedAt`.
  public init(
    identity: LogIdentity = LogIdentity(origin: "match-journal/memory"),
    clock: @escaping @Sendable () -> Instant
  ) {
    self.identity = identity
    self.clock = clock
    obstacle = nil
    ledger = Mutex(Ledger(isPrivate: identity.isPrivate))
  }

  /// Creates a log that holds some records of another one at their positions there, and takes no
  /// appends.
  ///
  /// - Parameters:
  ///   - records: in order of position; others may be missing between them.
  ///   - place: what they are part of, such as "a receipt", for error messages.
  public init(holding records: [Record], of place: String) {
    identity = LogIdentity(origin: nil)
    clock = { Instant(milliseconds: 0) }
    obstacle = .readOnly(at: place)
    ledger = Mutex(Ledger(holding: records))
  }

  /// A complete log in memory proves, erases and verifies; it has no place to copy itself to,
  /// and no SQL.
  public var capabilities: LogCapabilities {
    guard obstacle == nil else { return .none }
    return LogCapabilities(
      proving: self, erasing: self, verifying: self, copying: nil, querying: nil)
  }

  /// The last position and its time.
  public func head() async throws(LogError) -> LogHead { ledger.withLock(\.head) }

  /// Appends all drafts, or none.
  public func append(_ drafts: [Draft], expecting: [StreamName: ExpectedVersion])
    async throws(LogError) -> [Appended]
  {
    if let obstacle { throw obstacle }
    let now = clock()
    let results = try ledger.withLock { (ledger) throws(LogError) in
      try ledger.append(drafts, expecting: expecting, now: now)
    }
    if results.contains(where: { !$0.replayed }) { signal.change() }
    return results
  }

  /// Does nothing: a log in memory is never at rest.
  public func settle() async throws(LogError) {}

  /// The records after a position, as they arrive, without end.
  public func changes(after position: Int) -> LogChanges {
    LogChanges(after: position) { position in
      while !Task.isCancelled {
        let seen = self.signal.count
        let records = self.state.records(after: position)
        guard records.isEmpty else { return records }
        await self.signal.wait(beyond: seen)
      }
      return []
    }
  }

  // MARK: - Reading

  /// The records of a stream in order of version.
  public func read(_ stream: StreamName, upTo position: Int) async throws(LogError) -> [Record] {
    state.records(of: stream, upTo: position)
  }

  /// Records in order of position, from `first` on, at most `limit`.
  public func read(from first: Int, limit: Int, upTo position: Int) async throws(LogError)
    -> [Record]
  {
    state.records(from: first, limit: limit, upTo: position)
  }

  /// The locations of the events with these ids; unknown ids are left out.
  public func locate(_ ids: [EventID], upTo position: Int) async throws(LogError)
    -> [EventID: EventLocation]
  {
    let ledger = state
    return ids.reduce(into: [:]) { found, id in
      guard let record = ledger.record(of: id), record.position <= position else { return }
      found[id] = EventLocation(position: record.position, stream: record.stream)
    }
  }

  /// The facts of a match, settled and ordered.
  public func history(of match: StreamName, upTo position: Int) async throws(LogError)
    -> MatchHistory
  {
    state.history(of: match, upTo: position)
  }

  /// Visits the facts of every match, one match at a time, in the order in which the matches began
  /// in the log.
  public func scanMatches(
    order: ScanOrder, upTo position: Int, _ visit: (StreamName, [Fact]) -> Void
  ) async throws(LogError) {
    let ledger = state
    for match in ledger.streams(.match, upTo: position) {
      visit(match, ledger.history(of: match, upTo: position).facts)
    }
  }

  /// The streams of a category, in the order of their first events in the log.
  public func streams(_ category: StreamName.Category, upTo position: Int) async throws(LogError)
    -> [StreamName]
  {
    state.streams(category, upTo: position)
  }

  /// The matches that name a tie as theirs, in the order of their first events in the log.
  public func matches(in tie: TieSlug, upTo position: Int) async throws(LogError) -> [StreamName] {
    state.matches(naming: tie.text, as: .inTie, upTo: position)
  }

  /// The matches that name a competition as theirs, in the order of their first events in the log.
  public func matches(of competition: CompetitionSlug, upTo position: Int) async throws(LogError)
    -> [StreamName]
  {
    state.matches(naming: competition.text, as: .inCompetition, upTo: position)
  }

  /// The records that answer a question about who is who, in order of position.
  public func registry(_ query: RegistryQuery, upTo position: Int) async throws(LogError)
    -> [Record]
  {
    state.registry(query, upTo: position)
  }

  /// The last position that the log held at an instant, of those up to `position`; 0 if there is
  /// none.
  public func position(knownAt instant: Instant, upTo position: Int) async throws(LogError) -> Int {
    state.position(knownAt: instant, upTo: position)
  }

  private var state: Ledger { ledger.withLock { $0 } }
}

// MARK: - Capabilities

extension InMemoryEventLog: Proving {
  /// The hashes of complete subtrees, in the order of `nodes`.
  public func hashes(of nodes: [MerkleNode]) async throws(LogError) -> [[UInt8]] {
    let tree = state.tree
    var hashes: [[UInt8]] = []
    for node in nodes {
      guard let hash = tree[node] else {
        throw .damaged(
          position: node.completedAt, reason: "the tree's node that ends there is missing")
      }
      hashes.append(hash)
    }
    return hashes
  }
}

extension InMemoryEventLog: Erasing {
  /// The texts of an event that have not been erased.
  public func erasableTexts(at position: Int) async throws(LogError) -> [String] {
    state.erasableTexts(at: position)
  }

  /// The events that still have erasable texts, in order of position.
  public func positionsWithErasableTexts() async throws(LogError) -> [Int] {
    state.positionsWithErasableTexts
  }

  /// Looks for values that cannot be removed; all others went with the erasure.
  public func scrub(_ values: [String]) async throws(LogError) -> ErasureTraces {
    let mentions = state.mentions(of: values)
    return ErasureTraces(mentions: mentions, isClean: mentions.isEmpty)
  }
}

extension InMemoryEventLog {
  /// The secret for the ids of imports.
  public func importKey() async throws(LogError) -> ImportKey { key }
}

extension InMemoryEventLog: Verifying {
  /// Reads every record again and checks its place, its canonical form and its texts.
  public func verify() async throws(LogError) -> Verification { state.verification }
}
