import Foundation
import Synchronization

/// The size of the terminal, which a person can change while a command goes on.
enum ScreenSize {
  /// The descriptor that a signal writes to.
  private static let changed = Atomic<Int32>(-1)

  /// Calls a function after each change from now on, on a thread of its own.
  static func onChange(_ act: @escaping @Sendable () -> Void) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    changed.store(ends[1], ordering: .relaxed)
    signal(SIGWINCH) { _ in
      var mark: UInt8 = 0
      _ = write(ScreenSize.changed.load(ordering: .relaxed), &mark, 1)
    }
    let sleeper = ends[0]
    Thread.detachNewThread {
      var mark: UInt8 = 0
      while true {
        let count = read(sleeper, &mark, 1)
        if count == 1 { act() } else if errno != EINTR { return }
      }
    }
  }
}
