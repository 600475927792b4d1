import GRDB
import JournalCore
import JournalProof

/// The values that stand beside the log, in rows.
enum ErasableRows {
  /// A value with the salt that its digest was made with.
  struct Row {
    let digest: String
    let salt: [UInt8]
    let value: String
  }

  static let insert = "INSERT INTO erasables(position, digest, salt, value) VALUES (?, ?, ?, ?)"

  static func write(_ row: Row, at position: Int, _ statement: RawStatement) throws {
    statement.bind(1, position)
    statement.bind(2, blob: Fingerprint.bytes(row.digest) ?? [])
    statement.bind(3, blob: row.salt)
    statement.bind(4, text: Array(row.value.utf8))
    try statement.run()
  }

  static func rows(at position: Int, _ db: Database) throws -> [Row] {
    // A file of the first stored form has none.
    guard try Schema.version(of: db) > 1 else { return [] }
    let statement = try RawStatement(
      db, "SELECT digest, salt, value FROM erasables WHERE position = ? ORDER BY digest")
    statement.bind(1, position)
    var rows: [Row] = []
    while try statement.step() {
      let digest = Fingerprint.hex(statement.bytes(0))
      rows.append(Row(digest: digest, salt: statement.bytes(1), value: statement.text(2)))
    }
    return rows
  }

  /// The values of an event by their digests.
  static func values(at position: Int, _ db: Database) throws -> [String: String] {
    try rows(at: position, db).reduce(into: [:]) { $0[$1.digest] = $1.value }
  }

  /// Erases the values of an event for good; the settings of the connection overwrite them with zeros.
  static func erase(at position: Int, _ db: Database) throws {
    let statement = try RawStatement(db, "DELETE FROM erasables WHERE position = ?")
    statement.bind(1, position)
    try statement.run()
  }

  /// The digest that stands in a record for a value.
  static func digest(of value: String, salt: [UInt8]) -> String {
    Fingerprint.hex(of: salt + Array(value.utf8))
  }
}
