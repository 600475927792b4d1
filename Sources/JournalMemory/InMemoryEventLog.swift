public import JournalCore
public import struct JournalCore.Record
import JournalProof
import Synchronization

/// A log in memory: the contract in its plainest form, for tests and for records that came from
/// elsewhere, such as those of a receipt.
public final class InMemoryEventLog: EventLog {
  /// What the log is for good.
  public let identity: LogIdentity

  /// Why nothing can be appended; nil if it can.
  public let obstacle: LogError?

  private let ledger: Mutex<Ledger>
  private let clock: @Sendable () -> Instant
  private let signal = ChangeSignal()

  /// Creates an empty log.
  ///
  /// - Parameter clock: what `recordedAt` is read from.
  public init(
    identity: LogIdentity = LogIdentity(origin: "match-journal/memory"),
    clock: @escaping @Sendable () -> Instant
  ) {
    self.identity = identity
    self.clock = clock
    obstacle = nil
    ledger = Mutex(Ledger(isPrivate: identity.isPrivate))
  }

  /// Holds some records of a log at the positions that they have there; nothing can be appended.
  ///
  /// - Parameters:
  ///   - records: in order of position; others may be missing between them.
  ///   - place: what they are a part of, such as "a receipt", as an error names it.
  public init(holding records: [Record], of place: String) {
    identity = LogIdentity(origin: nil)
    clock = { Instant(milliseconds: 0) }
    obstacle = .readOnly(at: place)
    ledger = Mutex(Ledger(holding: records))
  }

  /// A whole log in memory proves, erases and verifies; it has no place to copy itself to.
  public var capabilities: LogCapabilities {
    guard obstacle == nil else { return .none }
    return LogCapabilities(proving: self, erasing: self, verifying: self, copying: nil)
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

  /// Every record after a position, as it comes, without end.
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

  /// Where the events with these ids stand; ids that are not known are left out.
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

  /// The facts of every match, one match at a time, in the order in which the matches were begun.
  public func scanMatches(
    order: ScanOrder, upTo position: Int, _ visit: (StreamName, [Fact]) -> Void
  ) async throws(LogError) {
    let ledger = state
    for match in ledger.streams(.match, upTo: position) {
      visit(match, ledger.history(of: match, upTo: position).facts)
    }
  }

  /// The streams of a category, in the order in which they were begun.
  public func streams(_ category: StreamName.Category, upTo position: Int) async throws(LogError)
    -> [StreamName]
  {
    state.streams(category, upTo: position)
  }

  /// The matches that say they belong to a tie, in the order in which they were begun.
  public func matches(in tie: TieSlug, upTo position: Int) async throws(LogError) -> [StreamName] {
    state.matches(naming: tie.text, as: .inTie, upTo: position)
  }

  /// The matches that say they belong to a competition, in the order in which they were begun.
  public func matches(of competition: CompetitionSlug, upTo position: Int) async throws(LogError)
    -> [StreamName]
  {
    state.matches(naming: competition.text, as: .inCompetition, upTo: position)
  }

  /// The records that a question about who is who needs, in order of position.
  public func registry(_ query: RegistryQuery, upTo position: Int) async throws(LogError)
    -> [Record]
  {
    state.registry(query, upTo: position)
  }

  /// The last position that the log held at an instant; 0 before the first event.
  public func position(knownAt instant: Instant) async throws(LogError) -> Int {
    state.position(knownAt: instant)
  }

  private var state: Ledger { ledger.withLock { $0 } }
}

// MARK: - Capabilities

extension InMemoryEventLog: Proving {
  /// The hashes of complete subtrees, in the order in which they are named.
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
  /// The texts of an event that are still there.
  public func erasableTexts(at position: Int) async throws(LogError) -> [String] {
    state.erasableTexts(at: position)
  }

  /// The events that have erasable texts still, in order of position.
  public func positionsWithErasableTexts() async throws(LogError) -> [Int] {
    state.positionsWithErasableTexts
  }

  /// Looks for what cannot be taken out; everything else went with the erasure.
  public func scrub(_ values: [String]) async throws(LogError) -> ErasureTraces {
    let mentions = state.mentions(of: values)
    return ErasureTraces(mentions: mentions, isClean: mentions.isEmpty)
  }
}

extension InMemoryEventLog: Verifying {
  /// Reads every record again and holds its place, its canonical form and its texts against it.
  public func verify() async throws(LogError) -> Verification { state.verification }
}
