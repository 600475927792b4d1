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
  public func set(_ key: String, to value: String?) throws(LogError) {
    if let obstacle { throw obstacle }
    try Self.attempt(path) {
      try lock.hold {
        try queue.writeWithoutTransaction { db in
          try db.inTransaction(.immediate) {
            if let value {
              try db.execute(
                sql: "INSERT OR REPLACE INTO settings(key, value) VALUES (?, ?)",
                arguments: [key, value])
            } else {
              try db.execute(sql: "DELETE FROM settings WHERE key = ?", arguments: [key])
            }
            return .commit
          }
        }
      }
    }
  }
}
