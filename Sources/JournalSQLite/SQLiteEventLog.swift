import Foundation
import GRDB
public import JournalCore
public import struct JournalCore.Record
import JournalProof
import Synchronization

/// The embedded log: one SQLite file that several processes may use at once.
public final class SQLiteEventLog: EventLog {
  /// The path of the journal.
  public let path: String

  /// Whether it is open for reading only, by choice or because it cannot be written to.
  public var isReadOnly: Bool { obstacle != nil }

  /// Why nothing can be appended; nil if it can.
  public let obstacle: LogError?

  /// The permanent properties of the log. A file of the first form has no origin until something is
  /// written to it.
  public let identity: LogIdentity

  /// What was acknowledged at this path and is not in the file, as found when it was opened; nil if
  /// nothing is known to be missing.
  public let lostEnd: LostEnd?

  private let readers: ReaderPool
  private let executor = ReadExecutor()
  let changeWatch = Mutex<ChangeWatch?>(nil)
  let registryIndex = Mutex(RegistryIndex())
  let writer: LogWriter

  init(
    path: String, readers: ReaderPool, obstacle: LogError?, identity: LogIdentity,
    lostEnd: LostEnd?, writer: LogWriter
  ) {
    self.path = path
    self.lostEnd = lostEnd
    self.readers = readers
    self.obstacle = obstacle
    self.identity = identity
    self.writer = writer
  }

  /// The capabilities of a file: all of them.
  public var capabilities: LogCapabilities {
    LogCapabilities(proving: self, erasing: self, verifying: self, copying: self)
  }

  // MARK: - Reading

  /// The last position and its time.
  public func head() async throws(LogError) -> LogHead {
    try await read { try EventRows.head($0) }
  }

  /// The records of a stream in order of version, as the log held them at a position.
  public func read(_ stream: StreamName, upTo position: Int) async throws(LogError) -> [Record] {
    try await read { db in
      guard let number = try EventRows.number(of: stream, db) else { return [] }
      let statement = try RawStatement(
        db,
        """
        SELECT position, body FROM events WHERE stream = ? AND position <= ? ORDER BY version
        """)
      statement.bind(1, number)
      statement.bind(2, position)
      return try EventRows.records(statement, db)
    }
  }

  /// Records in order of position, from `first` on, at most `limit`.
  public func read(from first: Int, limit: Int, upTo position: Int) async throws(LogError)
    -> [Record]
  {
    try await read { db in
      let statement = try RawStatement(
        db,
        """
        SELECT position, body FROM events WHERE position BETWEEN ? AND ? ORDER BY position LIMIT ?
        """)
      statement.bind(1, first)
      statement.bind(2, position)
      statement.bind(3, max(0, limit))
      return try EventRows.records(statement, db)
    }
  }

  /// The locations of the events with these ids; unknown ids are left out.
  public func locate(_ ids: [EventID], upTo position: Int) async throws(LogError)
    -> [EventID: EventLocation]
  {
    try await read { db in
      let statement = try RawStatement(
        db,
        """
        SELECT e.position, s.name FROM events e JOIN streams s ON s.id = e.stream
        WHERE e.id = ? AND e.position <= ?
        """)
      statement.bind(2, position)
      var locations: [EventID: EventLocation] = [:]
      for id in ids {
        statement.bind(1, blob: id.bytes)
        if try statement.step(), let stream = StreamName(statement.text(1)) {
          locations[id] = EventLocation(position: statement.int(0), stream: stream)
        }
        statement.reset()
      }
      return locations
    }
  }

  /// The facts of a match, settled and ordered, as the log held them at a position.
  public func history(of match: StreamName, upTo position: Int) async throws(LogError)
    -> MatchHistory
  {
    try await read { db in
      let stream = try EventRows.number(of: match, db) ?? 0
      let facts = try FactRows.read(db, stream: stream, upTo: position)
      return try Self.history(
        match, facts, try NameRows.table(db, mentionedIn: facts),
        isEarlier: !(try Form(of: db).has(.facts)), db)
    }
  }

  /// Visits the facts of every match, one match at a time, in the order in which the matches began
  /// in the log.
  public func scanMatches(
    order: ScanOrder, upTo position: Int, _ visit: (StreamName, [Fact]) -> Void
  ) async throws(LogError) {
    try await onReader { () throws(LogError) in
      try Self.attempt(path) {
        let reader = try Self.reader(of: path, mapped: true)
        try Self.snapshot(reader) { db in
          try MatchScan(db).run(order: order, upTo: position, visit)
        }
      }
    }
  }

  /// The streams of a category, in the order of their first events in the log.
  public func streams(_ category: StreamName.Category, upTo position: Int) async throws(LogError)
    -> [StreamName]
  {
    try await read { db in
      let statement = try RawStatement(
        db,
        """
        SELECT s.name FROM streams s JOIN events e ON e.stream = s.id AND e.version = 1
        WHERE s.name >= ? AND s.name < ? AND e.position <= ? ORDER BY e.position
        """)
      statement.bind(1, text: Array(category.rawValue.utf8))
      statement.bind(2, text: Array(category.rawValue.utf8) + [0x7F])
      statement.bind(3, position)
      return try Self.streamNames(statement)
    }
  }

  /// Every match as it is set, in the order in which the matches were begun.
  public func fixtures(upTo position: Int) async throws(LogError) -> [MatchFixture] {
    try await read { try FixtureRows($0, upTo: position).all() }
  }

