import JournalCore
import JournalMemory
import JournalSQLite
import JournalTesting
import MatchJournal
import Synchronization
import Testing

/// The quarter-final is being logged when the laptop's clock leaps to 2099 and is set right again.
struct `A clock that was wrong` {
  private final class SetClock: Sendable {
    private let time = Mutex(SteppingClock.start)

    func set(_ instant: Instant) { time.withLock { $0 = instant } }
    func read() -> Instant { time.withLock { $0 } }
  }

  private let clock = SetClock()
  private let journal: MatchJournal

  /// 2099-01-01T00:00:00.000Z.
  private static let leap = Instant(milliseconds: 4_070_908_800_000)
  private static let minutes = (0...9).map { minute in
    Instant(milliseconds: SteppingClock.start.milliseconds + Int64(minute) * 60_000)
  }

  init() throws {
    let clock = clock
    journal = MatchJournal(
      log: InMemoryEventLog(
        identity: LogIdentity(origin: "example.org/test", timeZone: "Europe/Madrid")
      ) { clock.read() }, identities: Identities(clock: { clock.read() }))
  }

  @discardableResult
  private func register(_ team: TeamSlug, at instant: Instant) async throws -> Outcome {
    clock.set(instant)
    return try await journal.append([
      try journal.draft(
        .teamRegistered(TeamRegistered(team: team, name: team.text)), to: .registry, by: Author())
    ])
  }

  /// e1 at kick-off, e2 by the wrong clock, e3 by the right one three minutes after kick-off.
  private func leap() async throws -> Outcome {
    try await register("leganes", at: Self.minutes[0])
    try await register("real-madrid", at: Self.leap)
    return try await register("alaves", at: Self.minutes[3])
  }

  private func correct(from first: Int? = nil) async throws -> Outcome {
    try await journal.record { view in
      let draft = try await journal.draft(
        correctingClockFrom: first, because: "it stood in 2099", by: Author(), seeing: view)
      return try await journal.prepare([draft], seeing: view)
    }
  }

  @Test func `is told at each append that gets its time`() async throws {
    let outcome = try await leap()
    #expect(outcome.records.map(\.recordedAt) == [Self.leap])
    #expect(outcome.doubts.map(\.code) == ["time-not-come"])
    #expect(outcome.doubts.first?.reason.contains("2099-01-01T00:00:00.000Z") == true)
    #expect(outcome.doubts.first?.remedy == .correctClock)
    let dry = try await journal.record(dryRun: true) { view in
      let source = SourceAdded(source: "marca")
      let draft = try journal.draft(.sourceAdded(source), to: .registry, by: Author())
      return try await journal.prepare([draft], seeing: view)
    }
    #expect(dry.doubts.map(\.code) == ["time-not-come"])
  }

  @Test(arguments: [(0, false), (120_000, false), (120_001, true)])
  func `is told beyond two minutes`(ahead: Int64, isTold: Bool) async throws {
    let start = Self.minutes[0].milliseconds
    try await register("leganes", at: Instant(milliseconds: start + ahead))
    let outcome = try await register("real-madrid", at: Self.minutes[0])
    #expect(outcome.doubts.isEmpty == !isTold)
    #expect(try await journal.verify().doubtfulTimes.isEmpty == !isTold)
  }

  @Test func `is corrected, and the times go on`() async throws {
    _ = try await leap()
    clock.set(Self.minutes[4])
    let outcome = try await correct()
    let record = try #require(outcome.records.first)
    #expect(record.position == 4 && record.recordedAt == Self.minutes[4])
    #expect(outcome.doubts.isEmpty)
    guard case .clockCorrected(let correction) = record.event else {
      Issue.record("\(record.event)")
      return
    }
    #expect(correction.first == (try await journal.log.record(at: 2)?.id))
    let next = try await register("valencia", at: Self.minutes[5])
    #expect(next.records.map(\.recordedAt) == [Self.minutes[5]])
    #expect(next.doubts.isEmpty)
  }

  @Test func `is told by verify, before and after it is corrected, and is no damage`() async throws
  {
    _ = try await leap()
    var report = try await journal.verify()
    #expect(report.isSound)
    #expect(report.doubtfulTimes.map(\.events) == [2...3])
    #expect(report.doubtfulTimes.map(\.firstAtLatest) == [2])
    #expect(report.doubtfulTimes.map(\.correction) == [nil])
    clock.set(Self.minutes[4])
    _ = try await correct()
    try await register("valencia", at: Self.minutes[5])
    report = try await journal.verify()
    #expect(report.isSound)
    #expect(report.doubtfulTimes.map(\.events) == [2...3])
    #expect(report.doubtfulTimes.map(\.correction?.position) == [4])
  }

