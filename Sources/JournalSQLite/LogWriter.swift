import Foundation
import GRDB
import JournalCore
import JournalProof
import Synchronization

/// The only writer of an open journal.
///
/// Appends that arrive while a transaction is being synced wait and share the next one (group
/// commit). Each is answered when its transaction is durable.
actor LogWriter {
  private nonisolated let executor = WriterExecutor()
  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  private let path: String
  private let durability: Durability
  private let clock: @Sendable () -> Instant
  private let lock: SidecarLock
  private nonisolated let waiting = Mutex<[CommitRequest]>([])
  private var connection: WritingConnection?
  private var files: FileStamp?

  init(path: String, durability: Durability, clock: @escaping @Sendable () -> Instant) {
    self.path = path
    self.durability = durability
    self.clock = clock
    lock = SidecarLock(beside: path)
  }

  // MARK: - Appending

  /// Appends all drafts in one transaction, or none; returns after the transaction is synced.
  nonisolated func append(_ drafts: [Draft], expecting: [StreamName: ExpectedVersion]) async
    -> CommitRequest.Outcome
  {
    await withCheckedContinuation { continuation in
      let request = CommitRequest(
        drafts: drafts, expecting: expecting, continuation: continuation)
      waiting.withLock { $0.append(request) }
      Task { await commitWaiting() }
    }
  }

  private func commitWaiting() {
    let group = waiting.withLock { waiting in
      let group = Array(waiting.prefix(CommitRequest.groupLimit))
      waiting.removeFirst(group.count)
      return group
    }
    guard !group.isEmpty else { return }
    for (request, outcome) in zip(group, commit(group)) {
      request.continuation.resume(returning: outcome)
    }
  }

  /// Commits requests in one transaction; returns one outcome each, in order. If the transaction
  /// fails, all have the same outcome.
  private func commit(_ group: [CommitRequest]) -> [CommitRequest.Outcome] {
    do throws(LogError) {
      let now = clock()
      return try locked { connection, file in
        let outcomes = try connection.commit(group, now: now) { file.text = $0.text }
        try? connection.checkpointIfLong()
        return outcomes
      }
    } catch {
      return group.map { _ in .failure(error) }
    }
  }

  // MARK: - Everything else that writes

  /// Moves everything into the one file.
  ///
  /// - Throws: `LogError.unsettled` if that fails; what was acknowledged is durable all the same.
  func settle() throws(LogError) {
    guard connection != nil else { return }
    do throws(LogError) {
      try locked { connection, _ in try connection.settle() }
    } catch {
      throw .unsettled(
        """
        What was acknowledged is in the log, but part of it still lies in \(path)-wal: \
        \(error.cause). Until a command that writes has moved it, copy the journal with journal \
        backup.
        """)
    }
  }

  /// Moves everything into the one file, and waits for readers of older states.
  func empty() throws(LogError) {
    try locked { connection, _ in try connection.empty() }
  }

  /// Returns the secret for the ids of imports, and makes it if there is none.
  func importKey() throws(LogError) -> ImportKey {
    try locked { connection, _ in try connection.importKey() }
  }

  /// Rewrites the whole file, so that none of its pages holds what was deleted.
  func rewrite() throws(LogError) {
    connection = nil
    try SQLiteEventLog.attempt(path, writes: true) {
      try lock.hold { _ in try WritingConnection.rewrite(path) }
    }
  }

  /// Runs a body under the lock.
  ///
  /// After a disk error the connection is not used again, because a second sync may succeed without
  /// the pages of the first. The next connection first checks the end of the log.
  private func locked<Value>(_ body: (WritingConnection, LockFile) throws -> Value)
    throws(LogError) -> Value
  {
    try SQLiteEventLog.attempt(path, writes: true) {
      try lock.hold { file in
        do {
          return try body(try opened(file), file)
        } catch let error as DatabaseError where error.resultCode != .SQLITE_BUSY {
          connection = nil
          throw error
        }
      }
    }
  }

  /// The connection; a new one if the files that it opened are no longer the journal's.
  private func opened(_ file: LockFile) throws -> WritingConnection {
    let files = FileStamp(of: path)
    if let connection, self.files?.leads(to: files) == true {
      self.files = files
      // Somebody else may have said meanwhile that the journal goes on without it.
      if connection.lost != nil { try connection.compare(with: AcknowledgedEnd.read(file.text)) }
      return connection
    }
    connection = nil
    let opened = try WritingConnection(path: path, durability)
    try opened.compare(with: AcknowledgedEnd.read(file.text))
    self.files = FileStamp(of: path)
    connection = opened
    return opened
  }
}

extension LogError {
  /// The cause in a few words.
  fileprivate var cause: String {
    guard case .unavailable(let obstacle) = self else { return "\(self)" }
    return switch obstacle.kind {
    case .full: "the disk is full"
    case .uncertain, .failed: obstacle.detail
    default: "\(self)"
    }
  }
}
