import GRDB
import JournalCore

/// The stored rows of the registry, as they were at a position, held to their checksums.
struct RegistryKeyRows: RegistryRows {
  private let db: Database
  private let statements: Statements
  private let checksums: Checksums?
  private let position: Int

  init(_ db: Database, upTo position: Int) throws {
    self.db = db
    checksums = try Checksums(db)
    statements = Statements(db)
    self.position = position
  }

  func rows(of key: RegistryKey) throws -> [RegistryRow] {
    let statement = try statements[
      """
      SELECT key, position, since, root FROM registry_keys
      WHERE relation = ? AND kind = ? AND key = ?
      """]
    statement.bind(1, Int(key.relation.rawValue))
    statement.bind(2, Int(key.kind.rawValue))
    statement.bind(3, text: Array(key.text.utf8))
    return try known(try Self.rows(statement, key.relation, key.kind), including: key)
  }

  func rows(namedFrom start: String, _ kind: RegistryKind) throws -> [RegistryRow] {
    let statement = try statements[
      """
      SELECT key, position, since, root FROM registry_keys
      WHERE relation = 2 AND kind = ? AND key >= ? AND key < ?
      """]
    // This byte never occurs in UTF-8, so it sorts after every key that begins with the text.
    let end = Array(start.utf8) + [0xFF]
    statement.bind(1, Int(kind.rawValue))
    statement.bind(2, text: Array(start.utf8))
    statement.bind(3, text: end)
    let rows = try Self.rows(statement, .named, kind)
    try checkTexts(of: rows, .named, kind, from: start, to: end)
    return try known(rows)
  }

  func subjects(of root: Int) throws -> [RegistryEntity] {
    let rows = try Self.rows(of: root, try statements[Self.entry])
    var found = Checksum()
    for row in rows { found.add(RowHash(row)) }
    try checksums?.check(.entry(root), found)
    return Set(rows.filter { $0.key.relation == .about && $0.since <= position }.map(\.key))
      .map { RegistryEntity($0.kind, $0.text) }
      .sorted { ($0.kind.rawValue, $0.slug) < ($1.kind.rawValue, $1.slug) }
  }

  func entities(of kind: RegistryKind, limit: Int) throws -> [RegistryEntity] {
    let statement = try statements[
      """
      SELECT DISTINCT key FROM registry_keys WHERE relation = 1 AND kind = ? AND since <= ?
      ORDER BY key LIMIT ?
      """]
    statement.bind(1, Int(kind.rawValue))
    statement.bind(2, position)
    statement.bind(3, limit)
    var entities: [RegistryEntity] = []
    while try statement.step() { entities.append(RegistryEntity(kind, statement.text(0))) }
    let isAll = entities.count < limit
    try checkAbout(kind, to: isAll ? [0xFF] : Array((entities.last?.slug ?? "").utf8) + [0])
    return entities
  }

  /// Checks that nothing of a kind is missing, up to some bytes.
  private func checkAbout(_ kind: RegistryKind, to end: [UInt8]) throws {
    let statement = try statements[
      """
      SELECT key, position, since, root FROM registry_keys
      WHERE relation = 1 AND kind = ? AND key < ?
      """]
    statement.bind(1, Int(kind.rawValue))
    statement.bind(2, text: end)
    let rows = try Self.rows(statement, .about, kind)
    try checkTexts(of: rows, .about, kind, from: "", to: end)
    _ = try known(rows)
  }

  // MARK: - Held to their checksums

  /// The rows that were there at the position.
  ///
  /// - Parameter key: a key that must find what was written for it, even if no row has it.
  private func known(_ rows: [RegistryRow], including key: RegistryKey? = nil) throws
    -> [RegistryRow]
  {
    if let checksums {
      var found: [RegistryKey: Checksum] = [:]
      if let key { found[key] = .empty }
      for row in rows { found[row.key, default: .empty].add(RowHash(row)) }
      for (key, checksum) in found { try checksums.check(.key(key), checksum) }
    }
    return rows.filter { $0.since <= position }
  }

  /// Checks that no key of a range is missing.
  private func checkTexts(
    of rows: [RegistryRow], _ relation: RegistryKey.Relation, _ kind: RegistryKind,
    from start: String, to end: [UInt8]
  ) throws {
    guard let checksums else { return }
    let expected = try checksums.texts(relation, kind, from: start, to: end)
    guard Set(rows.map { Spelling($0.key.text) }) == expected else {
      throw Checksums.damage(.key(RegistryKey(relation, kind, start)))
    }
  }

  /// The rows of an entry and of what acts on it, as `entry` selects them.
  static func rows(of root: Int, _ statement: RawStatement) throws -> [RegistryRow] {
    statement.bind(1, root)
    var rows: [RegistryRow] = []
    while try statement.step() { rows.append(try row(statement)) }
    return rows
  }

  /// Selects the rows of an entry and of what acts on it.
  static let entry = """
    SELECT key, position, since, root, relation, kind FROM registry_keys WHERE root = ?
    """

  /// Visits every stored row.
  static func all(_ db: Database, _ visit: (RegistryRow) -> Void) throws {
    let statement = try RawStatement(
      db, "SELECT key, position, since, root, relation, kind FROM registry_keys")
    while try statement.step() { visit(try row(statement)) }
  }

  private static func row(_ statement: RawStatement) throws -> RegistryRow {
    guard let relation = RegistryKey.Relation(rawValue: UInt8(clamping: statement.int(4))) else {
      throw LogError.damaged(
        position: statement.int(1), reason: "it has a key of an unknown kind")
    }
    return row(statement, relation, try kind(statement.int(5)))
  }

  private static func rows(
    _ statement: RawStatement, _ relation: RegistryKey.Relation, _ kind: RegistryKind
  ) throws -> [RegistryRow] {
    var rows: [RegistryRow] = []
    while try statement.step() { rows.append(row(statement, relation, kind)) }
    return rows
  }

  private static func row(
    _ statement: RawStatement, _ relation: RegistryKey.Relation, _ kind: RegistryKind
  ) -> RegistryRow {
    RegistryRow(
      RegistryKey(relation, kind, statement.text(0)), position: statement.int(1),
      since: statement.int(2), root: statement.int(3))
  }

  private static func kind(_ number: Int) throws -> RegistryKind {
    guard let kind = RegistryKind(rawValue: UInt8(clamping: number)) else {
      throw LogError.damaged(position: 0, reason: "a key is of an unknown kind")
    }
    return kind
  }
}
