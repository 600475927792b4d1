import Foundation
import JournalFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The file of a lock that is held.
struct LockFile {
  fileprivate let descriptor: Int32

  /// The text in the file, as far as it is one.
  var text: String {
    get {
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = pread(descriptor, &bytes, bytes.count, 0)
      return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }
    // A note that cannot be written is older, or none: it says less, and nothing wrong.
    nonmutating set {
      let bytes = Array(newValue.utf8)
      guard pwrite(descriptor, bytes, bytes.count, 0) == bytes.count else { return }
      ftruncate(descriptor, off_t(bytes.count))
    }
  }
}

/// The advisory lock beside a journal, held during every append and every checkpoint.
///
/// Its file also keeps a short text: see `AcknowledgedEnd`.
///
/// SQLite's own locks would suffice but for one bug: before 3.51.3 two connections that write and
/// checkpoint at the same time can corrupt the file (WAL reset). The kernel releases the lock when
/// its holder dies, however it dies.
struct SidecarLock: Sendable {
  /// The path of the lock.
  let path: String

  private let journal: String

  /// The suffix that is added to the journal's name.
  static let suffix = "-lock"

  /// How long to wait for another holder, in milliseconds.
  let patience: Int

  /// Creates the lock of a journal.
  init(beside journal: String, patience: Int = 10_000) {
    self.journal = journal
    path = journal + Self.suffix
    self.patience = patience
  }

  /// Runs the body while holding the lock.
  ///
  /// - Throws: `Problem`, and what the body throws.
  func hold<Result>(_ body: (LockFile) throws -> Result) throws -> Result {
    while true {
      let descriptor = try opened()
      defer { close(descriptor) }
      try acquire(descriptor)
      if isStillThere(descriptor) { return try body(LockFile(descriptor: descriptor)) }
    }
  }

  /// The text in the file, read without the lock; empty if there is none.
  var text: String {
    // A pipe in its place must not hold anybody up.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    return LockFile(descriptor: descriptor).text
  }

  /// Opens the lock, and makes it if necessary. Only the owner may read and write the lock of a
  /// journal that nobody else may read.
  ///
  /// A link is not followed: it would make a file wherever it leads.
  private func opened() throws(Problem) -> Int32 {
    var status = stat()
    let isOwners = stat(journal, &status) == 0 && status.st_mode & 0o077 == 0
    let mode: mode_t = isOwners ? 0o600 : 0o644
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, mode)
    guard descriptor >= 0 else { throw errno == ELOOP ? Problem.isLink : .cannotOpen(errno) }
    // An earlier program or the umask may have given it others.
    if isOwners { Self.keepForOwner(descriptor) }
    return descriptor
  }

  private static func keepForOwner(_ descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & 0o777 != 0o600 else { return }
    fchmod(descriptor, 0o600)
  }

  /// Lets only those read a lock that is held who may read a journal that came to its place.
  func protect(_ file: LockFile) {
    var status = stat()
    guard stat(journal, &status) == 0, status.st_mode & 0o077 == 0 else { return }
    Self.keepForOwner(file.descriptor)
  }

  /// The state of the lock now.
  var state: State {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .free }
    do {
      try hold { _ in }
      return .free
    } catch Problem.cannotOpen(let code) {
      return .unusable(SystemError(code).reason)
    } catch Problem.isLink {
      return .unusable("a symbolic link")
    } catch {
      return .held
    }
  }

  /// The process that holds the lock, such as `journal (process 4711)`; nil if the system does not
  /// tell, as across the border of a container.
  var holder: String? {
    var status = stat()
    guard stat(path, &status) == 0,
      let locks = FileManager.default.contents(atPath: "/proc/locks")
    else { return nil }
    // A line is `1: FLOCK  ADVISORY  WRITE 4711 fe:00:1234 0 EOF` (proc(5)).
    for line in String(decoding: locks, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 5, words[1] == "FLOCK", let process = Int32(words[4]), process > 0,
        words[5].split(separator: ":").last.flatMap({ UInt64($0) }) == UInt64(status.st_ino)
      else { continue }
      let name = FileManager.default.contents(atPath: "/proc/\(process)/comm")
      let program = name.map { String(decoding: $0, as: UTF8.self) } ?? "a program"
      return "\(program.trimmingCharacters(in: .whitespacesAndNewlines)) (process \(process))"
    }
    return nil
  }

  /// The state of a lock.
  enum State: Hashable {
    case free
    case held
    /// What is there cannot be locked, for a reason in the system's words.
    case unusable(String)
  }

  /// Whether the locked file is still the one at the path. If it was removed while we waited for
  /// it, later writers would not see the lock.
  private func isStillThere(_ descriptor: Int32) -> Bool {
    var (held, named) = (stat(), stat())
    guard fstat(descriptor, &held) == 0, lstat(path, &named) == 0 else { return false }
    return held.st_ino == named.st_ino && held.st_dev == named.st_dev
  }

  private func acquire(_ descriptor: Int32) throws {
    var waited = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw Problem.cannotOpen(errno) }
      guard waited < patience * 1000 else { throw Problem.busy }
      let pause = min(2_000, max(100, waited / 4))
      usleep(UInt32(pause))
      waited += pause
    }
  }

  /// Why the lock could not be acquired.
  enum Problem: Error {
    case cannotOpen(Int32)
    /// A symbolic link is in its place.
    case isLink
    case busy
  }
}
