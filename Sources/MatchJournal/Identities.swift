public import JournalCore
import JournalSQLite

/// Where new ids come from: a clock and random numbers, both given so that tests can hold them still.
public struct Identities: Sendable {
  /// The clock.
  public let clock: @Sendable () -> Instant

  /// Random numbers.
  let random: @Sendable () -> UInt64

  /// Creates a source of ids; the machine's clock and random numbers where none are given.
  public init(
    clock: (@Sendable () -> Instant)? = nil,
    random: @escaping @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) }
  ) {
    self.clock = clock ?? SQLiteEventLog.systemClock
    self.random = random
  }

  /// A new id.
  public func next() -> EventID {
    EventID(milliseconds: clock().milliseconds, random: (random(), random()))
  }
}
