import Dispatch
import JournalCore
import MatchJournal
import Synchronization

/// What stands still, so that the same input always does the same.
enum Still {
  /// Ids that count up, at one instant.
  static var identities: Identities {
    let counter = Counter()
    return Identities(
      clock: { Instant(milliseconds: 1_600_000_000_000) }, random: { counter.next() })
  }

  private final class Counter: Sendable {
    private let value = Mutex<UInt64>(0)

    func next() -> UInt64 {
      value.withLock { value in
        value &+= 1
        return value
      }
    }
  }

  /// Does asynchronous work to its end: libFuzzer knows no other.
  static func wait(_ work: @escaping @Sendable () async -> Void) {
    let done = DispatchSemaphore(value: 0)
    Task {
      await work()
      done.signal()
    }
    done.wait()
  }
}
