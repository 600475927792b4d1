import GRDB
import JournalCore
import struct JournalCore.Record
import JournalProof

/// One pass over all events that derives again what is stored about them.
struct Verifier {
  private let db: Database
  private let hasTree: Bool
  private let factsStep: Int
  private let hasChecksums: Bool
  private let hasMatchFacts: Bool
  private let nodes: RawStatement?
  /// Finds an event by its id.
  private let find: RawStatement
  private var streams: [Int: StreamName] = [:]
  private var versions: [Int: Int] = [:]
  private let stored: NameTable
  private var derived = DerivedNames()
  private var erasables: ErasableCheck
  private var registry: RegistryCheck?
  private var tree = MerkleFrontier()
  /// The tree over the stored hashes, kept from the first event on that does not match its hash.
  private var storedTree: MerkleFrontier?
  private var order = RecordingOrder()
  private var factCount = 0
  /// The position that the next event should have.
  private var expected = 1
  /// The findings so far.
  private(set) var report = Verification()

  init(_ db: Database) throws {
    self.db = db
    hasTree = try Schema.version(of: db) > 1
    nodes =
      hasTree ? try RawStatement(db, "SELECT hashes FROM nodes WHERE position = ?") : nil
    find = try RawStatement(db, EventRows.find)
    erasables = ErasableCheck(db, isPresent: hasTree)
    let form = try Form(of: db)
    factsStep = form.steps[Part.facts.rawValue] ?? 0
    hasChecksums = form.has(.checksums)
    hasMatchFacts = form.has(.matchFacts)
    registry = form.has(.registry) ? try RegistryCheck(db) : nil
    stored = try NameRows.table(db)
    let statement = try RawStatement(db, "SELECT id, name FROM streams")
    while try statement.step() { streams[statement.int(0)] = StreamName(statement.text(1)) }
  }

  /// Reads all events, and then what belongs to no event.
  ///
  /// - Throws: `LogError.damaged` if the file cannot be read any further.
  mutating func run() throws {
    let events = try RawStatement(
      db,
      "SELECT position, body, stream, version, recorded_at, id, leaf FROM events ORDER BY position")
    let facts = try RawStatement(
      db,
      """
      SELECT position, \(FactRows.columns) FROM facts WHERE stream = ? AND position = ?
      ORDER BY ordinal
      """)
    defer {
      report.matches = streams.values.count { $0.category == .match }
      report.root = Fingerprint.hex(tree.root)
      report.damages.sort { ($0.position, $0.reason) < ($1.position, $1.reason) }
    }
    while try next(events, facts) {}
    try checkWhole()
  }

  /// Checks the next event; returns false at the end.
  private mutating func next(
    _ events: RawStatement, _ facts: RawStatement
  ) throws -> Bool {
    do {
      guard try events.step() else { return false }
    } catch {
      throw LogError.damaged(
        position: expected, reason: "the file's structure is broken there")
    }
    report.events += 1
    try check(events, facts)
    return true
  }

  private mutating func note(
    _ position: Int, _ finding: Verification.Finding, isStructural: Bool = false
  ) {
    report.damages.append(.init(position: position, finding, isStructural: isStructural))
  }

  private mutating func check(
    _ row: RawStatement, _ facts: RawStatement
  ) throws {
    let position = row.int(0)
    checkPlace(position)
    checkVersion(row.int(2), row.int(3), at: position)
    let body = row.bytes(1)
    let leaf = MerkleHash.leaf(body)
    let stored = row.bytes(6)
    if leaf != stored, storedTree == nil { storedTree = tree }
    // The nodes show which of the two was changed: they agree with one of them.
    let candidates = [tree.append(leaf)] + [storedTree?.append(stored)].compactMap { $0 }
    try checkNodes(candidates, at: position)
    if leaf != stored {
      let (found, expected) = (Fingerprint.hex(leaf.prefix(4)), Fingerprint.hex(stored.prefix(4)))
      note(
        position, .itself("was changed after it was written (hash \(found), expected \(expected))"))
    }
    let record: Record
    do throws(Refusal) {
      record = try Record(parsing: body)
    } catch {
      if leaf == stored { note(position, .itself("cannot be read: \(error.reason)")) }
      order = RecordingOrder()
      factCount += try countFacts(row.int(2), position, facts)
      return
    }
    derived.take(record)
    if leaf != stored {
      // What it says of the clock, and its time, are not to be held against what follows.
      order = RecordingOrder()
      factCount += try countFacts(row.int(2), position, facts)
      return
    }
    try checkColumns(record, row)
    try checkFacts(record, row.int(2), facts)
    for reason in try erasables.damages(of: record) { note(position, .part(reason)) }
    try registry?.take(record)
  }

  /// Reports missing events once, at the first of them; later events are where they should be.
  private mutating func checkPlace(_ position: Int) {
    if position > expected {
      let last = position - 1
      let isOne = last == expected
      note(
        expected,
        isOne ? .itself("is missing") : .itself("and all events up to e\(last) are missing"))
      order = RecordingOrder()
    } else if position < expected {
      note(position, .itself("stands before the first event"))
    }
    expected = max(expected, position == .max ? position : position + 1)
  }

