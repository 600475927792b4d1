import Synchronization

/// Wakes those who wait for something to change; no wake-up is lost between looking and waiting.
///
/// Take `count`, look, and if there is nothing, wait for a count beyond it.
package final class ChangeSignal: Sendable {
  private let state = Mutex(State())

  private struct State {
    var count = 0
    var ticket = 0
    var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
  }

  package init() {}

  /// How many changes there were.
  package var count: Int { state.withLock(\.count) }

  /// How many wait now.
  package var waiters: Int { state.withLock(\.waiting.count) }

  /// Says that something changed.
  package func change() {
    let woken = state.withLock { state in
      state.count += 1
      defer { state.waiting = [:] }
      return Array(state.waiting.values)
    }
    for waiter in woken { waiter.resume() }
  }

  /// Returns once there were more changes than `seen`, or the task is cancelled.
  package func wait(beyond seen: Int) async {
    let ticket = state.withLock { state in
      state.ticket += 1
      return state.ticket
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isDue = state.withLock { state in
          // A cancellation that came first found nobody to wake.
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
