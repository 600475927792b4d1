import GRDB
import JournalCore

/// The stored rows of the registry, as they were at a position.
struct RegistryKeyRows: RegistryRows {
  private let statements: Statements
  private let position: Int

  init(_ db: Database, upTo position: Int) {
    statements = Statements(db)
    self.position = position
  }

  func rows(of key: RegistryKey) throws -> [RegistryRow] {
    let statement = try statements[
      """
      SELECT key, position, since, root FROM registry_keys
      WHERE relation = ? AND kind = ? AND key = ? AND since <= ?
      """]
    statement.bind(1, Int(key.relation.rawValue))
    statement.bind(2, Int(key.kind.rawValue))
    statement.bind(3, text: Array(key.text.utf8))
    statement.bind(4, position)
    return try Self.rows(statement, key.relation, key.kind)
  }

  func rows(namedFrom start: String, _ kind: RegistryKind) throws -> [RegistryRow] {
    let statement = try statements[
      """
      SELECT key, position, since, root FROM registry_keys
      WHERE relation = 2 AND kind = ? AND key >= ? AND key < ? AND since <= ?
      """]
    statement.bind(1, Int(kind.rawValue))
    statement.bind(2, text: Array(start.utf8))
    // This byte never occurs in UTF-8, so it sorts after every key that begins with the text.
    statement.bind(3, text: Array(start.utf8) + [0xFF])
    statement.bind(4, position)
    return try Self.rows(statement, .named, kind)
  }

  func subjects(of root: Int) throws -> [RegistryEntity] {
    let statement = try statements[
      """
      SELECT DISTINCT kind, key FROM registry_keys WHERE root = ? AND relation = 1 AND since <= ?
      """]
    statement.bind(1, root)
    statement.bind(2, position)
    var entities: [RegistryEntity] = []
    while try statement.step() {
      entities.append(RegistryEntity(try Self.kind(statement.int(0)), statement.text(1)))
    }
    return entities
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
    return entities
  }

  /// Visits every stored row.
  static func all(_ db: Database, _ visit: (RegistryRow) -> Void) throws {
    let statement = try RawStatement(
      db, "SELECT key, position, since, root, relation, kind FROM registry_keys")
    while try statement.step() {
      guard let relation = RegistryKey.Relation(rawValue: UInt8(clamping: statement.int(4))) else {
        throw LogError.damaged(
          position: statement.int(1), reason: "it has a key of an unknown kind")
      }
      visit(row(statement, relation, try kind(statement.int(5))))
    }
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
