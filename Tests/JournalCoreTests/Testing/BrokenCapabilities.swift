import JournalCore
import JournalMemory
import JournalTesting
import Synchronization

/// A log with one fault in its capabilities.
struct LogWithBrokenCapability: EventLog {
  let fault: Fault
  let log: InMemoryEventLog
  let places = CopyPlaces()

  /// Faults that the capability suites find.
  enum Fault: String, CaseIterable, Sendable {
    /// Hashes come in another order than requested.
    case shufflesHashes
    /// Every node has the hash of a leaf.
    case givesLeavesOnly
    /// An incomplete node is returned as zeros.
    case inventsNodes
    /// The bytes of a record are written anew, with a space that it does not have.
    case formatsBodies
    /// Texts stay in the record.
    case keepsTextsInRecords
    /// An erasure is recorded, but nothing is erased.
    case erasesNothing
    /// An erased name is still found.
    case remembersNames
    /// Erasing rewrites the record.
    case rewritesRecords
    /// An event without its erased texts counts as another event.
    case forgetsErasedEvents
    /// Erasable texts are not listed.
    case listsNothing
    /// Nobody looks for values that cannot be erased.
    case callsItselfClean
    /// The secret for the ids of imports is a new one each time.
    case forgetsTheSecret
    /// Damage is never found.
    case findsNothing
    /// The number of events is that of the streams.
    case miscounts
    /// A copy lacks its last event.
    case copiesTooLittle
    /// A copy is read event by event while others write.
    case copiesHalfBatches
    /// A copy replaces an existing file.
    case replacesCopies
  }

  init(_ fault: Fault, isPrivate: Bool = false) {
    self.fault = fault
    log = InMemoryEventLog(isPrivate: isPrivate && fault != .keepsTextsInRecords)
  }

  var identity: LogIdentity {
    guard fault == .keepsTextsInRecords else { return log.identity }
    return LogIdentity(origin: log.identity.origin, isPrivate: true)
  }

  var capabilities: LogCapabilities {
    LogCapabilities(
      proving: self, erasing: self, verifying: self, copying: self, querying: nil)
  }

  var obstacle: LogError? { nil }

  func head() async throws(LogError) -> LogHead { try await log.head() }

  func settle() async throws(LogError) {}

  func changes(after position: Int) -> LogChanges { log.changes(after: position) }

  func append(_ drafts: [Draft], expecting: [StreamName: ExpectedVersion])
    async throws(LogError) -> [Appended]
  {
    let erases = drafts.contains { $0.envelope.type == "data-erased" }
    if fault == .erasesNothing, erases {
      // Something else is written instead.
      return try await log.append(
        drafts.map { (try? event(77, in: .registry, id: $0.id)) ?? $0 }, expecting: expecting)
    }
    if fault == .forgetsErasedEvents, let known = try await log.locate(drafts.map(\.id)).first {
      let texts = try await log.erasableTexts(at: known.value.position)
      if texts.isEmpty {
        throw .idConflict(
          id: known.key, stream: known.value.stream, position: known.value.position, stored: "",
          offered: "")
      }
    }
    return try await log.append(drafts, expecting: expecting)
  }

  private func event(_ number: Int, in stream: StreamName, id: EventID) throws -> Draft {
    try Draft(
      .observation(Observation(text: "something")),
      Envelope(stream: stream, id: id, type: "observation", by: "desk", via: .demo))
  }

  // MARK: - Reading

  func read(_ stream: StreamName, upTo position: Int) async throws(LogError) -> [Record] {
    try await log.read(stream, upTo: position)
  }

  func read(from first: Int, limit: Int, upTo position: Int) async throws(LogError) -> [Record] {
    let records = try await log.read(from: first, limit: limit, upTo: position)
    guard fault == .rewritesRecords, records.contains(where: { $0.event.name == "data-erased" })
    else { return records }
    return records.map { record in
      record.draft.holdsDigests
        ? (try? Record(parsing: record.body + [UInt8(ascii: "\n")])) ?? record : record
    }
  }

