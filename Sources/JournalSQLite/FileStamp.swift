#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Which files a journal and what SQLite keeps beside it are: their names may be given to others.
///
/// A connection goes on with the files that it opened. If somebody removed the `-wal` and the `-shm` of a
/// journal at rest, which is allowed, it would read and write what nobody else sees.
struct FileStamp: Hashable {
  private struct File: Hashable {
    let device: UInt64
    let number: UInt64
  }

  private let journal: File?
  private let log: File?
  private let index: File?

  /// The files as they are now.
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

  /// Whether a connection that was opened at this stamp, and used until the later one, works on the
  /// files that are there then: what was not there at first it made itself.
  func leads(to later: FileStamp) -> Bool {
    journal == later.journal && (log == nil || log == later.log)
      && (index == nil || index == later.index)
  }
}
