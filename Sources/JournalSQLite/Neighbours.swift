import Foundation
import JournalCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The files that SQLite and the lock keep beside a database, before the database exists.
///
/// SQLite takes over whatever it finds there: a leftover `-wal` or `-journal` becomes part of the
/// new file. Nothing is therefore created beside a file that has content or that somebody holds.
/// Such a file may be all that is left of a journal, so it is not removed either.
struct Neighbours {
  /// Where the database is to be created.
  let path: String

  /// The endings of their names.
  static let suffixes = ["-wal", "-shm", "-journal", "-lock"]

  /// Checks that a database can be created here without taking anything over.
  ///
  /// - Throws: `LogError.cannotCreate` with the file that is in the way, and what to do with it.
  func check() throws(LogError) {
    if let owner { throw obstacle("that name is taken by a file of \(owner)") }
    for suffix in Self.suffixes {
      guard let reason = try reason(against: suffix) else { continue }
      throw obstacle("beside it is \(path)\(suffix), \(reason)")
    }
  }

  private func obstacle(_ reason: String) -> LogError { .cannotCreate(at: path, reason: reason) }

  /// The database to which this path is a neighbour; nil if there is none.
  private var owner: String? {
    let suffix = Self.suffixes.first { path.hasSuffix($0) }
    guard let suffix else { return nil }
    let base = String(path.dropLast(suffix.count))
    return access(base, F_OK) == 0 ? base : nil
  }

  /// Why a neighbour prevents creation; nil if it is missing or harmless.
  private func reason(against suffix: String) throws(LogError) -> String? {
    let file = path + suffix
    var status = stat()
    guard lstat(file, &status) == 0 else { return nil }
    guard status.st_mode & S_IFMT == S_IFREG else { return "which is not a file: move it away" }
    guard access(file, R_OK | W_OK) == 0 else {
      return "which cannot be read or written to: move it away"
    }
    switch suffix {
    case "-wal" where WriteAheadLog.holdsPages(file):
      return "which may hold the last events of a journal that was removed: salvage what it holds, "
        + "and move it away"
    case "-journal" where Self.isHot(file):
      return "which holds unfinished changes to a database that was removed: move it away"
    case "-shm" where Self.isMapped(file):
      return "which a program still uses, for a journal that was removed: end that program"
    case "-lock" where SidecarLock(beside: path, patience: 0).state == .held:
      return "which a program still holds, for a journal that was removed: end that program"
    default: return nil
    }
  }

  /// Whether SQLite would roll a database back from this file; its first byte says so (pager.c,
  /// `hasHotJournal`).
  private static func isHot(_ file: String) -> Bool {
    guard let handle = FileHandle(forReadingAtPath: file) else { return false }
    defer { try? handle.close() }
    return (try? handle.read(upToCount: 1))?.first.map { $0 != 0 } ?? false
  }

  /// Whether another process has this WAL index open. Each holds a shared lock on one byte of it
  /// (os_unix.c, `UNIX_SHM_DMS`); if nobody does, the next one to open it rebuilds it.
  private static func isMapped(_ file: String) -> Bool {
    let descriptor = open(file, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = 128
    lock.l_len = 1
    return fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
  }
}
