import GRDB
import JournalCore
import struct JournalCore.Record
import JournalProof

/// One append within one transaction: look up, plan, write.
struct Appender {
  private let db: Database

  init(_ db: Database) { self.db = db }

  func append(_ drafts: [Draft], expecting: [StreamName: ExpectedVersion], now: Instant) throws
    -> [Appended]
  {
    let known = try knownEvents(drafts)
    let plan = try AppendPlan(
      drafts, expecting: expecting, known: known.mapValues(\.known),
      versions: try versions(of: Set(drafts.map(\.stream)).union(expecting.keys)),
      head: try EventRows.head(db), now: now, digest: Fingerprint.hex(of:))
    var interner = try Interner(db)
    let events = try RawStatement(db, EventRows.insert)
    let facts = try RawStatement(db, FactRows.insert)
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
        let stream = try interner.stream(draft.stream)
        try EventRows.write(record, stream: stream, events)
        try FactRows.write(try self.facts(of: record, &interner), stream: stream, facts)
        results.append(Appended(record: record, replayed: false))
      }
    }
    return results
  }

  private static func record(_ draft: Draft, _ stamp: Stamp) throws -> Record {
    do throws(Refusal) {
      return try Record(draft, at: stamp)
    } catch {
      throw LogError.refused(error)
    }
  }

  private func facts(of record: Record, _ interner: inout Interner) throws -> [Fact] {
    // Interning and locating go to the file and may fail; the core's closures may not.
    var slugs: [String: NameID] = [:]
    var positions: [EventID: Int] = [:]
    for slug in record.draft.slugs { slugs[slug] = try interner.name(slug) }
    let named = record.event.seeds.map(\.subject) + [record.envelope.at?.after]
    for id in named.compactMap({ $0 }) {
      positions[id] = try EventRows.position(of: id, before: record.position, db)
    }
    return record.draft.facts(
      at: record.position, intern: { slugs[$0] ?? .none }, locate: { positions[$0] })
  }

  private func knownEvents(_ drafts: [Draft]) throws -> [EventID: KnownEvent] {
    let statement = try RawStatement(db, "SELECT position, body FROM events WHERE id = ?")
    var known: [EventID: KnownEvent] = [:]
    for draft in drafts {
      statement.bind(1, blob: draft.id.bytes)
      if try statement.step() { known[draft.id] = KnownEvent(try EventRows.record(statement)) }
      statement.reset()
    }
    return known
  }

  private func versions(of streams: Set<StreamName>) throws -> [StreamName: Int] {
    let statement = try RawStatement(
      db,
      """
      SELECT max(e.version) FROM events e WHERE e.stream = (SELECT id FROM streams WHERE name = ?)
      """)
    var versions: [StreamName: Int] = [:]
    for stream in streams {
      statement.bind(1, text: Array(stream.description.utf8))
      if try statement.step() { versions[stream] = statement.int(0) }
      statement.reset()
    }
    return versions
  }
}

/// An event that is in the log already, with what a plan needs to know of it.
private struct KnownEvent {
  let record: Record

  init(_ record: Record) { self.record = record }

  var known: AppendPlan.Known {
    AppendPlan.Known(
      location: EventLocation(position: record.position, stream: record.stream),
      content: JSONValue.object(record.draft.content).canonicalBytes)
  }
}
