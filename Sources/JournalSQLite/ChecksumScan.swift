import GRDB
import JournalCore

/// Computes the checksums of all lists from the rows as they are stored.
struct ChecksumScan {
  private let db: Database
  private let names: NameTable
  private var streams: [Int: (name: StreamName, first: Int)] = [:]
  private var all = ChecksumChanges()

  init(_ db: Database) throws {
    self.db = db
    names = try NameRows.table(db)
  }

  /// The checksums of all lists.
  consuming func changes() throws -> ChecksumChanges {
    try takeEvents()
    try takeFacts()
    try RegistryKeyRows.all(db) { all.add([$0]) }
    let stored = try RawStatement(db, "SELECT id, slug FROM names")
    while try stored.step() {
      all.add(names: [(NameID(stored.small(0)), stored.text(1))])
    }
    try takeMatchFacts()
    try takePairs()
    let texts = try RawStatement(db, "SELECT position, count(*) FROM erasables GROUP BY position")
    while try texts.step() { all.addTexts(texts.int(1), at: texts.int(0)) }
    if let identity = try IdentityRow.stored(db) { all.add(identity) }
    return all
  }

  private mutating func takeMatchFacts() throws {
    let rows = try RawStatement(
      db,
      "SELECT s.name, m.last, m.sum FROM match_facts m JOIN streams s ON s.id = m.stream")
    while try rows.step() {
      guard let name = StreamName(rows.text(0)) else { continue }
      // The bytes are held to their hash by whoever derives them.
      let packed = PackedFacts([], last: rows.int(1))
      all.add(MatchFactRows.Row(packed: packed, sum: RowHash(stored: rows.int(2))), of: name)
    }
  }

  private mutating func takePairs() throws {
    let rows = try RawStatement(
      db,
      """
      SELECT s.name, h.slug, a.slug FROM match_pairs p JOIN streams s ON s.id = p.stream
      JOIN names h ON h.id = p.home JOIN names a ON a.id = p.away
      """)
    while try rows.step() {
      guard let match = StreamName(rows.text(0)) else { continue }
      all.add(match, to: .pair(home: rows.text(1), away: rows.text(2)))
    }
  }

  private mutating func takeEvents() throws {
    let events = try RawStatement(
      db,
      """
      SELECT s.id, s.name, e.version, e.position FROM events e JOIN streams s ON s.id = e.stream
      ORDER BY e.position
      """)
    while try events.step() {
      guard let name = StreamName(events.text(1)) else { continue }
      let isFirst = events.int(2) == 1
      if isFirst { streams[events.int(0)] = (name, events.int(3)) }
      all.addEvent(in: name, isFirst: isFirst)
    }
  }

  private mutating func takeFacts() throws {
    let rows = try RawStatement(
      db,
      "SELECT stream, position, \(FactRows.columns) FROM facts ORDER BY stream, position, ordinal")
    var (stream, facts) = (0, [Fact]())
    while try rows.step() {
      let fact = FactRows.fact(rows, 1)
      if rows.int(0) != stream || fact.position != facts.first?.position {
        take(facts, of: stream)
        (stream, facts) = (rows.int(0), [])
      }
      facts.append(fact)
    }
    take(facts, of: stream)
  }

  private mutating func take(_ facts: [Fact], of stream: Int) {
    guard let (name, first) = streams[stream], !facts.isEmpty else { return }
    all.add(facts, in: name, first: first, names)
  }
}
