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
    LogCapabilities(
      proving: self, erasing: self, verifying: self, copying: self, querying: self)
  }

  // MARK: - Reading

  /// The last position and its time.
  public func head() async throws(LogError) -> LogHead {
    try await read { db in
      let head = try EventRows.head(db)
      if let checksums = try Checksums(db) {
        try checksums.check(.log, count: head.position)
        if let identity = try IdentityRow.read(db) {
          try checksums.check(.identity, Checksum(identity))
        }
      }
      return head
    }
  }

  /// The records of a stream in order of version, as the log held them at a position.
  public func read(_ stream: StreamName, upTo position: Int) async throws(LogError) -> [Record] {
    try await read { try StreamRecords.read(stream, upTo: position, $0) }
  }

  /// Records in order of position, from `first` on, at most `limit`.
  public func read(from first: Int, limit: Int, upTo position: Int) async throws(LogError)
    -> [Record]
  {
    try await read { db in
      let statement = try RawStatement(
        db,
        """
        SELECT position, body, leaf FROM events WHERE position BETWEEN ? AND ?
        ORDER BY position LIMIT ?
        """)
      statement.bind(1, first)
      statement.bind(2, position)
      statement.bind(3, max(0, limit))
      let records = try EventRows.records(statement, db)
      let expected = max(1, first)...
      if let gap = zip(expected, records).first(where: { $0 != $1.position })?.0 {
        throw LogError.damaged(position: gap, reason: "it is missing")
      }
      let last = records.last?.position ?? max(0, first - 1)
      if records.count < limit, last < position, let stored = try Checksums(db)?.stored(.log) {
        guard stored.count <= last else { throw Checksums.damage(.log) }
      }
      return records
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
        SELECT e.position, s.name, e.body, e.leaf FROM events e JOIN streams s ON s.id = e.stream
        WHERE e.id = ? AND e.position <= ?
        """)
      statement.bind(2, position)
      var locations: [EventID: EventLocation] = [:]
      for id in ids {
        statement.bind(1, blob: id.bytes)
        if try statement.step(), let stream = StreamName(statement.text(1)) {
          let position = statement.int(0)
          let (body, leaf) = (statement.bytes(2), statement.bytes(3))
          guard EventRows.says(body, leaf, id: id, position: position) else {
            throw LogError.damaged(position: position, reason: "it is not what was written there")
          }
          locations[id] = EventLocation(position: position, stream: stream)
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
    try await read { try StreamFacts(of: match, $0).history(upTo: position) }
  }

  /// Visits some matches, or all of them, each with its facts settled and ordered, in the order in
  /// which the matches began in the log.
  public func scanHistories(
    of matches: Set<StreamName>?, upTo position: Int, _ visit: (MatchHistory) -> Void
  ) async throws(LogError) {
    let isRead = try await read { db in
      guard let scan = try MatchFactsScan(db, upTo: position) else { return false }
      if let matches { try scan.some(matches, visit) } else { try scan.all(visit) }
      return true
    }
    // A file of an earlier form has no packed facts until something is written to it.
    if !isRead { try await scanEach(of: matches, upTo: position, visit) }
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
        SELECT s.name, e.position FROM streams s JOIN events e ON e.stream = s.id AND e.version = 1
        WHERE s.name >= ? AND s.name < ? ORDER BY e.position
        """)
      statement.bind(1, text: Array(category.rawValue.utf8))
      statement.bind(2, text: Array(category.rawValue.utf8) + [0x7F])
      let streams = try Self.streams(statement)
      var found = Checksum()
      for stream in streams { found.add(RowHash(stream.name)) }
      try Checksums(db)?.check(.category(category), found)
      return streams.filter { $0.position <= position }.map(\.name)
    }
  }

  /// Every match as it is set, in the order in which the matches were begun.
  public func fixtures(upTo position: Int) async throws(LogError) -> [MatchFixture] {
    try await read { try FixtureRows($0, upTo: position).all() }
  }

  /// The matches that are set between one of some teams at home and one of others, in the order in
  /// which they were begun; nil in a file of a form that does not keep them by their teams.
  public func fixtures(
    between homes: Set<TeamSlug>, and aways: Set<TeamSlug>, upTo position: Int
  ) async throws(LogError) -> [MatchFixture]? {
    try await read { db in
      try Form(of: db).has(.matchFacts)
        ? MatchPairRows.fixtures(between: homes, and: aways, upTo: position, db) : nil
    }
  }

  /// The matches that say they belong to a tie, in the order in which they were begun.
  public func matches(in tie: TieSlug, upTo position: Int) async throws(LogError) -> [StreamName] {
    // The kind is a literal so that the partial index of ties applies.
    try await read { db in
      try Self.matches(.tie(tie.text), naming: tie.text, whereKind: "2", upTo: position, db)
    }
  }

  /// The matches that name a competition as theirs, in the order of their first events in the log.
  public func matches(of competition: CompetitionSlug, upTo position: Int) async throws(LogError)
    -> [StreamName]
  {
    // The kind is a literal so that the partial index of competitions applies.
    try await read { db in
      let slug = competition.text
      return try Self.matches(
        .competition(slug), naming: slug, whereKind: "40", upTo: position, db)
    }
  }

  /// The last position that the log held at an instant, of those up to `position`; 0 if there is
  /// none.
  public func position(knownAt instant: Instant, upTo position: Int) async throws(LogError) -> Int {
    try await read { db in
      let head = min(position, try EventRows.head(db).position)
      let corrections = try registryPositions(for: .clockCorrections, upTo: head, db)
      return try RecordingTimes(db).last(notAfter: instant, upTo: head, steppingAt: corrections)
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
    _ list: CheckedList, naming slug: String, whereKind kind: String, upTo position: Int,
    _ db: Database
  ) throws -> [StreamName] {
    let statement = try RawStatement(
      db,
      """
      SELECT s.name, f.position, f.ordinal FROM facts f JOIN streams s ON s.id = f.stream
      WHERE f.kind = \(kind) AND f.other = (SELECT id FROM names WHERE slug = ?)
      ORDER BY s.id, f.position, f.ordinal
      """)
    statement.bind(1, text: Array(slug.utf8))
    var found = Checksum()
    var names: [StreamName] = []
    while try statement.step() {
      guard let name = StreamName(statement.text(0)) else { continue }
      found.add(RowHash(name, position: statement.int(1), ordinal: statement.int(2)))
      if statement.int(1) <= position, names.last != name { names.append(name) }
    }
    try Checksums(db)?.check(list, found)
    return names
  }

  /// The streams in rows of name and first position.
  private static func streams(_ statement: RawStatement) throws -> [(
    name: StreamName, position: Int
  )] {
    var streams: [(StreamName, Int)] = []
    while try statement.step() {
      if let name = StreamName(statement.text(0)) { streams.append((name, statement.int(1))) }
    }
    return streams
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
    for record in try EventRows.records(at: needed.sorted(), db) {
      drafts[record.position] = record.draft
    }
    var known = names
    for draft in drafts.values { try known.learn(from: draft, db) }
    let positions = EventPositions(db)
    let history = MatchHistory(match, raw: facts, names: known, amended: drafts) {
      positions.find($0)
    }
    try positions.check()
    return history
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
