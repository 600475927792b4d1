import GRDB

/// Migrates a file of an earlier stored form in one transaction: all of it, or nothing.
enum Migration {
  /// - Throws: `DatabaseError`, `SidecarLock.Problem`.
  static func run(_ path: String) throws {
    try SidecarLock(beside: path).hold { _ in
      let queue = try DatabaseQueue(path: path, configuration: Connection.building)
      try queue.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          // Another process may have migrated it meanwhile.
          try Schema.migrate(db, from: try Form(of: db))
          return .commit
        }
      }
      try queue.close()
    }
  }
}