  func locate(_ ids: [EventID], upTo position: Int) async throws(LogError)
    -> [EventID: EventLocation]
  {
    try await log.locate(ids, upTo: position)
  }

  func history(of match: StreamName, upTo position: Int) async throws(LogError) -> MatchHistory {
    try await log.history(of: match, upTo: position)
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
    let found = try await log.registry(query, upTo: position)
    guard fault == .remembersNames, found.isEmpty, case .named = query else { return found }
    return try await log.read(.registry, upTo: position).filter { $0.draft.holdsDigests }
  }

  func position(knownAt instant: Instant, upTo position: Int) async throws(LogError) -> Int {
    try await log.position(knownAt: instant, upTo: position)
  }
}

extension LogWithBrokenCapability: Proving {
  func hashes(of nodes: [MerkleNode]) async throws(LogError) -> [[UInt8]] {
    switch fault {
    case .shufflesHashes: return try await log.hashes(of: nodes).reversed()
    case .givesLeavesOnly:
      return try await log.hashes(of: nodes.map { MerkleNode(level: 0, index: $0.index) })
    case .inventsNodes:
      var hashes: [[UInt8]] = []
      for node in nodes {
        do throws(LogError) {
          hashes += try await log.hashes(of: [node])
        } catch {
          hashes.append([UInt8](repeating: 0, count: 32))
        }
      }
      return hashes
    default: return try await log.hashes(of: nodes)
    }
  }

  func bodies(from first: Int, limit: Int) async throws(LogError) -> [[UInt8]] {
    let bodies = try await log.bodies(from: first, limit: limit)
    return fault == .formatsBodies ? bodies.map { $0 + [UInt8(ascii: " ")] } : bodies
  }
}

extension LogWithBrokenCapability: Erasing {
  func erasableTexts(at position: Int) async throws(LogError) -> [String] {
    try await log.erasableTexts(at: position)
  }

  func positionsWithErasableTexts() async throws(LogError) -> [Int] {
    fault == .listsNothing ? [] : try await log.positionsWithErasableTexts()
  }

  func scrub(_ values: [String]) async throws(LogError) -> ErasureTraces {
    guard fault != .callsItselfClean else { return ErasureTraces(mentions: [], isClean: true) }
    return try await log.scrub(values)
  }

  func importKey() async throws(LogError) -> ImportKey {
    fault == .forgetsTheSecret ? ImportKey(newSince: 0) : try await log.importKey()
  }
}

extension LogWithBrokenCapability: Verifying {
  func verify() async throws(LogError) -> Verification {
    var report = try await log.verify()
    if fault == .findsNothing { return report }
    report.damages = places.damaged.map { .init(position: $0, reason: "it was changed") }
    if fault == .miscounts { report.events = report.matches }
    return report
  }
}

extension LogWithBrokenCapability: Copying {
  func copy(to place: String) async throws(LogError) {
    let isTaken = places.copy(at: place) != nil
    guard !isTaken || fault == .replacesCopies else {
      throw .cannotCreate(at: place, reason: "there is a copy already")
    }
    var records = try await log.read(from: 1, limit: .max)
    if fault == .copiesTooLittle { records.removeLast() }
    if fault == .copiesHalfBatches {
      // The position at which half of a batch had been read.
      records.removeLast(records.count % 3 == 0 ? 1 : 0)
    }
    let copy = InMemoryEventLog()
    _ = try await copy.append(records.map(\.draft))
    places.keep(copy, at: place)
  }
}

/// The copies in memory, and the events that a test has damaged.
final class CopyPlaces: Sendable {
  private let state = Mutex((copies: [String: InMemoryEventLog](), damaged: [Int]()))

  func copy(at place: String) -> InMemoryEventLog? { state.withLock { $0.copies[place] } }

  func keep(_ log: InMemoryEventLog, at place: String) {
    state.withLock { $0.copies[place] = log }
  }

  func damage(_ position: Int) { state.withLock { $0.damaged.append(position) } }

  var damaged: [Int] { state.withLock(\.damaged) }
}
