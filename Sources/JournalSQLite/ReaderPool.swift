import GRDB
import JournalCore
import Synchronization

/// Read-only connections, one for each read in progress. A few are kept for later reads.
final class ReaderPool: Sendable {
  private let path: String
  private let isImmutable: Bool
  private let idle: Mutex<[Idle]>

  /// A connection with the files that it works on.
  private struct Idle {
    let connection: DatabaseQueue
    let files: FileStamp
  }

  /// The number of connections that are kept while nobody reads.
  private static let keptLimit = 4

  /// Opens a first connection, so that an unreadable file is noticed at once.
  init(path: String, isImmutable: Bool) throws {
    self.path = path
    self.isImmutable = isImmutable
    let files = FileStamp(of: path)
    let connection = try SQLiteEventLog.reader(of: path, isImmutable: isImmutable)
    idle = Mutex([Idle(connection: connection, files: files)])
  }

  /// Runs a body on a connection that nobody else uses meanwhile.
  ///
  /// The connection is not used again after an error, or if the files that it opened are no longer
  /// the journal's.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    let before = FileStamp(of: path)
    let kept = idle.withLock { idle in
      let last = idle.popLast()
      guard let last, !last.files.leads(to: before) else { return last }
      // If one works on files that are gone, so do the others.
      idle = []
      return nil
    }
    let connection =
      try kept?.connection ?? SQLiteEventLog.reader(of: path, isImmutable: isImmutable)
    let value = try SQLiteEventLog.snapshot(connection, body)
    let after = FileStamp(of: path)
    if before.leads(to: after) {
      idle.withLock { idle in
        if idle.count < Self.keptLimit {
          idle.append(Idle(connection: connection, files: after))
        }
      }
    }
    return value
  }
}
