import GRDB
import JournalCore
import JournalProof

/// The secret for the ids of imports: a row of the settings, which copies have too and exports have
/// not.
enum ImportKeyRow {
  private static let name = "import-key"

  /// Reads the secret; nil if the file has none yet.
  static func read(_ db: Database) throws -> ImportKey? {
    let row = try RawStatement(db, "SELECT value FROM settings WHERE key = ?")
    row.bind(1, text: Array(name.utf8))
    guard try row.step() else { return nil }
    let parts = row.text(0).split(separator: " ").map(String.init)
    guard parts.count == 2, let secret = Fingerprint.bytes(parts[0]), let since = Int(parts[1]),
      let key = ImportKey(secret: secret, since: since)
    else {
      // Another one in its place would let every import come in again.
      throw LogError.damaged(position: 0, reason: "its secret for the ids of imports is none")
    }
    return key
  }

  /// Returns the secret, and makes it if the file has none yet.
  static func make(_ db: Database) throws -> ImportKey {
    if let key = try read(db) { return key }
    let new = ImportKey(newSince: try EventRows.head(db).position)
    let row = try RawStatement(db, "INSERT INTO settings(key, value) VALUES (?, ?)")
    row.bind(1, text: Array(name.utf8))
    row.bind(2, text: Array("\(Fingerprint.hex(new.secret)) \(new.since)".utf8))
    try row.run()
    return new
  }
}