  /// What is asked, the position that was known by then, and the events of which that is uncertain.
  @Test(
    arguments: [
      ("2018-01-24T20:30:30Z", 1, [2...3]), ("2018-01-24T20:33:59Z", 1, [2...3]),
      ("2018-01-24T20:34:00Z", 4, []), ("2018-01-24T20:36:00Z", 5, []),
      ("2099-01-01T00:00:00Z", 5, []), ("e2", 2, []),
    ] as [(String, Int, [ClosedRange<Int>])])
  func `leaves open what was known before it was corrected`(
    time: String, position: Int, doubtful: [ClosedRange<Int>]
  ) async throws {
    _ = try await leap()
    clock.set(Self.minutes[4])
    _ = try await correct()
    try await register("valencia", at: Self.minutes[5])
    let known = try await journal.position(known: KnownTime(time))
    #expect(known.position == position)
    #expect(known.doubtful.map(\.events) == doubtful)
  }

  @Test func `leaves open what is known as long as it is not corrected`() async throws {
    _ = try await leap()
    let known = try await journal.position(known: KnownTime("1m"))
    #expect(known.position == 1)
    #expect(known.doubtful.map(\.events) == [2...3])
    let later = try await journal.position(known: KnownTime("2099-06-01"))
    #expect(later.position == 3 && later.doubtful.isEmpty)
  }

  @Test func `may have been wrong before it leapt`() async throws {
    try await register("leganes", at: Self.minutes[0])
    try await register("alaves", at: Self.minutes[2])
    try await register("real-madrid", at: Self.leap)
    clock.set(Self.minutes[4])
    _ = try await correct(from: 2)
    #expect(try await journal.verify().doubtfulTimes.map(\.events) == [2...3])
    #expect(try await journal.position(known: KnownTime("2018-01-24T20:32:30Z")).position == 2)
  }

  @Test func `was wrong again when it was corrected`() async throws {
    _ = try await leap()
    clock.set(Instant(milliseconds: 2_524_608_000_000))
    _ = try await correct()
    clock.set(Self.minutes[6])
    _ = try await correct()
    let report = try await journal.verify()
    // In 2050 the time of e4 had not come either: e5 says so of all three.
    #expect(report.doubtfulTimes.map(\.events) == [2...4])
    #expect(report.doubtfulTimes.map(\.correction?.position) == [5])
    #expect(report.isSound)
    #expect(try await journal.position(known: KnownTime("2018-01-24T20:31:00Z")).position == 1)
    #expect(try await journal.position(known: KnownTime("2018-01-24T20:36:00Z")).position == 5)
  }

  private func refusal(_ body: () async throws -> Void) async throws -> String? {
    do {
      try await body()
      return nil
    } catch let refusal as Refusal {
      return refusal.code
    }
  }

  @Test func `is not corrected where nothing is wrong`() async throws {
    try await register("leganes", at: Self.minutes[0])
    let first = try #require(try await journal.log.record(at: 1)?.id)
    #expect(try await refusal { _ = try await correct() } == "clock-right")
    let draft = try journal.draft(
      .clockCorrected(ClockCorrected(first: first, reason: "as it seems")), to: .registry,
      by: Author())
    #expect(try await refusal { try await journal.append([draft]) } == "clock-right")
    #expect(try await journal.log.head().position == 1)
  }

  @Test(arguments: [(3, "wrong-before"), (9, "no-such-event")])
  func `is not corrected from an event that came too late`(first: Int, code: String) async throws {
    _ = try await leap()
    #expect(try await refusal { _ = try await correct(from: first) } == code)
    #expect(try await journal.log.head().position == 3)
  }

  @Test func `stays corrected`() async throws {
    _ = try await leap()
    clock.set(Self.minutes[4])
    _ = try await correct()
    let code = try await refusal {
      _ = try await journal.record { view in
        let reversal = try await journal.undoingLast(of: Author(), seeing: view)
        return try await journal.prepare(reversal, seeing: view)
      }
    }
    #expect(code == "undo-clock")
  }
}
