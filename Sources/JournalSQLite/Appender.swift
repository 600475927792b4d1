import GRDB
import JournalCore
import struct JournalCore.Record
import JournalProof

/// Appends within one transaction: looks up, plans, writes.
///
/// It is a value, so that an append that fails half-way can be undone by going back to the earlier
/// one.
struct Appender {
  private let db: Database
  private let statements: Statements
  private let now: Instant
  private var deriver: FactDeriver
  private var checksums = ChecksumChanges()

  /// The facts of this append by the number of their match, not packed yet.
  private var facts: [Int: (match: StreamName, facts: [Fact])] = [:]

  /// The tree over all records, those of this transaction among them.
  private(set) var tree: MerkleFrontier

  private var sealer: Sealer?

  init(_ db: Database, _ statements: Statements, now: Instant) throws {
    self.db = db
    self.statements = statements
    self.now = now
    deriver = FactDeriver(statements)
    let identity = try IdentityRow.read(db)
    try Self.checkEnd(db, identity)
    tree = try TreeRows.frontier(db, count: try EventRows.head(db).position)
    sealer =
      identity?.isPrivate == true
      ? Sealer { try ErasableRows.rows(at: $0, db) } : nil
  }

  /// Appends all drafts. After an error only some may be written, and the surrounding transaction
  /// or savepoint is rolled back.
  mutating func append(_ drafts: [Draft], expecting: [StreamName: ExpectedVersion]) throws
    -> [Appended]
  {
    let known = try knownEvents(drafts)
    let drafts = try drafts.map { try sealer?.seal($0, known: known[$0.id]?.record) ?? $0 }
    let plan = try AppendPlan(
      drafts, expecting: expecting, known: known.mapValues { $0.known },
      versions: try versions(of: Set(drafts.map(\.stream)).union(expecting.keys)),
      trusted: try drafts.trustedTimes(in: db),
      head: try EventRows.head(db), now: now, digest: Fingerprint.hex(of:))
    var results: [Appended] = []
    for (draft, step) in zip(drafts, plan.steps) {
      switch step {
      case .known:
        guard let record = known[draft.id]?.record else { continue }
        results.append(Appended(record: record, replayed: true))
      case .repeated(let index):
        results.append(Appended(record: results[index].record, replayed: true))
      case .new(let draft, let stamp):
        let record = try Self.record(draft, stamp)
        try write(record)
        results.append(Appended(record: record, replayed: false))
      }
    }
    try packFacts()
    checksums.add(names: deriver.takeAddedNames())
    try ChecksumRows.write(checksums, statements)
    checksums.removeAll()
    return results
  }

  /// Nothing is appended to a journal that lost its end, or is said to be another.
  private static func checkEnd(_ db: Database, _ identity: LogIdentity?) throws {
    guard let checksums = try Checksums(db) else { return }
    try checksums.check(.log, count: try EventRows.head(db).position)
    if let identity { try checksums.check(.identity, Checksum(identity)) }
  }

  private mutating func write(_ record: Record) throws {
    let stream = try deriver.stream(record.stream)
    let leaf = MerkleHash.leaf(record.body)
    try EventRows.write(record, leaf: leaf, stream: stream, try statements[EventRows.insert])
    try writeFacts(of: record, stream: stream)
    try TreeRows.write(tree.append(leaf), at: record.position, try statements[TreeRows.insert])
    let texts = sealer?.values(of: record.draft) ?? []
    for row in texts {
      try ErasableRows.write(row, at: record.position, try statements[ErasableRows.insert])
    }
    try count(texts.count, at: record.position)
    try RegistryWriter(db, statements).write(record, &checksums)
    try erase(record)
  }

  /// Notes at once how many texts are kept for an event: the next one may read it.
  private func count(_ texts: Int, at position: Int) throws {
    var change = ChecksumChanges()
    change.addTexts(texts, at: position)
    try ChecksumRows.write(change, statements)
  }

  private mutating func writeFacts(of record: Record, stream: Int) throws {
    let facts = try deriver.facts(of: record)
    try FactRows.write(facts, stream: stream, try statements[FactRows.insert])
    checksums.addEvent(in: record.stream, isFirst: record.version == 1)
    if record.stream.category == .match {
      self.facts[stream, default: (record.stream, [])].facts += facts
    }
    let first = try first(of: record, stream, facts)
    checksums.add(facts, in: record.stream, first: first, deriver.names)
  }

  /// Writes the packed facts, each match once.
  private mutating func packFacts() throws {
    for (stream, each) in facts.sorted(by: { $0.key < $1.key }) {
      let areFirst = try MatchFactRows.add(
        each.facts, of: each.match, stream: stream, statements, &checksums)
      guard each.facts.contains(where: \.setsTeams) else { continue }
      let facts = areFirst ? each.facts : try FactRows.read(db, stream: stream)
      try MatchPairRows.add(
        facts, from: each.facts[0].position, of: each.match, stream: stream, db, statements,
        &checksums)
    }
    facts.removeAll(keepingCapacity: true)
  }

  /// The position of the first event of a record's stream, if one of the facts could act on it.
  private func first(of record: Record, _ stream: Int, _ facts: [Fact]) throws -> Int {
    guard record.version > 1 else { return record.position }
    guard facts.contains(where: { $0.subject != 0 }) else { return 0 }
    let statement = try statements["SELECT position FROM events WHERE stream = ? AND version = 1"]
    statement.bind(1, stream)
    defer { statement.reset() }
    return try statement.step() ? statement.int(0) : 0
  }

  /// Carries out an erasure wherever it is written, also in a copy restored from an older backup.
  private mutating func erase(_ record: Record) throws {
    guard case .dataErased(let erasure) = record.event,
      let target = try EventRows.position(
        of: erasure.target, before: record.position, try statements[EventRows.find])
    else { return }
    let texts = try ErasableRows.rows(at: target, db).count
    try ErasableRows.erase(at: target, db)
    try count(-texts, at: target)
    try RegistryWriter(db, statements).renew(entryOf: target, &checksums)
  }

  private static func record(_ draft: Draft, _ stamp: Stamp) throws -> Record {
    do throws(Refusal) {
      return try Record(draft, at: stamp)
    } catch {
      throw LogError.refused(error)
    }
  }

  private func knownEvents(_ drafts: [Draft]) throws -> [EventID: KnownEvent] {
    let statement = try statements["SELECT position, body, leaf FROM events WHERE id = ?"]
    var known: [EventID: KnownEvent] = [:]
    for draft in drafts {
      statement.bind(1, blob: draft.id.bytes)
      if try statement.step() { known[draft.id] = KnownEvent(try EventRows.record(statement, db)) }
      statement.reset()
    }
    return known
  }

  private func versions(of streams: Set<StreamName>) throws -> [StreamName: Int] {
    let statement = try statements[
      """
      SELECT max(e.version) FROM events e WHERE e.stream = (SELECT id FROM streams WHERE name = ?)
      """]
    var versions: [StreamName: Int] = [:]
    for stream in streams {
      statement.bind(1, text: Array(stream.description.utf8))
      if try statement.step() { versions[stream] = statement.int(0) }
      statement.reset()
    }
    return versions
  }
}

/// An event that is already in the log, as a plan needs it.
private struct KnownEvent {
  let record: Record

  init(_ record: Record) { self.record = record }

  var known: AppendPlan.Known {
    AppendPlan.Known(
      location: EventLocation(position: record.position, stream: record.stream),
      content: JSONValue.object(record.draft.content).canonicalBytes)
  }
}
