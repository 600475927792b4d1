import Synchronization

/// Wakes tasks that wait for a change, such as those that follow a log, and loses no wake-up between
/// looking and waiting.
///
/// Read `count`, look, and if there is nothing new, wait for a count beyond it.
public final class ChangeSignal: Sendable {
  private let state = Mutex(State())

  private struct State {
    var count = 0
    var ticket = 0
    var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
  }

  /// Creates a signal that nothing has changed yet.
  public init() {}

  /// The number of changes so far.
  public var count: Int { state.withLock(\.count) }

  /// The number of tasks that are waiting now.
  package var waiters: Int { state.withLock(\.waiting.count) }

  /// Announces a change.
  public func change() {
    let woken = state.withLock { state in
      state.count += 1
      defer { state.waiting = [:] }
      return Array(state.waiting.values)
    }
    for waiter in woken { waiter.resume() }
  }

  /// Waits until there have been more than `seen` changes, or the task is cancelled.
  public func wait(beyond seen: Int) async {
    let ticket = state.withLock { state in
      state.ticket += 1
      return state.ticket
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isDue = state.withLock { state in
          // If the task was cancelled before this point, `onCancel` found no continuation to
          // resume.
          guard state.count <= seen, !Task.isCancelled else { return true }
          state.waiting[ticket] = continuation
          return false
        }
        if isDue { continuation.resume() }
      }
    } onCancel: {
      state.withLock { $0.waiting.removeValue(forKey: ticket) }?.resume()
    }
  }
}
