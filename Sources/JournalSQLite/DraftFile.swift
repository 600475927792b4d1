import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A database that is built beside its final place, under a unique name, until it is complete.
struct DraftFile {
  /// Where it is built, such as `season.db.5f3a09c1.partial`.
  let path: String

  private let target: String

  /// Creates the file, empty.
  ///
  /// Creation is exclusive: a file that is already there belongs to somebody else, and is neither
  /// used nor removed.
  ///
  /// - Throws: `POSIXError` if it cannot be created.
  init(beside target: String, mode: mode_t = 0o644) throws {
    self.target = target
    path = "\(target).\(UUID().uuidString.prefix(8).lowercased()).partial"
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
    guard descriptor >= 0 else { throw POSIXError.current }
    close(descriptor)
  }

  /// Moves the file to its final name, if that is free and no leftovers beside it would be taken
  /// over.
  ///
  /// - Throws: `POSIXError`, such as `EEXIST`; `LogError.cannotCreate`.
  func take() throws {
    var status = stat()
    guard lstat(target, &status) != 0 else { throw POSIXError(.EEXIST) }
    try Neighbours(path: target).check()
    guard rename(path, target) == 0 else { throw POSIXError.current }
  }

  /// Removes the partial file, and what SQLite created beside it.
  func remove() {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
  }
}
