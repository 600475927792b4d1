import Crypto
public import JournalCore
import Synchronization

/// A log that is an array: the port in as few lines as it takes.
public final class ArrayLog: EventLog {
  /// What the log is for good.
  public let identity = LogIdentity(origin: "example.org/array")
  /// It only appends and reads.
  public let capabilities = LogCapabilities.none
  /// Nothing is in the way of an append.
  public let obstacle: LogError? = nil

  private let rows = Mutex(Rows())
  private let clock: @Sendable () -> Instant

  /// Creates an empty log.
  public init(clock: @escaping @Sendable () -> Instant) { self.clock = clock }

  /// The last position and its time.
  public func head() async throws(LogError) -> LogHead { now.head }

  /// Appends all drafts, or none.
  public func append(_ drafts: [Draft], expecting: [StreamName: ExpectedVersion])
    async throws(LogError) -> [Appended]
  {
    let time = clock()
    return try rows.withLock { (rows) throws(LogError) in
      try rows.append(drafts, expecting, at: time)
    }
  }

  /// An array is never at rest.
  public func settle() async throws(LogError) {}

  /// Every record after a position, as it comes. A real store waits for news instead of looking.
  public func changes(after position: Int) -> LogChanges {
    LogChanges(after: position) { position in
      while !Task.isCancelled {
        let news = self.now.records.filter { $0.position > position }
        guard news.isEmpty else { return news }
        try? await Task.sleep(for: .milliseconds(10))
      }
      return []
    }
  }

  // MARK: - Reading, up to a position

  /// The records of a stream in order of version.
  public func read(_ stream: StreamName, upTo position: Int) async throws(LogError) -> [Record] {
    now.upTo(position).filter { $0.stream == stream }
  }

  /// Records in order of position, from `first` on, at most `limit`.
  public func read(from first: Int, limit: Int, upTo position: Int) async throws(LogError)
    -> [Record]
  {
    Array(now.upTo(position).drop { $0.position < first }.prefix(max(0, limit)))
  }

  /// Where the events with these ids stand.
  public func locate(_ ids: [EventID], upTo position: Int) async throws(LogError)
    -> [EventID: EventLocation]
  {
    let wanted = Set(ids)
    return now.upTo(position).reduce(into: [:]) { found, record in
      guard wanted.contains(record.id) else { return }
      found[record.id] = EventLocation(position: record.position, stream: record.stream)
    }
  }

  /// The facts of a match, settled and ordered.
  public func history(of match: StreamName, upTo position: Int) async throws(LogError)
    -> MatchHistory
  {
    now.history(of: match, upTo: position)
  }

  /// The facts of every match, one match at a time.
  public func scanMatches(
    order: ScanOrder, upTo position: Int, _ visit: (StreamName, [Fact]) -> Void
  ) async throws(LogError) {
    let rows = now
    for match in rows.streams(.match, upTo: position) {
      visit(match, rows.history(of: match, upTo: position).facts)
    }
  }

  /// The streams of a category, in the order in which they were begun.
  public func streams(_ category: StreamName.Category, upTo position: Int) async throws(LogError)
    -> [StreamName]
  {
    now.streams(category, upTo: position)
  }

  /// The matches that say they belong to a tie.
  public func matches(in tie: TieSlug, upTo position: Int) async throws(LogError) -> [StreamName] {
    now.matches(saying: .inTie, tie.text, upTo: position)
  }

  /// The matches that say they belong to a competition.
  public func matches(of competition: CompetitionSlug, upTo position: Int) async throws(LogError)
    -> [StreamName]
  {
    now.matches(saying: .inCompetition, competition.text, upTo: position)
  }

  /// The records that a question about who is who needs.
  public func registry(_ query: RegistryQuery, upTo position: Int) async throws(LogError)
    -> [Record]
  {
    let rows = now
    return rows.registry.upTo(position).positions(for: query).map { rows.records[$0 - 1] }
  }

  /// The last position up to another that the log held at an instant.
  public func position(knownAt instant: Instant, upTo position: Int) async throws(LogError) -> Int {
    now.records.prefix(max(0, position)).last { $0.recordedAt <= instant }?.position ?? 0
  }

  private var now: Rows { rows.withLock { $0 } }
}

