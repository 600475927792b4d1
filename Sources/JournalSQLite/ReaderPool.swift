import GRDB
import JournalCore
import Synchronization

/// Connections that only read, one for each read that is under way; a few are kept for the next ones.
final class ReaderPool: Sendable {
  private let path: String
  private let isImmutable: Bool
  private let idle: Mutex<[DatabaseQueue]>

  /// How many connections are kept while nobody reads.
  private static let keptLimit = 4

  /// Opens a first connection, so that a file that cannot be read is noticed now.
  init(path: String, isImmutable: Bool) throws {
    self.path = path
    self.isImmutable = isImmutable
    idle = Mutex([try SQLiteEventLog.reader(of: path, isImmutable: isImmutable)])
  }

  /// Runs a body on a connection that nobody else uses meanwhile.
  ///
  /// After an error of the file the connection is not used again.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    let connection = try idle.withLock { $0.popLast() } ?? open()
    let value = try SQLiteEventLog.snapshot(connection, body)
    idle.withLock { if $0.count < Self.keptLimit { $0.append(connection) } }
    return value
  }

  private func open() throws -> DatabaseQueue {
    try SQLiteEventLog.reader(of: path, isImmutable: isImmutable)
  }
}
