#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The identities of a journal's file and of those that SQLite keeps beside it. Their names may
/// pass to other files.
///
/// A connection continues with the files that it opened. Somebody may remove the `-wal` and the
/// `-shm` of a journal at rest; the connection would then read and write what nobody else sees.
struct FileStamp: Hashable {
  private struct File: Hashable {
    let device: UInt64
    let number: UInt64
  }

  private let journal: File?
  private let log: File?
  private let index: File?

  /// Takes the stamp of the files as they are now.
  init(of path: String) {
    (journal, log, index) = (Self.file(path), Self.file(path + "-wal"), Self.file(path + "-shm"))
  }

  private static func file(_ path: String) -> File? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return File(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      number: UInt64(truncatingIfNeeded: status.st_ino))
  }

  /// Whether a connection that was opened at this stamp and used until a later one still works on
  /// the current files. It created those that did not exist at first itself.
  func leads(to later: FileStamp) -> Bool {
    journal == later.journal && (log == nil || log == later.log)
      && (index == nil || index == later.index)
  }
}
