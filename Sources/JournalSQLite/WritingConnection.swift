import Foundation
import GRDB
import GRDBSQLite
import JournalCore
import JournalProof

/// The connection that appends, with its prepared statements. Use it only under the lock.
final class WritingConnection {
  private let path: String
  private let queue: DatabaseQueue
  private var statements: Statements?

  /// What was acknowledged and is not in the file.
  private(set) var lost: LostEnd?

  /// Opens the file and checks the end of the log, so that damage from a crash or a disk error is
  /// noticed before anything is added.
  init(path: String, _ durability: Durability) throws {
    self.path = path
    queue = try DatabaseQueue(path: path, configuration: Connection.writing(durability))
    try queue.unsafeRead { try TailCheck.run($0) }
  }

  /// Compares the file with what was acknowledged last.
  func compare(with noted: Checkpoint?) throws {
    lost = try queue.unsafeRead { try AcknowledgedEnd.lost(noted, $0) }
  }

  /// Commits a group of appends in one transaction; an append that is refused leaves nothing
  /// behind.
  ///
  /// - Parameter note: keeps the state that was committed, before it is acknowledged.
  func commit(_ group: [CommitRequest], now: Instant, note: (Checkpoint) -> Void) throws
    -> [CommitRequest.Outcome]
  {
    try queue.writeWithoutTransaction { db in
      var outcomes: [CommitRequest.Outcome] = []
      var committed: Checkpoint?
      var lost = lost
      try db.inTransaction(.immediate) {
        var appender = try Appender(db, statements(db), now: now)
        for request in group {
          if let missing = lost {
            guard request.admits(missing) else {
              outcomes.append(.failure(.lostEnd(at: path, missing)))
              continue
            }
          }
          let outcome = try Self.append(request, &appender, db, isAlone: group.count == 1)
          if outcome.isSuccess { lost = nil }
          outcomes.append(outcome)
        }
        guard outcomes.contains(where: \.isSuccess) else { return .rollback }
        committed = try AcknowledgedEnd.note(appender.tree, db)
        return .commit
      }
      self.lost = lost
      if let committed { note(committed) }
      return outcomes
    }
  }

  /// A refusal by the log is an outcome; an error of the disk ends the transaction.
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

  /// Moves everything into the one file and empties the WAL.
  ///
  /// A reader of an older state keeps the WAL. This does not wait for it; the next writer tries
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

  /// Moves everything into the one file and empties the WAL. Waits up to 10 s for readers of older
  /// states, then leaves the WAL as it is.
  func empty() throws {
    try queue.writeWithoutTransaction { db in
      do {
        _ = try db.checkpoint(.truncate)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        return
      }
    }
  }

  /// Returns the secret for the ids of imports, and makes it if there is none.
  func importKey() throws -> ImportKey {
    try queue.writeWithoutTransaction { db in
      var key: ImportKey?
      try db.inTransaction(.immediate) {
        key = try ImportKeyRow.make(db)
        return .commit
      }
      guard let key else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
      return key
    }
  }

  /// Rewrites the file, page by page.
  static func rewrite(_ path: String) throws {
    let queue = try DatabaseQueue(path: path, configuration: Connection.building)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "VACUUM")
      _ = try db.checkpoint(.truncate)
    }
    try queue.close()
  }

  /// An ever-growing WAL slows readers. SQLite's own default is 1,000 pages, which is 4 MiB.
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

extension CommitRequest {
  /// Whether it begins by saying that the journal goes on without what was lost.
  fileprivate func admits(_ lost: LostEnd) -> Bool {
    guard case .journalBranched(let branch)? = drafts.first?.event else { return false }
    return branch.admits(lost)
  }
}

extension Result {
  fileprivate var isSuccess: Bool {
    if case .success = self { true } else { false }
  }
}