  private mutating func checkVersion(_ stream: Int, _ version: Int, at position: Int) {
    let next = versions[stream, default: 0] + 1
    if version != next {
      let name = streams[stream].map { "\($0)" } ?? "a stream that is not there"
      note(position, .itself("is number \(version) in \(name), where number \(next) should be"))
    }
    versions[stream] = version
  }

  /// Compares the nodes that end at an event with the stored ones.
  private mutating func checkNodes(_ candidates: [[[UInt8]]], at position: Int) throws {
    // After a gap the tree over the remaining events is a different one, as its root shows.
    guard let nodes, position.isMultiple(of: 2), position == report.events else { return }
    nodes.bind(1, position)
    defer { nodes.reset() }
    guard try nodes.step(),
      case let stored = nodes.bytes(0), candidates.contains(where: { Array($0.joined()) == stored })
    else {
      return note(
        position, .part("the tree's nodes that end with it do not follow from the records"))
    }
  }

  private mutating func checkColumns(_ record: Record, _ row: RawStatement) throws {
    let position = row.int(0)
    let stream = row.int(2)
    if JSONValue.object(record.json).canonicalBytes != record.body {
      note(position, .part("its text is not in canonical form"))
    }
    if record.position != position { note(position, .part("its text says e\(record.position)")) }
    if streams[stream] != record.stream { note(position, .itself("is in the wrong stream")) }
    if record.version != row.int(3) {
      note(position, .part("its version in \(record.stream) is wrong"))
    }
    if record.id.bytes != row.bytes(5) { note(position, .part("its id differs from its text")) }
    let isInOrder = order.take(
      record, trusted: try [record.draft].trustedTimes(in: db, below: position))
    if Int(record.recordedAt.milliseconds) != row.int(4) || !isInOrder {
      note(position, .part("its recording time is wrong"))
    }
  }

  private mutating func checkFacts(
    _ record: Record, _ stream: Int, _ statement: RawStatement
  ) throws {
    var positions: [EventID: Int] = [:]
    let subjects = record.event.seeds.compactMap(\.subject) + [record.envelope.at?.after]
    for id in subjects.compactMap({ $0 }) {
      positions[id] = try EventRows.position(of: id, before: record.position, find)
    }
    let derived = record.draft.facts(
      at: record.position, intern: { stored.id(of: $0) ?? NameID(-1) }, locate: { positions[$0] })
    let expected = EarlierFacts.facts(derived, ofStep: factsStep)
    var found: [Fact] = []
    statement.bind(1, stream)
    statement.bind(2, record.position)
    while try statement.step() { found.append(FactRows.fact(statement, 0)) }
    statement.reset()
    factCount += found.count
    if found != expected { note(record.position, .part("its facts differ from its text")) }
  }

  private func countFacts(_ stream: Int, _ position: Int, _ statement: RawStatement)
    throws -> Int
  {
    statement.bind(1, stream)
    statement.bind(2, position)
    defer { statement.reset() }
    var count = 0
    while try statement.step() { count += 1 }
    return count
  }

  // MARK: - The file as a whole

  /// Checks what belongs to no event: surplus rows, numbers of names and streams, SQLite's own
  /// structure.
  private mutating func checkWhole() throws {
    let facts = try count("facts")
    if facts != factCount {
      note(0, .part("\(facts) facts are stored, but the events give \(factCount)"))
    }
    // If an event cannot be read, its names and streams are unknown.
    if report.damages.isEmpty,
      let difference = derived.difference(from: stored, streams, isWhole: factsStep > 0)
    {
      note(0, .part(difference))
    }
    if hasTree {
      let nodes = try count("nodes")
      if nodes != report.events / 2, report.events == expected - 1 {
        note(
          0, .part("\(nodes) rows of the tree are stored, but the events give \(report.events / 2)")
        )
      }
      if try IdentityRow.read(db) == nil { note(0, .itself("does not say which journal it is")) }
    }
    report.missingTexts = erasables.missingTexts
    if report.damages.isEmpty, let registry {
      for position in try registry.differences(without: report.missingTexts) {
        note(position, .part("the keys it is found by differ from its text"))
      }
    }
    if report.damages.isEmpty, hasMatchFacts, let difference = try MatchFactRows.difference(db) {
      note(0, .part(difference))
    }
    // They are computed from the rows, which are sound here.
    if report.damages.isEmpty, hasChecksums,
      let difference = try ChecksumRows.difference(db, without: report.missingTexts)
    {
      note(0, .part(difference))
    }
    for reason in try erasables.damagesOfAll() { report.damages.append(reason) }
    for line in try String.fetchAll(db, sql: "PRAGMA integrity_check") where line != "ok" {
      note(0, .part("SQLite finds: \(line)"), isStructural: true)
    }
  }

  private func count(_ table: String) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
  }
}

extension Record {
  /// The whole record as JSON, with the assigned fields.
  var json: JSONObject {
    var json = draft.content
    json["position"] = .integer(Int64(position))
    json["version"] = .integer(Int64(version))
    json["recordedAt"] = .string(recordedAt.description)
    return json
  }
}
