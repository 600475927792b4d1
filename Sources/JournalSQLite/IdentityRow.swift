import GRDB
import JournalCore

/// What the file says of itself: one row for origin and privacy, and the time zone in the settings.
enum IdentityRow {
  /// - Parameter origin: the name that its checkpoints carry.
  static func write(_ identity: LogIdentity, origin: String, _ db: Database) throws {
    let statement = try RawStatement(
      db, "INSERT INTO identity(id, origin, private) VALUES (1, ?, ?)")
    statement.bind(1, text: Array(origin.utf8))
    statement.bind(2, identity.isPrivate ? 1 : 0)
    try statement.run()
    if identity.isPrivate { _ = try ImportKeyRow.make(db) }
    guard let zone = identity.timeZone else { return }
    try db.execute(
      sql: "INSERT OR REPLACE INTO settings(key, value) VALUES ('tz', ?)", arguments: [zone])
  }

  /// Reads the identity; nil for a journal of the first stored form, which has no origin.
  static func read(_ db: Database) throws -> LogIdentity? {
    guard try Schema.version(of: db) > 1 else { return nil }
    return try stored(db)
  }

  /// Reads the identity of a file that has its table, whatever its header says: nil if it is empty.
  static func stored(_ db: Database) throws -> LogIdentity? {
    let statement = try RawStatement(db, "SELECT origin, private FROM identity")
    guard try statement.step() else { return nil }
    return LogIdentity(
      origin: statement.text(0), isPrivate: statement.int(1) != 0, timeZone: try timeZone(db))
  }

  /// The time zone in which times are read; nil if none was set.
  static func timeZone(_ db: Database) throws -> String? {
    try String.fetchOne(db, sql: "SELECT value FROM settings WHERE key = 'tz'")
  }

  /// A name that no other journal has.
  static func newOrigin() -> String {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    return "match-journal/" + String(repeating: "0", count: 16 - digits.count) + digits
  }
}
