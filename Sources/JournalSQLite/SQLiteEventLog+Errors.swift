import Foundation
import GRDB
import JournalCore
import JournalFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension SQLiteEventLog {
  /// Runs a body and translates its errors into those of the log.
  ///
  /// - Parameter writes: whether a transaction may have been under way, so that after a disk error
  ///   its outcome is unknown.
  static func attempt<Result>(
    _ path: String, writes: Bool = false, _ body: () throws -> Result
  ) throws(LogError) -> Result {
    do {
      return try body()
    } catch let error as LogError {
      throw error
    } catch let error as Refusal {
      throw .refused(error)
    } catch let error as SidecarLock.Problem {
      throw lockError(error, path)
    } catch let error as DatabaseError {
      throw databaseError(error, path, writes: writes)
    } catch let error as SystemError {
      throw failure(path, error.reason, writes: writes)
    } catch {
      throw failure(path, "\(error)", writes: writes)
    }
  }

  private static func lockError(_ error: SidecarLock.Problem, _ path: String) -> LogError {
    switch error {
    case .busy: .busy(at: path, heldBy: SidecarLock(beside: path).holder)
    case .cannotOpen(ENOSPC): .full(at: path)
    case .cannotOpen(EACCES), .cannotOpen(EROFS): .readOnly(at: path)
    case .isLink:
      .readOnly(
        at: path,
        reason: "\(path)\(SidecarLock.suffix) is a symbolic link, and no lock. Move it away")
    // Nothing was begun without the lock.
    case .cannotOpen(let code):
      .failed(at: path, reason: "its lock cannot be taken: \(SystemError(code).reason)")
    }
  }

  private static func failure(_ path: String, _ reason: String, writes: Bool) -> LogError {
    writes ? .uncertain(at: path, reason: reason) : .failed(at: path, reason: reason)
  }

  static func databaseError(_ error: DatabaseError, _ path: String, writes: Bool)
    -> LogError
  {
    switch error.resultCode {
    case .SQLITE_FULL: .full(at: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(at: path)
    // SQLite opens for reading only what it cannot open for writing, whatever the reason.
    case .SQLITE_READONLY where access(path, W_OK) == 0:
      failure(
        path,
        "it opens for reading only, though it may be written to. That is an input/output error",
        writes: writes)
    case .SQLITE_READONLY: .readOnly(at: path)
    case .SQLITE_NOTADB: .notAJournal(at: path, reason: "it is not an SQLite file")
    case .SQLITE_CORRUPT: .damaged(position: 0, reason: "the file's structure is broken")
    case .SQLITE_CANTOPEN where isFull(FilePath.folder(of: path)): .full(at: path)
    // An error during a sync does not say what reached the disk, whether or not the disk is full.
    case .SQLITE_IOERR where isFull(FilePath.folder(of: path)):
      writes ? .uncertain(at: path, reason: "the disk is full") : .full(at: path)
    default: failure(path, error.message ?? "\(error.resultCode)", writes: writes)
    }
  }

  /// Whether a folder's disk is full. SQLite reports that as several other errors too.
  static func isFull(_ folder: String) -> Bool {
    var info = statvfs()
    // What is no disk, as /proc, has no blocks at all.
    guard statvfs(folder.isEmpty ? "." : folder, &info) == 0, info.f_blocks > 0 else {
      return false
    }
    return UInt64(info.f_bavail) * UInt64(info.f_frsize) < 1 << 17
  }
}