  /// The matches that say they belong to a tie, in the order in which they were begun.
  public func matches(in tie: TieSlug, upTo position: Int) async throws(LogError) -> [StreamName] {
    // The kind is a literal so that the partial index of ties applies.
    try await read { try Self.matches(naming: tie.text, whereKind: "2", upTo: position, $0) }
  }

  /// The matches that name a competition as theirs, in the order of their first events in the log.
  public func matches(of competition: CompetitionSlug, upTo position: Int) async throws(LogError)
    -> [StreamName]
  {
    // The kind is a literal so that the partial index of competitions applies.
    try await read {
      try Self.matches(naming: competition.text, whereKind: "40", upTo: position, $0)
    }
  }

  /// The last position that the log held at an instant; 0 before the first event.
  public func position(knownAt instant: Instant) async throws(LogError) -> Int {
    try await read { db in
      // The log's time never runs backwards, so a binary search finds the last event that is not
      // after the instant. An index would cost every append.
      let probe = try RawStatement(db, "SELECT recorded_at FROM events WHERE position = ?")
      var (low, high) = (0, try EventRows.head(db).position)
      while low < high {
        let middle = (low + high + 1) / 2
        probe.bind(1, middle)
        guard try probe.step() else { throw LogError.damaged(position: middle, reason: "missing") }
        let isKnown = probe.int(0) <= Int(instant.milliseconds)
        probe.reset()
        if isKnown { low = middle } else { high = middle - 1 }
      }
      return low
    }
  }

  /// All names behind the numbers of facts.
  public func names() async throws(LogError) -> NameTable {
    try await read { try NameRows.table($0) }
  }

  // MARK: - Appending

  /// Appends all drafts in one transaction, or none; returns after the transaction is synced.
  public func append(_ drafts: [Draft], expecting: [StreamName: ExpectedVersion])
    async throws(LogError) -> [Appended]
  {
    if let obstacle { throw obstacle }
    return try await writer.append(drafts, expecting: expecting).get()
  }

  /// Moves everything into the one file, so that it can be copied at rest. Call before exiting.
  public func settle() async throws(LogError) { try await writer.settle() }
}

extension SQLiteEventLog {
  /// Runs a body on one state of the log, on a reader thread.
  func read<Value>(_ body: (Database) throws -> Value) async throws(LogError) -> Value {
    try await onReader { () throws(LogError) in
      try Self.attempt(path) { try readers.read(body) }
    }
  }

  /// Runs a blocking body on a reader thread.
  func onReader<Value>(_ body: () throws(LogError) -> Value) async throws(LogError) -> Value {
    try await withTaskExecutorPreference(executor) { () async throws(LogError) -> Value in
      try await Self.run(body)
    }
  }

  /// Not isolated, so that it runs where the task prefers.
  @concurrent private static func run<Value>(_ body: () throws(LogError) -> Value)
    async throws(LogError) -> Value
  {
    try body()
  }

  /// Runs a body on one state of the log, whatever is written meanwhile.
  static func snapshot<Result>(_ reader: DatabaseQueue, _ body: (Database) throws -> Result) throws
    -> Result
  {
    try reader.unsafeRead { db in
      try db.execute(sql: "BEGIN DEFERRED")
      defer { try? db.execute(sql: "COMMIT") }
      return try body(db)
    }
  }

  private static func matches(
    naming slug: String, whereKind kind: String, upTo position: Int, _ db: Database
  ) throws -> [StreamName] {
    let statement = try RawStatement(
      db,
      """
      SELECT DISTINCT s.name FROM facts f JOIN streams s ON s.id = f.stream
      WHERE f.kind = \(kind) AND f.other = (SELECT id FROM names WHERE slug = ?)
        AND f.position <= ?
      ORDER BY s.id
      """)
    statement.bind(1, text: Array(slug.utf8))
    statement.bind(2, position)
    return try streamNames(statement)
  }

  private static func streamNames(_ statement: RawStatement) throws -> [StreamName] {
    var names: [StreamName] = []
    while try statement.step() {
      if let name = StreamName(statement.text(0)) { names.append(name) }
    }
    return names
  }

  /// Settles facts; reads only the bodies of events that were corrected and of their corrections.
  ///
  /// - Parameter isEarlier: whether an earlier program wrote the facts.
  static func history(
    _ match: StreamName, _ facts: [Fact], _ names: NameTable, isEarlier: Bool, _ db: Database
  ) throws -> MatchHistory {
    var names = names
    let facts = isEarlier ? try EarlierFacts.renewed(facts, &names, db) : facts
    let needed = MatchHistory.amendments(in: facts)
    guard !needed.isEmpty else { return MatchHistory(match, raw: facts, names: names) }
    var drafts: [Int: Draft] = [:]
    let statement = try RawStatement(db, "SELECT position, body FROM events WHERE position = ?")
    for position in needed.sorted() {
      statement.bind(1, position)
      if try statement.step() { drafts[position] = try EventRows.record(statement, db).draft }
      statement.reset()
    }
    var known = names
    for draft in drafts.values { try known.learn(from: draft, db) }
    return MatchHistory(match, raw: facts, names: known, amended: drafts) { id in
      try? EventRows.position(of: id, db)
    }
  }
}

extension NameTable {
  /// Adds the names that only a correction mentions, with the numbers that the journal assigned to
  /// them.
  fileprivate mutating func learn(from draft: Draft, _ db: Database) throws {
    guard draft.correction != nil else { return }
    let statement = try RawStatement(db, "SELECT id FROM names WHERE slug = ?")
    for text in draft.slugs where id(of: text) == nil {
      statement.bind(1, text: Array(text.utf8))
      if try statement.step() { add(text, as: NameID(statement.small(0))) }
      statement.reset()
    }
  }
}
