import GRDB
import JournalCore

/// Reads the facts of all matches in one pass, one match at a time: from their packed rows, or in a
/// file of an earlier form from the table of facts.
struct MatchScan {
  private let db: Database
  private let isEarlier: Bool
  private let checksums: Checksums?

  init(_ db: Database) throws {
    self.db = db
    isEarlier = try !Form(of: db).has(.facts)
    checksums = try Checksums(db)
  }

  /// Passes each match's facts to the visitor. Memory is bounded by the longest match.
  ///
  /// - Parameter position: the last position that is seen; rows are filtered only if there are
  ///   later ones.
  func run(order: ScanOrder, upTo position: Int, _ visit: (StreamName, [Fact]) -> Void) throws {
    if let packed = try MatchFactsScan(db, upTo: position) {
      guard order == .entry else { return try packed.all { visit($0.stream, $0.facts) } }
      return try packed.allAsEntered(visit)
    }
    if order == .checked, checksums != nil { return try runChecked(upTo: position, visit) }
    let isWhole = try EventRows.head(db).position <= position
    let statement = try RawStatement(
      db,
      """
      SELECT stream, position, \(FactRows.columns) FROM facts
      \(isWhole ? "" : "WHERE position <= ?") ORDER BY stream, position, ordinal
      """)
    if !isWhole { statement.bind(1, position) }
    let names = try RawStatement(db, "SELECT name FROM streams WHERE id = ?")
    var facts: [Fact] = []
    var current = 0
    var isPlain = true
    while try statement.step() {
      let stream = statement.int(0)
      if stream != current {
        try finish(current, facts, isPlain, order, names, visit)
        facts.removeAll(keepingCapacity: true)
        current = stream
        isPlain = true
      }
      let fact = FactRows.fact(statement, 1)
      if fact.subject != 0 { isPlain = false }
      facts.append(fact)
    }
    try finish(current, facts, isPlain, order, names, visit)
  }

  /// The same with every match held to its checksum, and their list to its own.
  private func runChecked(upTo position: Int, _ visit: (StreamName, [Fact]) -> Void) throws {
    for fixture in try FixtureRows(db, upTo: position).all() {
      let facts = try StreamFacts(of: fixture.stream, db)
      visit(fixture.stream, try facts.history(upTo: position).facts)
    }
  }

  /// Passes on a match. If no event acts on another, its facts are as entered; otherwise they are
  /// settled.
  private func finish(
    _ number: Int, _ facts: [Fact], _ isPlain: Bool, _ order: ScanOrder,
    _ names: RawStatement, _ visit: (StreamName, [Fact]) -> Void
  ) throws {
    guard !facts.isEmpty else { return }
    names.bind(1, number)
    defer { names.reset() }
    guard try names.step(), let stream = StreamName(names.text(0)) else {
      throw LogError.damaged(position: facts[0].position, reason: "its stream has no name")
    }
    guard !isPlain || order == .match || isEarlier else { return visit(stream, facts) }
    let table =
      isPlain && !isEarlier ? NameTable() : try NameRows.table(db, mentionedIn: facts)
    let history = try SQLiteEventLog.history(stream, facts, table, isEarlier: isEarlier, db)
    visit(stream, history.facts)
  }
}
