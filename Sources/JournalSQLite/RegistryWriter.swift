import GRDB
import JournalCore
import struct JournalCore.Record

/// Writes the keys by which events of the registry and of competitions are found, in the
/// transaction of the append, and notes what that adds to the checksums.
struct RegistryWriter {
  private let db: Database
  private let statements: Statements

  init(_ db: Database, _ statements: Statements) {
    self.db = db
    self.statements = statements
  }

  /// Writes the rows of an event that has just been written.
  func write(_ record: Record, _ changes: inout ChecksumChanges) throws {
    guard RegistryIndex.holds(record) else { return }
    guard let root = try root(of: record), case let keys = try keys(of: root), !keys.isEmpty else {
      return try insert(RegistryGroup.rows(ofEntry: record), &changes)
    }
    var group = RegistryGroup(root: root, records: try records(of: root), keys: keys)
    try insert(group.add(record), &changes)
  }

  /// Writes the keys of an event's entry again, after texts of the event were erased.
  func renew(entryOf position: Int, _ changes: inout ChecksumChanges) throws {
    guard let record = try record(at: position), RegistryIndex.holds(record) else { return }
    let root = try root(of: record) ?? position
    let records = try records(of: root)
    changes.remove(try rows(of: root))
    let delete = try statements["DELETE FROM registry_keys WHERE root = ?"]
    delete.bind(1, root)
    try delete.run()
    try insert(RegistryGroup.rows(of: records), &changes)
  }

  /// Replaces all rows by those of all events.
  func rebuild() throws {
    try db.execute(sql: "DELETE FROM registry_keys")
    var changes = ChecksumChanges()
    try Self.scan(db, after: 0, upTo: EventRows.most) { record in
      try write(record, &changes)
      changes.removeAll()
    }
  }

  /// Visits the events of the registry and of competitions.
  static func scan(
    _ db: Database, after first: Int, upTo last: Int, _ visit: (Record) throws -> Void
  ) throws {
    let events = try RawStatement(
      db,
      """
      SELECT e.position, e.body, e.leaf FROM events e JOIN streams s ON s.id = e.stream
      WHERE (s.name = 'registry' OR s.name >= 'competition/' AND s.name < 'competition0')
        AND e.position > ? AND e.position <= ?
      ORDER BY e.position
      """)
    events.bind(1, first)
    events.bind(2, last)
    while try events.step() { try visit(try EventRows.record(events, db)) }
  }

  // MARK: - The group of an event

  /// The entry on which an event acts, directly or through other events; nil if it acts on none.
  private func root(of record: Record) throws -> Int? {
    var (root, current) = (Int?.none, record)
    while let subject = current.event.subject,
      let target = try EventRows.position(
        of: subject, before: current.position, try statements[EventRows.find]),
      let earlier = try self.record(at: target), earlier.stream == record.stream
    {
      (root, current) = (target, earlier)
    }
    return root
  }

  private func keys(of root: Int) throws -> Set<RegistryKey> {
    Set(try rows(of: root).map(\.key))
  }

  private func rows(of root: Int) throws -> [RegistryRow] {
    try RegistryKeyRows.rows(of: root, try statements[RegistryKeyRows.entry])
  }

  /// The entry at a root, and the events that act on it.
  private func records(of root: Int) throws -> [Record] {
    let statement = try statements[
      """
      SELECT position, body, leaf FROM events WHERE position IN
        (SELECT DISTINCT position FROM registry_keys WHERE root = ?) ORDER BY position
      """]
    statement.bind(1, root)
    return try EventRows.records(statement, db)
  }

  private func record(at position: Int) throws -> Record? {
    let statement = try statements["SELECT position, body, leaf FROM events WHERE position = ?"]
    statement.bind(1, position)
    defer { statement.reset() }
    return try statement.step() ? try EventRows.record(statement, db) : nil
  }

  private func insert(_ rows: [RegistryRow], _ changes: inout ChecksumChanges) throws {
    changes.add(rows)
    let statement = try statements[
      """
      INSERT INTO registry_keys(relation, kind, key, position, since, root)
      VALUES (?, ?, ?, ?, ?, ?)
      """]
    for row in rows {
      statement.bind(1, Int(row.key.relation.rawValue))
      statement.bind(2, Int(row.key.kind.rawValue))
      statement.bind(3, text: Array(row.key.text.utf8))
      statement.bind(4, row.position)
      statement.bind(5, row.since)
      statement.bind(6, row.root)
      try statement.run()
    }
  }
}
