public import JournalCore
import JournalSQLite

/// The source of new ids: a clock and random numbers, both of which tests can replace.
public struct Identities: Sendable {
  /// The clock.
  public let clock: @Sendable () -> Instant

  /// The source of random numbers.
  let random: @Sendable () -> UInt64

  /// Creates a source of ids; uses the machine's clock and random numbers by default.
  public init(
    clock: (@Sendable () -> Instant)? = nil,
    random: @escaping @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) }
  ) {
    self.clock = clock ?? SQLiteEventLog.systemClock
    self.random = random
  }

  /// Returns a new id.
  public func next() -> EventID {
    EventID(milliseconds: clock().milliseconds, random: (random(), random()))
  }
}
