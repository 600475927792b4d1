import Foundation
import GRDB
import GRDBSQLite
import JournalCore

/// The connection that appends, with its prepared statements. Used under the lock only.
final class WritingConnection {
  private let path: String
  private let queue: DatabaseQueue
  private var statements: Statements?

  /// Opens the file and checks the end of the log: what a crash or a fault of the disk leaves there
  /// is noticed before anything is built upon it.
  init(path: String, _ durability: Durability) throws {
    self.path = path
    queue = try DatabaseQueue(path: path, configuration: Connection.writing(durability))
    try queue.unsafeRead { try TailCheck.run($0) }
  }

  /// Commits a group of appends in one transaction; each that is refused leaves nothing.
  func commit(_ group: [CommitRequest], now: Instant) throws -> [CommitRequest.Outcome] {
    try queue.writeWithoutTransaction { db in
      var outcomes: [CommitRequest.Outcome] = []
      try db.inTransaction(.immediate) {
        var appender = try Appender(db, statements(db), now: now)
        for request in group {
          outcomes.append(try Self.append(request, &appender, db, isAlone: group.count == 1))
        }
        return outcomes.contains { $0.isSuccess } ? .commit : .rollback
      }
      return outcomes
    }
  }

  /// What the log refuses is an outcome; what the disk refuses ends the transaction.
  private static func append(
    _ request: CommitRequest, _ appender: inout Appender, _ db: Database, isAlone: Bool
  ) throws -> CommitRequest.Outcome {
    var attempt = appender
    do {
      var results: [Appended] = []
      if isAlone {
        results = try attempt.append(request.drafts, expecting: request.expecting)
      } else {
        try db.inSavepoint {
          results = try attempt.append(request.drafts, expecting: request.expecting)
          return .commit
        }
      }
      appender = attempt
      return .success(results)
    } catch let error as LogError {
      return .failure(error)
    }
  }

  /// Runs a body within one transaction.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try queue.writeWithoutTransaction { db in
      var value: Value?
      try db.inTransaction(.immediate) {
        value = try body(db)
        return .commit
      }
      guard let value else { throw DatabaseError(message: "a transaction without a result") }
      return value
    }
  }

  /// Moves everything into the one file and empties the WAL.
  ///
  /// Whoever still reads an older state keeps the WAL; it is not waited for, and the next writer tries
  /// again.
  func settle() throws {
    try queue.writeWithoutTransaction { db in
      sqlite3_busy_timeout(db.sqliteConnection, 0)
      defer { sqlite3_busy_timeout(db.sqliteConnection, 10_000) }
      do {
        _ = try db.checkpoint(.truncate)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        return
      }
    }
  }

  /// Moves everything into the one file and empties the WAL, for as long as it takes others to finish.
  func empty() throws {
    try queue.writeWithoutTransaction { db in
      do {
        _ = try db.checkpoint(.truncate)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        return
      }
    }
  }

  /// Writes the file anew, page by page.
  static func rewrite(_ path: String) throws {
    let queue = try DatabaseQueue(path: path, configuration: Connection.building)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "VACUUM")
      _ = try db.checkpoint(.truncate)
    }
    try queue.close()
  }

  /// A WAL that grows for ever slows readers; 4 MiB is SQLite's own default of 1,000 pages.
  func checkpointIfLong() throws {
    let size = try FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
    guard size ?? 0 > 4 << 20 else { return }
    try queue.writeWithoutTransaction { db in _ = try db.checkpoint(.passive) }
  }

  private func statements(_ db: Database) -> Statements {
    if let statements { return statements }
    let fresh = Statements(db)
    statements = fresh
    return fresh
  }
}

extension Result {
  fileprivate var isSuccess: Bool {
    if case .success = self { true } else { false }
  }
}
