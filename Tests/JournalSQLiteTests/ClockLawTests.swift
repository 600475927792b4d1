import Foundation
import JournalCore
import JournalMemory
import JournalSQLite
import JournalTesting
import Synchronization
import Testing

/// Clocks that leap forwards and back, over both stores, against a plain search through all records.
@Suite(.serialized) struct `A log with a wild clock` {
  enum Store: CaseIterable { case memory, sqlite }

  /// A clock that shows what it is set to.
  private final class SetClock: Sendable {
    private let time = Mutex(SteppingClock.start.milliseconds)

    func set(_ milliseconds: Int64) { time.withLock { $0 = milliseconds } }
    func read() -> Instant { time.withLock { Instant(milliseconds: $0) } }
  }

  /// The number of seeds in `JOURNAL_CLOCK_SEEDS`; by default few, to keep the suite fast.
  private static let seeds =
    1...(ProcessInfo.processInfo.environment["JOURNAL_CLOCK_SEEDS"]
    .flatMap { UInt64($0) } ?? 12)

  /// What a plain search finds: the last event up to a position that was not recorded later.
  private func known(_ records: [Record], at instant: Instant, upTo position: Int) -> Int {
    records.last { $0.position <= position && $0.recordedAt <= instant }?.position ?? 0
  }

  private static let leaps: [Int64] = [
    1000, 1000, 1000, 60_000, 3_600_000, -1000, -600_000, -86_400_000, 86_400_000 * 365 * 80,
    -86_400_000 * 365 * 80,
  ]

  /// Writes 60 events while the clock leaps; every fifth or so says that the clock was wrong.
  private func write(_ log: any EventLog, _ clock: SetClock, _ random: inout SplitMix64)
    async throws
  {
    var time = SteppingClock.start.milliseconds
    for number in 1...60 {
      time += Self.leaps.randomElement(using: &random) ?? 0
      clock.set(time)
      var match = Reporter(first: number)
      var registry = Reporter(in: .registry, first: number)
      let isCorrection = number > 1 && Int.random(in: 0..<5, using: &random) == 0
      let first = Int.random(in: 1..<max(2, number), using: &random)
      let draft =
        isCorrection
        ? try registry.draft(
          Happening(.clockCorrected(ClockCorrected(first: .e(first), reason: "it leapt"))))
        : try match.draft(Happening(.observation(Observation(text: "noted"))))
      let before = try await log.read(from: 1, limit: .max)
      let snapshot = try await log.snapshot()
      let instant = instant(near: before, &random)
      let answer = try await snapshot.position(knownAt: instant)
      _ = try await log.append([draft])
      #expect(try await snapshot.position(knownAt: instant) == answer, "e\(number) changed it")
    }
  }

  private func instant(near records: [Record], _ random: inout SplitMix64) -> Instant {
    let time = records.randomElement(using: &random)?.recordedAt ?? SteppingClock.start
    return Instant(milliseconds: time.milliseconds + Int64.random(in: -1...1, using: &random))
  }

  /// Times run backwards only at a correction, and there not behind the event before the first one
  /// that it names.
  private func expectOrder(_ records: [Record]) throws {
    let positions = Dictionary(uniqueKeysWithValues: records.map { ($0.id, $0.position) })
    for (last, record) in zip(records, records.dropFirst())
    where record.recordedAt < last.recordedAt {
      guard case .clockCorrected(let correction) = record.event else {
        Issue.record("e\(record.position) runs backwards")
        continue
      }
      let first = try #require(positions[correction.first])
      if first > 1 { #expect(record.recordedAt >= records[first - 2].recordedAt) }
    }
  }

  @Test(arguments: Store.allCases, seeds)
  func `knows what a plain search finds, and verifies`(store: Store, seed: UInt64) async throws {
    let folder = try TemporaryFolder()
    let clock = SetClock()
    let log: any EventLog =
      switch store {
      case .memory: InMemoryEventLog { clock.read() }
      case .sqlite: try SQLiteEventLog.create(at: folder.file()) { clock.read() }
      }
    var random = SplitMix64(seed: seed)
    try await write(log, clock, &random)
    let records = try await log.read(from: 1, limit: .max)
    try expectOrder(records)
    for _ in 1...200 {
      let instant = instant(near: records, &random)
      let limit = Int.random(in: 0...61, using: &random)
      let found = try await log.position(knownAt: instant, upTo: limit)
      #expect(found == known(records, at: instant, upTo: limit))
    }
    let report = try await log.capabilities.verifying?.verify()
    #expect(report?.damages == [])
    let copy = try SQLiteEventLog.create(at: folder.file("copy.db"), clock: { clock.read() })
    _ = try await copy.append(try records.map { try Record(parsing: $0.body).draft })
    #expect(try await copy.read(from: 1, limit: .max).map(\.body) == records.map(\.body))
  }

  /// The control: without corrections the law is that of a clock that repeats its last time, and
  /// with them some times do run backwards.
  @Test func `does run backwards at some corrections`() async throws {
    var steps = 0
    for seed in Self.seeds {
      let clock = SetClock()
      let log = InMemoryEventLog { clock.read() }
      var random = SplitMix64(seed: seed)
      try await write(log, clock, &random)
      let times = try await log.read(from: 1, limit: .max).map(\.recordedAt)
      steps += zip(times, times.dropFirst()).count { $1 < $0 }
    }
    #expect(steps > 10)
  }
}
