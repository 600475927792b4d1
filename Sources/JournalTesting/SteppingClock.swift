public import JournalCore
import Synchronization

/// A clock for tests: every reading is a step after the last one, or before it if the step is
/// negative.
public final class SteppingClock: Sendable {
  private let next: Mutex<Int64>
  private let step: Int64

  /// The kick-off of Real Madrid v Leganés, 24 January 2018, 21:30 in Madrid.
  public static let start = Instant(milliseconds: 1_516_825_800_000)

  /// Starts a clock.
  ///
  /// - Parameter step: the milliseconds from one reading to the next.
  public init(from start: Instant = SteppingClock.start, step: Int64 = 1000) {
    next = Mutex(start.milliseconds)
    self.step = step
  }

  /// Reads the clock.
  public func read() -> Instant {
    next.withLock { next in
      defer { next += step }
      return Instant(milliseconds: next)
    }
  }
}
