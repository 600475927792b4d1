import JournalCore
import Synchronization

/// A log that counts how often it is called.
final class CountingLog: EventLog {
  private let log: any EventLog
  private let count = Mutex(0)
  private let reads = Mutex<[StreamName: Int]>([:])
  private let others = Mutex<[[Draft]]>([])

  /// - Parameter capabilities: the capabilities that it claims; by default those of the log.
  init(_ log: any EventLog, capabilities: LogCapabilities? = nil) {
    self.log = log
    self.capabilities = capabilities ?? log.capabilities
  }

  /// The number of calls so far.
  var calls: Int { count.withLock { $0 } }

  /// The number of times that each stream was read, as records or as facts.
  var readsByStream: [StreamName: Int] { reads.withLock { $0 } }

  var identity: LogIdentity { log.identity }

  let capabilities: LogCapabilities

  var obstacle: LogError? { log.obstacle }

  func settle() async throws(LogError) { try await log.settle() }

  func changes(after position: Int) -> LogChanges { log.changes(after: position) }

  private func note(_ stream: StreamName? = nil) {
    count.withLock { $0 += 1 }
    if let stream { reads.withLock { $0[stream, default: 0] += 1 } }
  }

  func head() async throws(LogError) -> LogHead {
    note()
    return try await log.head()
  }

  /// Lets somebody else get ahead: before each of the next appends, one of these is written.
  func letAhead(_ drafts: [[Draft]]) { others.withLock { $0 += drafts } }

  func append(_ drafts: [Draft], expecting: [StreamName: ExpectedVersion])
    async throws(LogError) -> [Appended]
  {
    note()
    let other = others.withLock { $0.isEmpty ? [] : $0.removeFirst() }
    if !other.isEmpty { _ = try await log.append(other, expecting: [:]) }
    return try await log.append(drafts, expecting: expecting)
  }

  func read(_ stream: StreamName, upTo position: Int) async throws(LogError) -> [Record] {
    note(stream)
    return try await log.read(stream, upTo: position)
  }

  func read(from first: Int, limit: Int, upTo position: Int) async throws(LogError) -> [Record] {
    note()
    return try await log.read(from: first, limit: limit, upTo: position)
  }

  func locate(_ ids: [EventID], upTo position: Int) async throws(LogError)
    -> [EventID: EventLocation]
  {
    note()
    return try await log.locate(ids, upTo: position)
  }

  func history(of match: StreamName, upTo position: Int) async throws(LogError)
    -> MatchHistory
  {
    note(match)
    return try await log.history(of: match, upTo: position)
  }

  func scanMatches(
    order: ScanOrder, upTo position: Int, _ visit: (StreamName, [Fact]) -> Void
  ) async throws(LogError) {
    note()
    try await log.scanMatches(order: order, upTo: position, visit)
  }

  func streams(_ category: StreamName.Category, upTo position: Int) async throws(LogError)
    -> [StreamName]
  {
    note()
    return try await log.streams(category, upTo: position)
  }

  func fixtures(upTo position: Int) async throws(LogError) -> [MatchFixture] {
    note()
    return try await log.fixtures(upTo: position)
  }

  func matches(in tie: TieSlug, upTo position: Int) async throws(LogError) -> [StreamName] {
    note()
    return try await log.matches(in: tie, upTo: position)
  }

  func matches(of competition: CompetitionSlug, upTo position: Int) async throws(LogError)
    -> [StreamName]
  {
    note()
    return try await log.matches(of: competition, upTo: position)
  }

  func registry(_ query: RegistryQuery, upTo position: Int) async throws(LogError) -> [Record] {
    note()
    return try await log.registry(query, upTo: position)
  }

  func position(knownAt instant: Instant, upTo position: Int) async throws(LogError) -> Int {
    note()
    return try await log.position(knownAt: instant, upTo: position)
  }
}
