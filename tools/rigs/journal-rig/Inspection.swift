import JournalCore
import JournalSQLite

/// Opens a journal after a fault and holds it against what was acknowledged.
struct Inspection {
  /// Events in the log.
  private(set) var events = 0
  /// Acknowledged events that are not there, or not where they were said to be.
  private(set) var lost = 0
  /// Events that are there twice.
  private(set) var doubled = 0
  /// Everything else that must not be: not sound, gaps, other content, another root.
  private(set) var corrupt = 0
  /// In the log though nobody acknowledged them: in flight when the fault came.
  private(set) var unacknowledged = 0
  /// What was found, the first few.
  private(set) var faults: [String] = []

  /// Inspects a journal.
  ///
  /// - Parameters:
  ///   - retries: how many acknowledged notes are appended again, to find them replayed.
  static func of(_ path: String, _ acknowledged: Acknowledged, retries: Int = 0) async
    -> Inspection
  {
    var inspection = Inspection()
    do {
      let log = try SQLiteEventLog.open(at: path)
      if let obstacle = log.obstacle { inspection.note(corrupt: "only for reading: \(obstacle)") }
      try await inspection.verify(log)
      let records = try await Self.records(log)
      inspection.check(records)
      inspection.compare(records, acknowledged)
      try await inspection.retry(log, acknowledged.notes.suffix(retries), among: records)
    } catch {
      inspection.note(corrupt: "\(error)")
    }
    return inspection
  }

  /// One line of JSON.
  var line: String {
    let value: JSONValue = [
      "events": .integer(Int64(events)), "lost": .integer(Int64(lost)),
      "doubled": .integer(Int64(doubled)), "corrupt": .integer(Int64(corrupt)),
      "unacknowledged": .integer(Int64(unacknowledged)),
      "faults": .array(faults.map { .string($0) }),
    ]
    return String(decoding: value.canonicalBytes, as: UTF8.self)
  }

  // MARK: - The log's own word

  private var root = ""

  private mutating func verify(_ log: SQLiteEventLog) async throws {
    let report = try await log.verify()
    root = report.root
    for damage in report.damages { note(corrupt: "e\(damage.position): \(damage.reason)") }
  }

  private static func records(_ log: SQLiteEventLog) async throws -> [Record] {
    var records: [Record] = []
    while true {
      let more = try await log.read(from: records.count + 1, limit: 5000, upTo: .max)
      records += more
      if more.count < 5000 { return records }
    }
  }

  // MARK: - Ours

  /// Positions and versions without gaps, each note as it was written, the root computed again.
  private mutating func check(_ records: [Record]) {
    events = records.count
    var versions: [StreamName: Int] = [:]
    var labels: Set<String> = []
    for (index, record) in records.enumerated() {
      versions[record.stream, default: 0] += 1
      if record.position != index + 1 { note(corrupt: "e\(index + 1) is \(record.position)") }
      if record.version != versions[record.stream] {
        note(corrupt: "e\(record.position) has version \(record.version)")
      }
      guard let note = Note(record.id) else {
        self.note(corrupt: "e\(record.position) is nobody's")
        continue
      }
      if !labels.insert(note.label).inserted {
        doubled += 1
        say("e\(record.position) is \(note.label) again")
      }
      if !Self.isAsWritten(record, note) {
        self.note(corrupt: "e\(record.position) says something else")
      }
    }
    if MerkleRecursion.root(of: records.map(\.body)) != root { note(corrupt: "another root") }
  }

  /// All that a note says follows from its numbers, but for which of two streams it was given.
  private static func isAsWritten(_ record: Record, _ note: Note) -> Bool {
    ["shared", "separate"].contains { shape in
      guard let stream = try? Journal.stream(of: note, shape) else { return false }
      return (try? note.draft(.note, in: stream))?.content == record.draft.content
    }
  }

  private mutating func compare(_ records: [Record], _ acknowledged: Acknowledged) {
    var positions: [Note: Int] = [:]
    for record in records {
      if let note = Note(record.id) { positions[note] = record.position }
    }
    unacknowledged = records.count - Set(acknowledged.notes.map(\.note)).count
    for (note, position) in acknowledged.notes {
      guard let found = positions[note] else {
        lost += 1
        say("\(note.label) was acknowledged and is not there")
        continue
      }
      if position != 0, found != position {
        lost += 1
        say("\(note.label) was acknowledged as e\(position) and is e\(found)")
      }
    }
  }

  /// The same ids again are found where they were, and the next event comes right behind.
  private mutating func retry(
    _ log: SQLiteEventLog, _ notes: ArraySlice<(note: Note, position: Int)>,
    among records: [Record]
  ) async throws {
    for (note, position) in notes {
      guard let stream = records.first(where: { $0.id == note.id })?.stream else { continue }
      let results = try await log.append([try note.draft(.note, in: stream)])
      guard let again = results.first, again.replayed else {
        doubled += 1
        say("\(note.label) was appended a second time")
        continue
      }
      if position != 0, again.record.position != position {
        self.note(corrupt: "\(note.label) was e\(position), then e\(again.record.position)")
      }
    }
    guard !notes.isEmpty else { return }
    let head = try await log.head().position
    let fresh = Note(writer: 0xFFFF_FFFF, number: head + 1)
    let draft = try fresh.draft(.note, in: try Journal.stream(of: fresh, "shared"))
    let next = try await log.append([draft]).first?.record.position
    if next != head + 1 { note(corrupt: "after e\(head) came e\(next ?? 0)") }
    let report = try await log.verify()
    for damage in report.damages { note(corrupt: "afterwards, \(damage.reason)") }
  }

  private mutating func note(corrupt reason: String) {
    corrupt += 1
    say(reason)
  }

  private mutating func say(_ fault: String) {
    if faults.count < 5 { faults.append(fault) }
  }
}
