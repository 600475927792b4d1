import GRDB
public import JournalCore

extension SQLiteEventLog {
  /// A setting of the journal: context such as the current match, and no part of the record.
  public func setting(_ key: String) throws(LogError) -> String? {
    try read { db in
      try String.fetchOne(db, sql: "SELECT value FROM settings WHERE key = ?", arguments: [key])
    }
  }

  /// Changes a setting; nil removes it.
  public func set(_ key: String, to value: String?) async throws(LogError) {
    if let obstacle { throw obstacle }
    try await writer.write { db in
      if let value {
        try db.execute(
          sql: "INSERT OR REPLACE INTO settings(key, value) VALUES (?, ?)",
          arguments: [key, value])
      } else {
        try db.execute(sql: "DELETE FROM settings WHERE key = ?", arguments: [key])
      }
    }
  }
}
