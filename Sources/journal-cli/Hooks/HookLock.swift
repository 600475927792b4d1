import Foundation

/// Who may bring a hook its events: one process sees to it, one more waits for that one to end, and
/// whoever runs the hook, on demand too, does so alone.
///
/// The system gives all of it back when the process ends, however that happens.
final class HookLock {
  private let holder: Int32
  private let waiter: Int32
  private let batch: Int32

  /// Opens the locks; nil if they cannot be opened.
  init?(_ path: String) {
    let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW
    holder = open(path, flags, 0o600)
    waiter = open("\(path).next", flags, 0o600)
    batch = open("\(path).batch", flags, 0o600)
    if holder < 0 || waiter < 0 || batch < 0 { return nil }
  }

  deinit { for file in [holder, waiter, batch] where file >= 0 { close(file) } }

  /// Waits for the right to see to the hook; returns false if somebody else waits already, who will
  /// see whatever was appended before now.
  func wait() -> Bool {
    guard flock(waiter, LOCK_EX | LOCK_NB) == 0 else { return false }
    guard Self.take(holder) else { return false }
    flock(waiter, LOCK_UN)
    return true
  }

  /// Begins a batch if nobody else is at one; returns whether it did.
  func tryBatch() -> Bool { flock(batch, LOCK_EX | LOCK_NB) == 0 }

  /// Begins a batch, after somebody else's, which lasts a minute at most; returns whether it did.
  func beginBatch() -> Bool { Self.take(batch) }

  private static func take(_ file: Int32) -> Bool {
    while flock(file, LOCK_EX) != 0 {
      guard errno == EINTR else { return false }
    }
    return true
  }
}
