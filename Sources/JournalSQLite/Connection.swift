import CSQLiteShim
import Foundation
import GRDB
import JournalCore

/// The settings of a journal's connections, all in one place.
enum Connection {
  /// For creating, migrating and rewriting a file only: no other configuration may write a schema.
  static var building: Configuration { writing(.full, authorizes: nil) }

  /// For appending: durable before acknowledged, with no checkpoints of its own outside the lock.
  static func writing(_ durability: Durability = .full) -> Configuration {
    writing(durability, authorizes: journal_sqlite_authorize_writing)
  }

  private static func writing(_ durability: Durability, authorizes: Authorizer?) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA synchronous = \(durability.rawValue);
          PRAGMA wal_autocheckpoint = 0;
          PRAGMA mmap_size = 0;
          PRAGMA foreign_keys = ON;
          PRAGMA secure_delete = ON;
          """)
      try harden(db, authorizes)
    }
    return configuration
  }

  /// For reading. A bulk reader may map the file on its own connection.
  static func reading(mapped: Bool = false) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA mmap_size = \(mapped ? 1 << 34 : 0)")
      try harden(db, journal_sqlite_authorize_reading)
    }
    return configuration
  }

  /// Lets a connection for reading make temporary tables and views, in memory and nowhere else,
  /// until `readOnly`.
  static func allowTemporary(_ db: Database) throws {
    try authorize(db, journal_sqlite_authorize_temporary)
    try db.execute(sql: "PRAGMA temp_store = MEMORY")
  }

  /// Lets a connection compile only what reads.
  static func readOnly(_ db: Database) throws {
    try authorize(db, journal_sqlite_authorize_reading)
  }

  private static func authorize(_ db: Database, _ authorizer: Authorizer) throws {
    guard authorizer(db.sqliteConnection) == 0 else { throw refusedSettings }
  }

  private static var refusedSettings: DatabaseError {
    DatabaseError(message: "SQLite refuses its own safety settings")
  }

  private typealias Authorizer = @Sendable (OpaquePointer?) -> Int32

  /// GRDB sets an authorizer only to find out what to tell observers. Nothing here observes, so an
  /// authorizer that refuses can replace it.
  private static func harden(_ db: Database, _ authorizes: Authorizer?) throws {
    guard let connection = db.sqliteConnection else { return }
    let codes = [
      journal_sqlite_set_defensive(connection),
      journal_sqlite_set_no_checkpoint_on_close(connection),
      // Rewriting a file attaches another one, which the limits would forbid.
      authorizes == nil ? 0 : journal_sqlite_set_limits(connection),
      authorizes?(connection) ?? 0,
    ]
    guard codes.allSatisfy({ $0 == 0 }) else {
      throw refusedSettings
    }
  }
}
