import JournalCore
import JournalTesting

/// A log with one fault, to see that the conformance suite finds it.
struct BrokenLog: EventLog {
  let fault: Fault
  private let log = InMemoryEventLog()

  /// Faults that real stores have or had.
  enum Fault: String, CaseIterable, Sendable {
    /// A reused id is reported as written, whatever it says (KurrentDB, JetStream, UmaDB).
    case swallowsReusedIDs
    /// Expected versions are not looked at.
    case ignoresExpectations
    /// A batch is written one event after the other.
    case tearsBatches
    /// Fields that the program does not know are dropped.
    case dropsUnknownFields
    /// Reading a stream as it was gives it as it is.
    case forgetsThePast
    /// `limit` counts one too many.
    case readsTooMuch
    /// What was taken back still counts.
    case ignoresRetractions
    /// A replayed event is not marked.
    case hidesReplays
  }

  init(_ fault: Fault) { self.fault = fault }

  func append(_ drafts: [Draft], expecting: [StreamName: ExpectedVersion])
    async throws(LogError) -> [Appended]
  {
    switch fault {
    case .swallowsReusedIDs: return try await swallowing(drafts, expecting)
    case .ignoresExpectations: return try await log.append(drafts)
    case .tearsBatches: return try await tearing(drafts, expecting)
    case .dropsUnknownFields: return try await dropping(drafts, expecting)
    case .hidesReplays:
      let results = try await log.append(drafts, expecting: expecting)
      return results.map { Appended(record: $0.record, replayed: false) }
    default: return try await log.append(drafts, expecting: expecting)
    }
  }

  private func swallowing(_ drafts: [Draft], _ expecting: [StreamName: ExpectedVersion])
    async throws(LogError) -> [Appended]
  {
    do throws(LogError) {
      return try await log.append(drafts, expecting: expecting)
    } catch .idConflict(_, _, let position, _, _) {
      guard let record = try await log.record(at: position) else { return [] }
      return [Appended(record: record, replayed: true)]
    }
  }

  private func tearing(_ drafts: [Draft], _ expecting: [StreamName: ExpectedVersion])
    async throws(LogError) -> [Appended]
  {
    var results: [Appended] = []
    for draft in drafts {
      results += try await log.append([draft], expecting: results.isEmpty ? expecting : [:])
    }
    return results
  }

  private func dropping(_ drafts: [Draft], _ expecting: [StreamName: ExpectedVersion])
    async throws(LogError) -> [Appended]
  {
    let poorer = drafts.map { draft in
      var copy = (try? Draft(draft.event, draft.envelope)) ?? draft
      copy.stamp = draft.stamp
      return copy
    }
    return try await log.append(poorer, expecting: expecting)
  }

  func head() async throws(LogError) -> LogHead { try await log.head() }

  func read(_ stream: StreamName, upTo position: Int) async throws(LogError) -> [Record] {
    try await log.read(stream, upTo: fault == .forgetsThePast ? .max : position)
  }

  func read(from position: Int, limit: Int) async throws(LogError) -> [Record] {
    let more = fault == .readsTooMuch && limit < .max ? limit + 1 : limit
    return try await log.read(from: position, limit: more)
  }

  func locate(_ ids: [EventID]) async throws(LogError) -> [EventID: EventLocation] {
    try await log.locate(ids)
  }

  func history(of match: StreamName, upTo position: Int) async throws(LogError) -> MatchHistory {
    let history = try await log.history(of: match, upTo: position)
    guard fault == .ignoresRetractions else { return history }
    let raw = history.raw.filter { $0.kind != .retraction }
    return MatchHistory(match, raw: raw, names: history.names, amended: history.amended)
  }

  func scanMatches(order: ScanOrder, _ visit: (StreamName, [Fact]) -> Void)
    async throws(LogError)
  {
    try await log.scanMatches(order: order, visit)
  }

  func streams(_ category: StreamName.Category, upTo position: Int) async throws(LogError)
    -> [StreamName]
  {
    try await log.streams(category, upTo: position)
  }

  func matches(in tie: TieSlug, upTo position: Int) async throws(LogError) -> [StreamName] {
    try await log.matches(in: tie, upTo: position)
  }

  func matches(of competition: CompetitionSlug, upTo position: Int) async throws(LogError)
    -> [StreamName]
  {
    try await log.matches(of: competition, upTo: position)
  }

  func position(knownAt instant: Instant) async throws(LogError) -> Int {
    try await log.position(knownAt: instant)
  }
}
