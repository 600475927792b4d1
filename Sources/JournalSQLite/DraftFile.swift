import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A database that grows beside its place, under a name that nobody else has, until it is whole.
struct DraftFile {
  /// Where it grows, such as `season.db.5f3a09c1.partial`.
  let path: String

  private let target: String

  /// Makes the file, empty.
  ///
  /// Exclusively: what lies there already belongs to somebody, and is neither used nor removed.
  ///
  /// - Throws: `POSIXError` where it cannot be made.
  init(beside target: String, mode: mode_t = 0o644) throws {
    self.target = target
    path = "\(target).\(UUID().uuidString.prefix(8).lowercased()).partial"
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
    guard descriptor >= 0 else { throw POSIXError.current }
    close(descriptor)
  }

  /// Gives the file its name, where nothing has that yet and nothing lies there to be taken over.
  ///
  /// - Throws: `POSIXError`, such as `EEXIST`; `LogError.cannotCreate`.
  func take() throws {
    var status = stat()
    guard lstat(target, &status) != 0 else { throw POSIXError(.EEXIST) }
    try Neighbours(path: target).check()
    guard rename(path, target) == 0 else { throw POSIXError.current }
  }

  /// Removes the name that it grew under, and what SQLite made beside it.
  func remove() {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
  }
}
