import Foundation
import GRDB
import JournalCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension SQLiteEventLog {
  /// Runs a body and says what went wrong in terms of the log.
  static func attempt<Result>(_ path: String, _ body: () throws -> Result) throws(LogError)
    -> Result
  {
    do {
      return try body()
    } catch let error as LogError {
      throw error
    } catch let error as Refusal {
      throw .refused(error)
    } catch let error as SidecarLock.Problem {
      throw lockError(error, path)
    } catch let error as DatabaseError {
      throw databaseError(error, path)
    } catch {
      throw .failed(path: path, reason: "\(error)")
    }
  }

  private static func lockError(_ error: SidecarLock.Problem, _ path: String) -> LogError {
    switch error {
    case .busy: .busy(path: path)
    case .cannotOpen(ENOSPC): .diskFull(path: path)
    case .cannotOpen(EACCES), .cannotOpen(EROFS): .readOnly(path: path)
    case .cannotOpen(let code): .failed(path: path, reason: String(cString: strerror(code)))
    }
  }

  private static func databaseError(_ error: DatabaseError, _ path: String) -> LogError {
    switch error.resultCode {
    case .SQLITE_FULL: .diskFull(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
    case .SQLITE_READONLY: .readOnly(path: path)
    case .SQLITE_NOTADB: .notAJournal(path: path, reason: "it is not an SQLite file")
    case .SQLITE_CORRUPT: .damaged(position: 0, reason: "the file's structure is broken")
    case .SQLITE_IOERR, .SQLITE_CANTOPEN:
      isFull((path as NSString).deletingLastPathComponent)
        ? .diskFull(path: path) : .failed(path: path, reason: error.message ?? "input/output error")
    default: .failed(path: path, reason: error.message ?? "\(error.resultCode)")
    }
  }

  /// Whether the disk of a folder has no room: SQLite reports that as several other errors too.
  static func isFull(_ folder: String) -> Bool {
    var info = statvfs()
    guard statvfs(folder.isEmpty ? "." : folder, &info) == 0 else { return false }
    return UInt64(info.f_bavail) * UInt64(info.f_frsize) < 1 << 17
  }
}
