import Foundation
import JournalCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file that is written under a temporary name beside its place, and moved there when complete.
///
/// If it is never finished, it is removed. A pipe or a device is written directly.
final class PendingFile {
  private let descriptor: Int32
  private let name: String
  private let place: String
  private var draft: String?

  /// Starts the file.
  ///
  /// - Throws: `LogError.cannotCreate`.
  init(_ place: FilePlace, _ name: String) throws(LogError) {
    (self.name, self.place) = (name, place.path)
    let status = place.status
    if let status, status.st_mode & S_IFMT != S_IFREG {
      draft = nil
      descriptor = open(place.path, O_WRONLY | O_CLOEXEC)
    } else {
      let draft = FilePlace(in: place.folder, named: Self.draftName()).path
      // Exclusively: a file that somebody else put there is neither ours to write nor to remove.
      descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
      self.draft = descriptor < 0 ? nil : draft
    }
    guard descriptor >= 0 else {
      throw .cannotCreate(at: name, reason: Self.reason(errno))
    }
    if let status, draft != nil { fchmod(descriptor, status.st_mode & 0o777) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if let draft { unlink(draft) }
  }

  /// Writes more bytes.
  func write(_ bytes: [UInt8]) throws(LogError) { try Self.write(bytes, to: descriptor, name) }

  /// Syncs the file and moves it into place.
  func finish() throws(LogError) {
    guard let draft else { return }
    guard fsync(descriptor) == 0, rename(draft, place) == 0 else { throw Self.failure(name) }
    self.draft = nil
  }

  /// Writes all bytes.
  static func write(_ bytes: [UInt8], to descriptor: Int32, _ name: String) throws(LogError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure(name) }
      rest = rest.dropFirst(count)
    }
  }

  /// The error for the last system call that failed.
  static func failure(_ name: String) -> LogError {
    errno == ENOSPC || errno == EDQUOT
      ? .full(at: name) : .cannotCreate(at: name, reason: reason(errno))
  }

  /// Returns a system error in words.
  static func reason(_ code: Int32) -> String { String(cString: strerror(code)).lowercased() }

  /// Returns a name that says what the file is and is short enough for every file system.
  static func draftName() -> String { ".journal-\(UUID().uuidString.prefix(8)).partial" }
}
