import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The advisory lock beside a journal, held during every append and every checkpoint.
///
/// SQLite's own locks would suffice but for one bug: before 3.51.3 two connections that write and
/// checkpoint at the same time can corrupt the file (WAL reset). The kernel releases the lock when
/// its holder dies, however it dies.
struct SidecarLock: Sendable {
  /// The path of the lock.
  let path: String

  /// The suffix that is added to the journal's name.
  static let suffix = "-lock"

  /// How long to wait for another holder, in milliseconds.
  let patience: Int

  /// Creates the lock of a journal.
  init(beside journal: String, patience: Int = 10_000) {
    path = journal + Self.suffix
    self.patience = patience
  }

  /// Runs the body while holding the lock.
  ///
  /// - Throws: `Problem`, and what the body throws.
  func hold<Result>(_ body: () throws -> Result) throws -> Result {
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else { throw Problem.cannotOpen(errno) }
      defer { close(descriptor) }
      try acquire(descriptor)
      if isStillThere(descriptor) { return try body() }
    }
  }

  /// The state of the lock now.
  var state: State {
    guard access(path, F_OK) == 0 else { return .free }
    do {
      try hold {}
      return .free
    } catch Problem.cannotOpen(let code) {
      return .unusable(String(cString: strerror(code)).lowercased())
    } catch {
      return .held
    }
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
    guard fstat(descriptor, &held) == 0, stat(path, &named) == 0 else { return false }
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
    case busy
  }
}
