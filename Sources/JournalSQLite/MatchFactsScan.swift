import GRDB
import JournalCore

/// Reads the facts of many matches from their packed rows, each row held to its hash.
struct MatchFactsScan {
  private let db: Database
  private let position: Int
  private let checksums: Checksums?

  /// Nil if the file is of an earlier form and has no packed facts.
  ///
  /// - Parameter position: the last position that is seen.
  init?(_ db: Database, upTo position: Int) throws {
    let form = try Form(of: db)
    guard form.has(.matchFacts), form.has(.facts) else { return nil }
    self.db = db
    self.position = position
    checksums = try Checksums(db)
  }

  /// Visits every match that has begun, in the order in which they did. All rows and names are held
  /// to what was written of their lists as well; an error at the end means that nothing of what was
  /// visited may be believed.
  ///
  /// Memory is bounded by the longest match and the names.
  func all(_ visit: (MatchHistory) throws -> Void) throws {
    let names = try checkedNames()
    let rows = try RawStatement(
      db,
      """
      SELECT s.name, m.last, m.sum, m.facts FROM match_facts m JOIN streams s ON s.id = m.stream
      ORDER BY m.stream
      """)
    var found = Checksum()
    var facts: [Fact] = []
    while try rows.step() {
      guard let match = StreamName(rows.text(0)) else { continue }
      facts.removeAll(keepingCapacity: true)
      found.add(try Self.read(rows, of: match, into: &facts))
      if let history = try history(match, facts, names) { try visit(history) }
    }
    try checksums?.check(.matchFacts, found)
  }

  /// Visits the facts of every match in the order of entry; of a match in which an event acts on
  /// another, as they then stand. Each row is held to its hash, and their list to nothing.
  func allAsEntered(_ visit: (StreamName, [Fact]) throws -> Void) throws {
    let rows = try RawStatement(
      db,
      """
      SELECT s.name, m.last, m.sum, m.facts FROM match_facts m JOIN streams s ON s.id = m.stream
      ORDER BY m.stream
      """)
    var facts: [Fact] = []
    while try rows.step() {
      guard let match = StreamName(rows.text(0)) else { continue }
      facts.removeAll(keepingCapacity: true)
      _ = try Self.read(rows, of: match, into: &facts)
      if rows.int(1) > position { facts.removeAll { $0.position > position } }
      guard !facts.isEmpty else { continue }
      guard facts.contains(where: { $0.subject != 0 }) else {
        try visit(match, facts)
        continue
      }
      let names = try NameRows.table(db, mentionedIn: facts)
      let history = try SQLiteEventLog.history(match, facts, names, isEarlier: false, db)
      try visit(match, history.facts)
    }
  }

  /// Visits some matches, in the order of their streams; those that have not begun are left out.
  func some(_ matches: Set<StreamName>, _ visit: (MatchHistory) throws -> Void) throws {
    let number = try RawStatement(db, "SELECT id FROM streams WHERE name = ?")
    var streams: [(number: Int, match: StreamName)] = []
    for match in matches {
      number.bind(1, text: Array(match.description.utf8))
      if try number.step() { streams.append((number.int(0), match)) }
      number.reset()
    }
    let row = try RawStatement(
      db, "SELECT stream, last, sum, facts FROM match_facts WHERE stream = ?")
    let slug = try RawStatement(db, "SELECT slug FROM names WHERE id = ?")
    var names = NameTable()
    var facts: [Fact] = []
    for (number, match) in streams.sorted(by: { $0.number < $1.number }) {
      facts.removeAll(keepingCapacity: true)
      row.bind(1, number)
      if try row.step() { _ = try Self.read(row, of: match, into: &facts) }
      row.reset()
      try learn(&names, slug, facts)
      if let checksums {
        let written = try checksums.stored(.stream(match)).sum
        guard StreamFacts.sum(facts, names) == written else {
          throw Checksums.damage(.stream(match))
        }
      }
      if let history = try history(match, facts, names) { try visit(history) }
    }
  }

  /// Reads the facts in a row, whose columns are a name or number, the last position, the hash and
  /// the facts; returns the hash of the row.
  private static func read(_ row: RawStatement, of match: StreamName, into facts: inout [Fact])
    throws -> RowHash
  {
    let sum = RowHash(stored: row.int(2))
    let isSound = row.withBytes(3) { bytes in
      var found = RowHash()
      found.add(bytes: bytes)
      return found == sum && PackedFacts.read(bytes, into: &facts)
    }
    guard isSound, facts.last?.position ?? 0 == row.int(1) else {
      throw Checksums.damage(.stream(match))
    }
    return RowHash(match, last: row.int(1), sum: sum)
  }

  /// The history as it was at the position; nil if the match had not begun.
  private func history(_ match: StreamName, _ facts: [Fact], _ names: NameTable) throws
    -> MatchHistory?
  {
    let seen =
      facts.last?.position ?? 0 <= position ? facts : facts.filter { $0.position <= position }
    guard !seen.isEmpty else { return nil }
    // Corrections may add names, and are rare: the table of all names is not copied for them.
    let isAmended = seen.contains { $0.kind == .correction }
    let own = isAmended ? try NameRows.table(db, mentionedIn: seen) : names
    return try SQLiteEventLog.history(match, seen, own, isEarlier: false, db)
  }

  private func learn(_ names: inout NameTable, _ slug: RawStatement, _ facts: [Fact]) throws {
    for fact in facts {
      for id in [fact.team, fact.person, fact.other] where id.isSome && names.slug(id) == nil {
        slug.bind(1, Int(id.number))
        if try slug.step() { names.add(slug.text(0), as: id) }
        slug.reset()
      }
    }
  }

  private func checkedNames() throws -> NameTable {
    let statement = try RawStatement(db, "SELECT id, slug FROM names")
    var table = NameTable()
    var found = Checksum()
    while try statement.step() {
      let (id, slug) = (NameID(statement.small(0)), statement.text(1))
      found.add(RowHash(slug, id))
      table.add(slug, as: id)
    }
    try checksums?.check(.names, found)
    return table
  }
}
