import JournalCore
import Synchronization

/// A log that notes which streams are read from it, so that a receipt can carry them.
///
/// It exposes only the hashed records, as a receipt's checker has nothing else.
final class RecordedReading: EventLog {
  private let log: any EventLog
  private let noted = Mutex<Set<StreamName>>([])

  init(_ log: any EventLog) { self.log = log }

  var identity: LogIdentity { log.identity }

  var capabilities: LogCapabilities { .none }

  var obstacle: LogError? { .readOnly(at: "a receipt") }

  /// The streams read so far.
  var streams: Set<StreamName> { noted.withLock { $0 } }

  func head() async throws(LogError) -> LogHead { try await log.head() }

  func append(_ drafts: [Draft], expecting: [StreamName: ExpectedVersion]) async throws(LogError)
    -> [Appended]
  {
    throw .readOnly(at: "a receipt")
  }

  func settle() async throws(LogError) {}

  func changes(after position: Int) -> LogChanges { log.changes(after: position) }

  func read(_ stream: StreamName, upTo position: Int) async throws(LogError) -> [Record] {
    note(stream)
    return Self.sealed(try await log.read(stream, upTo: position))
  }

  func read(from first: Int, limit: Int, upTo position: Int) async throws(LogError) -> [Record] {
    Self.sealed(try await log.read(from: first, limit: limit, upTo: position))
  }

  func locate(_ ids: [EventID], upTo position: Int) async throws(LogError)
    -> [EventID: EventLocation]
  {
    try await log.locate(ids, upTo: position)
  }

  func history(of match: StreamName, upTo position: Int) async throws(LogError) -> MatchHistory {
    note(match)
    return try await log.history(of: match, upTo: position)
  }

  func scanMatches(
    order: ScanOrder, upTo position: Int, _ visit: (StreamName, [Fact]) -> Void
  ) async throws(LogError) {
    try await log.scanMatches(order: order, upTo: position, visit)
  }

  func streams(_ category: StreamName.Category, upTo position: Int) async throws(LogError)
    -> [StreamName]
  {
    try await log.streams(category, upTo: position)
  }

  func fixtures(upTo position: Int) async throws(LogError) -> [MatchFixture] {
    try await log.fixtures(upTo: position)
  }

  func matches(in tie: TieSlug, upTo position: Int) async throws(LogError) -> [StreamName] {
    try await log.matches(in: tie, upTo: position)
  }

  func matches(of competition: CompetitionSlug, upTo position: Int) async throws(LogError)
    -> [StreamName]
  {
    try await log.matches(of: competition, upTo: position)
  }

  func registry(_ query: RegistryQuery, upTo position: Int) async throws(LogError) -> [Record] {
    let records = try await log.registry(query, upTo: position)
    for record in records { note(record.stream) }
    return Self.sealed(records)
  }

  func position(knownAt instant: Instant, upTo position: Int) async throws(LogError) -> Int {
    try await log.position(knownAt: instant, upTo: position)
  }

  private func note(_ stream: StreamName) { noted.withLock { _ = $0.insert(stream) } }

  private static func sealed(_ records: [Record]) -> [Record] {
    records.map { record in
      record.draft.holdsDigests ? (try? Record(parsing: record.body)) ?? record : record
    }
  }
}
