import GRDB
import JournalCore

/// The facts of each match once more, packed into one row: what an answer about many matches reads.
///
/// Nothing is folded in them, so they are right for every state of the log, which takes those up to
/// its position, and no later program has to derive them anew because it folds otherwise.
enum MatchFactRows {
  /// What is stored of a match.
  struct Row {
    var packed: PackedFacts
    /// The hash of the bytes, as `RowHash` makes it.
    var sum: RowHash
  }

  private static let find = "SELECT last, facts, sum FROM match_facts WHERE stream = ?"

  private static let write = """
    INSERT INTO match_facts(stream, last, facts, sum) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET last = excluded.last, facts = excluded.facts, sum = excluded.sum
    """

  /// Adds facts of later events to the row of a match, and notes how its list changes.
  ///
  /// - Returns: whether they are its first.
  static func add(
    _ facts: [Fact], of match: StreamName, stream: Int, _ statements: Statements,
    _ changes: inout ChecksumChanges
  ) throws -> Bool {
    let statement = try statements[find]
    statement.bind(1, stream)
    var row = Row(packed: PackedFacts(), sum: RowHash())
    if try statement.step() {
      row = Row(
        packed: PackedFacts(statement.bytes(1), last: statement.int(0)),
        sum: RowHash(stored: statement.int(2)))
      changes.remove(row, of: match)
    }
    statement.reset()
    let count = row.packed.bytes.count
    row.packed.append(facts)
    row.sum.add(bytes: row.packed.bytes[count...])
    try store(row, stream, statements)
    changes.add(row, of: match)
    return count == 0
  }

  private static func store(_ row: Row, _ stream: Int, _ statements: Statements) throws {
    let statement = try statements[write]
    statement.bind(1, stream)
    statement.bind(2, row.packed.last)
    statement.bind(3, blob: row.packed.bytes)
    statement.bind(4, Int(bitPattern: UInt(row.sum.value)))
    try statement.run()
  }

  /// Replaces all rows, and those of the pairs of teams, by those that follow from the facts.
  static func rebuild(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM match_facts; DELETE FROM match_pairs")
    let statements = Statements(db)
    try derive(db) { stream, match, row, facts in
      try store(row, stream, statements)
      for pair in try TeamPair.all(facts, of: match, db) {
        try MatchPairRows.write(pair, stream, statements)
      }
    }
  }

  /// Visits the row of each match as it follows from the facts, in order of the streams.
  private static func derive(
    _ db: Database, _ visit: (Int, StreamName, Row, [Fact]) throws -> Void
  ) throws {
    let rows = try RawStatement(
      db,
      """
      SELECT f.stream, f.position, \(FactRows.columns) FROM facts f ORDER BY f.stream, f.position,
        f.ordinal
      """)
    let name = try RawStatement(db, "SELECT name FROM streams WHERE id = ?")
    var (stream, facts) = (0, [Fact]())
    func finish() throws {
      guard !facts.isEmpty else { return }
      name.bind(1, stream)
      defer { name.reset() }
      guard try name.step(), let match = StreamName(name.text(0)), match.category == .match else {
        return
      }
      var row = Row(packed: PackedFacts(), sum: RowHash())
      row.packed.append(facts)
      row.sum.add(bytes: row.packed.bytes[...])
      try visit(stream, match, row, facts)
    }
    while try rows.step() {
      if rows.int(0) != stream {
        try finish()
        stream = rows.int(0)
        facts.removeAll(keepingCapacity: true)
      }
      facts.append(FactRows.fact(rows, 1))
    }
    try finish()
  }

  /// How the stored rows differ from those that follow from the facts; nil if they do not.
  static func difference(_ db: Database) throws -> String? {
    let statements = Statements(db)
    var (matches, pairs) = (0, 0)
    var wrong: StreamName?
    try derive(db) { stream, match, row, facts in
      matches += 1
      let stored = try statements[find]
      stored.bind(1, stream)
      var isSame =
        try stored.step() && stored.int(0) == row.packed.last
        && RowHash(stored: stored.int(2)) == row.sum
        && stored.withBytes(1) { $0.elementsEqual(row.packed.bytes) }
      stored.reset()
      for pair in try TeamPair.all(facts, of: match, db) {
        pairs += 1
        if try !MatchPairRows.has(pair, stream, statements) { isSame = false }
      }
      if !isSame, wrong == nil { wrong = match }
    }
    if let wrong { return "the packed facts or teams of \(wrong) differ from its facts" }
    for (table, count) in [("match_facts", matches), ("match_pairs", pairs)] {
      let all = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
      if all != count { return "\(table) has rows of matches that are not there" }
    }
    return nil
  }
}