/// What a store keeps.
private struct Rows: Sendable {
  /// The record at position n stands at index n - 1.
  var records: [Record] = []
  /// The facts of each event, by position.
  var facts: [Int: [Fact]] = [:]
  var positions: [EventID: Int] = [:]
  /// One table for the whole log: a name has one number in it.
  var names = NameTable()
  var registry = RegistryIndex()

  var head: LogHead {
    LogHead(position: records.count, recordedAt: records.last?.recordedAt)
  }

  mutating func append(
    _ drafts: [Draft], _ expecting: [StreamName: ExpectedVersion], at time: Instant
  ) throws(LogError) -> [Appended] {
    let plan = try AppendPlan(
      drafts, expecting: expecting, known: known(drafts), versions: versions,
      trusted: drafts.trustedTimes({ positions[$0] }, { records[$0 - 1].recordedAt }), head: head,
      now: time, digest: sha256)
    // All records are made before the first is kept: what cannot be leaves nothing behind.
    var made: [Record] = []
    for case .new(let draft, let stamp) in plan.steps {
      do throws(Refusal) {
        made.append(try Record(draft, at: stamp))
      } catch {
        throw .refused(error)
      }
    }
    for record in made { keep(record) }
    var results: [Appended] = []
    for step in plan.steps {
      switch step {
      case .known(let position):
        results.append(Appended(record: records[position - 1], replayed: true))
      case .repeated(let index):
        results.append(Appended(record: results[index].record, replayed: true))
      case .new(_, let stamp):
        results.append(Appended(record: records[stamp.position - 1], replayed: false))
      }
    }
    return results
  }

  private func known(_ drafts: [Draft]) -> [EventID: AppendPlan.Known] {
    drafts.reduce(into: [:]) { known, draft in
      guard let position = positions[draft.id] else { return }
      let record = records[position - 1]
      known[draft.id] = AppendPlan.Known(
        location: EventLocation(position: position, stream: record.stream),
        content: JSONValue.object(record.draft.content).canonicalBytes)
    }
  }

  private var versions: [StreamName: Int] {
    records.reduce(into: [:]) { $0[$1.stream, default: 0] += 1 }
  }

  /// Facts are derived once, when the event comes: a reference to what is not there yet points nowhere.
  private mutating func keep(_ record: Record) {
    var names = names
    for slug in record.draft.slugs { _ = names.intern(slug) }
    let known = positions
    facts[record.position] = record.draft.facts(
      at: record.position, intern: { names.intern($0) }, locate: { known[$0] })
    self.names = names
    records.append(record)
    positions[record.id] = record.position
    let held = records
    registry.take(record) { held[$0 - 1] }
  }

  func upTo(_ position: Int) -> ArraySlice<Record> { records.prefix { $0.position <= position } }

  func streams(_ category: StreamName.Category, upTo position: Int) -> [StreamName] {
    upTo(position).filter { $0.version == 1 && $0.stream.category == category }.map(\.stream)
  }

  func history(of match: StreamName, upTo position: Int) -> MatchHistory {
    let own = upTo(position).filter { $0.stream == match }
    let raw = own.flatMap { facts[$0.position] ?? [] }
    // Corrections lie outside the facts: their records are needed to know what they come to.
    let needed = MatchHistory.amendments(in: raw)
    let amended = own.filter { needed.contains($0.position) }.map { ($0.position, $0.draft) }
    return MatchHistory(
      match, raw: raw, names: names,
      amended: Dictionary(amended, uniquingKeysWith: { first, _ in first })
    ) { positions[$0] }
  }

  func matches(saying kind: Fact.Kind, _ slug: String, upTo position: Int) -> [StreamName] {
    guard let name = names.id(of: slug) else { return [] }
    let saying = upTo(position).filter { record in
      (facts[record.position] ?? []).contains { $0.kind == kind && $0.other == name }
    }
    let streams = Set(saying.map(\.stream))
    return self.streams(.match, upTo: position).filter { streams.contains($0) }
  }
}

/// SHA-256 in hexadecimal: what a conflict shows of the content stored and the content offered.
private func sha256(_ content: [UInt8]) -> String {
  SHA256.hash(data: content).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}
