import Foundation

/// The right to bring a hook its events, which one process has at a time, and one more waits for.
///
/// The system gives it back when the process ends, however that happens.
final class HookLock {
  private let holder: Int32
  private let waiter: Int32

  /// Opens the locks; nil if they cannot be opened.
  init?(_ path: String) {
    let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW
    let (holder, waiter) = (open(path, flags, 0o600), open("\(path).next", flags, 0o600))
    (self.holder, self.waiter) = (holder, waiter)
    if holder < 0 || waiter < 0 { return nil }
  }

  deinit { for file in [holder, waiter] where file >= 0 { close(file) } }

  /// Takes the right if nobody has it; returns whether it did.
  func take() -> Bool { flock(holder, LOCK_EX | LOCK_NB) == 0 }

  /// Waits for the right; returns false if somebody else waits already, who will see whatever was
  /// appended before now.
  func wait() -> Bool {
    guard flock(waiter, LOCK_EX | LOCK_NB) == 0 else { return false }
    while flock(holder, LOCK_EX) != 0 {
      guard errno == EINTR else { return false }
    }
    flock(waiter, LOCK_UN)
    return true
  }
}
