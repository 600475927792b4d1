import CSQLiteShim
import Foundation
import GRDB
import JournalCore

/// How a journal's connections are set up: one place for all settings.
enum Connection {
  /// For appending: durable before acknowledged, no checkpoint but under the lock.
  static func writing(_ durability: Durability = .full) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA synchronous = \(durability.rawValue);
          PRAGMA wal_autocheckpoint = 0;
          PRAGMA mmap_size = 0;
          PRAGMA foreign_keys = ON;
          """)
      try harden(db)
    }
    return configuration
  }

  /// For reading; a bulk reader on a connection of its own may map the file.
  static func reading(mapped: Bool = false) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA mmap_size = \(mapped ? 1 << 34 : 0)")
      try harden(db)
    }
    return configuration
  }

  private static func harden(_ db: Database) throws {
    guard let connection = db.sqliteConnection else { return }
    let defensive = journal_sqlite_set_defensive(connection)
    let quiet = journal_sqlite_set_no_checkpoint_on_close(connection)
    guard defensive == 0, quiet == 0 else {
      throw DatabaseError(message: "SQLite refuses its own safety settings")
    }
  }
}
