import GRDB
import JournalCore
import JournalProof

/// The rows of the values that are kept beside the log.
enum ErasableRows {
  static let insert = "INSERT INTO erasables(position, digest, salt, value) VALUES (?, ?, ?, ?)"

  static func write(_ row: ErasableValue, at position: Int, _ statement: RawStatement) throws {
    statement.bind(1, position)
    statement.bind(2, blob: Fingerprint.bytes(row.digest) ?? [])
    statement.bind(3, blob: row.salt)
    statement.bind(4, text: Array(row.value.utf8))
    try statement.run()
  }

  static func rows(at position: Int, _ db: Database) throws -> [ErasableValue] {
    // A file of the first stored form has none.
    guard try Schema.version(of: db) > 1 else { return [] }
    let statement = try RawStatement(
      db, "SELECT digest, salt, value FROM erasables WHERE position = ? ORDER BY digest")
    statement.bind(1, position)
    var rows: [ErasableValue] = []
    while try statement.step() {
      let digest = Fingerprint.hex(statement.bytes(0))
      rows.append(ErasableValue(digest: digest, salt: statement.bytes(1), value: statement.text(2)))
    }
    return rows
  }

  /// The values of an event by their digests.
  static func values(at position: Int, _ db: Database) throws -> [String: String] {
    try rows(at: position, db).reduce(into: [:]) { $0[$1.digest] = $1.value }
  }

  /// The values of an event by their digests, held to their digests and to their number.
  ///
  /// - Throws: `LogError.damaged` if one was changed, or is gone without having been erased.
  static func checkedValues(at position: Int, _ db: Database) throws -> [String: String] {
    let rows = try rows(at: position, db)
    guard rows.allSatisfy(\.isGenuine) else {
      throw LogError.damaged(
        position: position, reason: "its erasable texts are not those of its record")
    }
    try Checksums(db)?.check(.texts(position), count: rows.count)
    return rows.reduce(into: [:]) { $0[$1.digest] = $1.value }
  }

  /// Erases the values of an event permanently; the connection's settings overwrite them with
  /// zeros.
  static func erase(at position: Int, _ db: Database) throws {
    let statement = try RawStatement(db, "DELETE FROM erasables WHERE position = ?")
    statement.bind(1, position)
    try statement.run()
  }
}
