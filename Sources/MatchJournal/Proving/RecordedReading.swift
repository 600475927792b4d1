import JournalCore
import struct JournalCore.Record
import Synchronization

/// A log that notes which streams were read from it, so that a receipt can carry them.
///
/// What stands beside the log is not shown: whoever checks a receipt has only the hashed records.
final class RecordedReading: EventLog {
  private let log: any EventLog
  private let size: Int
  private let noted = Mutex<Set<StreamName>>([])

  /// - Parameter size: the last position that is seen.
  init(_ log: any EventLog, size: Int) {
    self.log = log
    self.size = size
  }

  /// The streams that were read so far.
  var streams: Set<StreamName> { noted.withLock { $0 } }

  /// Forgets what was read so far.
  func forget() { noted.withLock { $0 = [] } }

  func head() async throws(LogError) -> LogHead { try await log.head() }

  func append(_ drafts: [Draft], expecting: [StreamName: ExpectedVersion]) async throws(LogError)
    -> [Appended]
  {
    throw .readOnly(path: "a receipt")
  }

  func read(_ stream: StreamName, upTo position: Int) async throws(LogError) -> [Record] {
    note(stream)
    return Self.sealed(try await log.read(stream, upTo: min(position, size)))
  }

  func read(from position: Int, limit: Int) async throws(LogError) -> [Record] {
    Self.sealed(try await log.read(from: position, limit: limit)).filter { $0.position <= size }
  }

  func locate(_ ids: [EventID]) async throws(LogError) -> [EventID: EventLocation] {
    try await log.locate(ids)
  }

  func history(of match: StreamName, upTo position: Int) async throws(LogError) -> MatchHistory {
    note(match)
    return try await log.history(of: match, upTo: min(position, size))
  }

  func scanMatches(order: ScanOrder, _ visit: (StreamName, [Fact]) -> Void) async throws(LogError) {
    try await log.scanMatches(order: order, visit)
  }

  func streams(_ category: StreamName.Category, upTo position: Int) async throws(LogError)
    -> [StreamName]
  {
    try await log.streams(category, upTo: min(position, size))
  }

  func matches(in tie: TieSlug, upTo position: Int) async throws(LogError) -> [StreamName] {
    try await log.matches(in: tie, upTo: min(position, size))
  }

  func matches(of competition: CompetitionSlug, upTo position: Int) async throws(LogError)
    -> [StreamName]
  {
    try await log.matches(of: competition, upTo: min(position, size))
  }

  func position(knownAt instant: Instant) async throws(LogError) -> Int {
    min(size, try await log.position(knownAt: instant))
  }

  private func note(_ stream: StreamName) { noted.withLock { _ = $0.insert(stream) } }

  private static func sealed(_ records: [Record]) -> [Record] {
    records.map { record in
      record.draft.holdsDigests ? (try? Record(parsing: record.body)) ?? record : record
    }
  }
}
