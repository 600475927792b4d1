import GRDB
import JournalCore
import struct JournalCore.Record
import JournalProof

/// One pass over all events.
struct Verifier {
  private let db: Database
  private var names: NameTable
  private var streams: [Int: StreamName] = [:]
  private var versions: [Int: Int] = [:]
  private var tree = MerkleFrontier()
  private var last = Instant(milliseconds: .min)
  private var factCount = 0
  private var report = Verification()

  init(_ db: Database) throws {
    self.db = db
    names = try NameRows.table(db)
    let statement = try RawStatement(db, "SELECT id, name FROM streams")
    while try statement.step() { streams[statement.int(0)] = StreamName(statement.text(1)) }
  }

  mutating func run() throws -> Verification {
    let events = try RawStatement(
      db,
      "SELECT position, body, stream, version, recorded_at, id, leaf FROM events ORDER BY position")
    let facts = try RawStatement(
      db,
      """
      SELECT position, \(FactRows.columns) FROM facts WHERE stream = ? AND position = ?
      ORDER BY ordinal
      """)
    while try next(events, facts) {}
    let stored = try Int.fetchOne(db, sql: "SELECT count(*) FROM facts") ?? 0
    if stored != factCount { note(0, "\(stored) facts are stored, the events make \(factCount)") }
    report.matches = streams.values.count { $0.category == .match }
    report.root = Fingerprint.hex(tree.root)
    return report
  }

  /// Checks the next event; false at the end.
  private mutating func next(
    _ events: RawStatement, _ facts: RawStatement
  ) throws -> Bool {
    do {
      guard try events.step() else { return false }
    } catch {
      throw LogError.damaged(
        position: report.events + 1, reason: "the file's structure is broken there")
    }
    report.events += 1
    try check(events, facts)
    return true
  }

  private mutating func note(_ position: Int, _ reason: String) {
    report.damages.append(.init(position: position, reason: reason))
  }

  private mutating func check(
    _ row: RawStatement, _ facts: RawStatement
  ) throws {
    let position = row.int(0)
    versions[row.int(2), default: 0] += 1
    if position != report.events { note(position, "it stands where e\(report.events) should") }
    let body = row.bytes(1)
    let leaf = MerkleHash.leaf(body)
    tree.append(leaf)
    let stored = row.bytes(6)
    if leaf != stored {
      let (found, expected) = (Fingerprint.hex(leaf.prefix(4)), Fingerprint.hex(stored.prefix(4)))
      note(position, "it was changed after it was written (hash \(found), expected \(expected))")
      factCount += try countFacts(row.int(2), position, facts)
      return
    }
    let record: Record
    do throws(Refusal) {
      record = try Record(parsing: body)
    } catch {
      note(position, "it cannot be read: \(error.reason)")
      return
    }
    checkColumns(record, row)
    try checkFacts(record, row.int(2), facts)
  }

  private mutating func checkColumns(_ record: Record, _ row: RawStatement) {
    let position = row.int(0)
    let stream = row.int(2)
    if JSONValue.object(record.json).canonicalBytes != record.body {
      note(position, "its text is not in canonical form")
    }
    if record.position != position { note(position, "its text says e\(record.position)") }
    if streams[stream] != record.stream { note(position, "it stands in the wrong stream") }
    if record.version != row.int(3) || record.version != versions[stream] {
      note(position, "its version in \(record.stream) is wrong")
    }
    if record.id.bytes != row.bytes(5) { note(position, "its id differs from its text") }
    if Int(record.recordedAt.milliseconds) != row.int(4) || record.recordedAt < last {
      note(position, "its time of recording is wrong")
    }
    last = max(last, record.recordedAt)
  }

  private mutating func checkFacts(
    _ record: Record, _ stream: Int, _ statement: RawStatement
  ) throws {
    var positions: [EventID: Int] = [:]
    let subjects = record.event.seeds.compactMap(\.subject) + [record.envelope.at?.after]
    for id in subjects.compactMap({ $0 }) {
      positions[id] = try EventRows.position(of: id, before: record.position, db)
    }
    let expected = record.draft.facts(
      at: record.position, intern: { names.id(of: $0) ?? NameID(-1) }, locate: { positions[$0] })
    var found: [Fact] = []
    statement.bind(1, stream)
    statement.bind(2, record.position)
    while try statement.step() { found.append(FactRows.fact(statement, 0)) }
    statement.reset()
    factCount += found.count
    if found != expected { note(record.position, "its facts differ from its text") }
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
}

extension Record {
  /// The whole record as JSON, the assigned fields included.
  var json: JSONObject {
    var json = draft.content
    json["position"] = .integer(Int64(position))
    json["version"] = .integer(Int64(version))
    json["recordedAt"] = .string(recordedAt.description)
    return json
  }
}
