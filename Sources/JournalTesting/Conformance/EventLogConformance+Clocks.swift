import JournalCore
import JournalMemory

/// What becomes of the times when a clock was wrong (`clock-corrected`).
///
/// The wrong clock is one of imported records, which bring their own times.
extension EventLogConformance {
  static let clocks: [Promise] = [
    Promise("from a correction on, times go on from the clock as it is", timesGoOn),
    Promise("a correction goes back to the last time to trust and no further", trustedTimesStay),
    Promise("a correction of an event that is not there sets nothing back", nothingToCorrect),
    Promise("an imported correction sets nothing back at another place", foreignCorrection),
    Promise("behind a corrected clock, what was known is found", knownBehindCorrection),
    Promise("what was known up to a position stays when a clock is corrected", knownBeforehand),
    Promise("corrections of a clock are found as they were", correctionsAreFound),
    Promise("a log with a corrected clock is imported byte for byte", correctedLogIsTheSame),
  ]

  /// The correction with a number, of the times from another event on.
  private static func correction(_ number: Int, from first: Int) throws -> Draft {
    var reporter = Reporter(in: .registry, first: number)
    return try reporter.draft(
      Happening(
        .clockCorrected(ClockCorrected(first: .e(first), reason: "the battery was empty"))))
  }

  /// A good event of long ago, two of a clock far ahead, a correction, and one more event.
  private static func correct(_ log: any EventLog) async throws -> [Record] {
    _ = try await log.append([try stamped(1, 1, longAgo)])
    _ = try await log.append([try stamped(2, 2, farAhead)])
    try await log.appendSingly([try event(3), try correction(4, from: 2), try event(5)])
    return try await log.everything()
  }

  static func timesGoOn(_ log: any EventLog) async throws {
    let times = try await correct(log).map(\.recordedAt)
    try demand("the times of e1 to e3", Array(times.prefix(3)), is: [longAgo, farAhead, farAhead])
    try demand(
      longAgo < times[3] && times[3] <= times[4] && times[4] < farAhead,
      "The times do not go on from the clock: \(times).")
  }

  static func trustedTimesStay(_ log: any EventLog) async throws {
    let times = [farAhead, after(farAhead, 1), after(farAhead, 2)]
    for (index, time) in times.enumerated() {
      _ = try await log.append([try stamped(index + 1, index + 1, time)])
    }
    try await log.appendSingly([try correction(4, from: 3), try event(5)])
    try demand(
      "the times", try await log.everything().map(\.recordedAt),
      is: times + [after(farAhead, 1), after(farAhead, 1)])
    let all = try await log.append([try correction(6, from: 1)])[0].record.recordedAt
    try demand(all < farAhead, "The first event was wrong, and its time still holds: \(all).")
  }

  static func nothingToCorrect(_ log: any EventLog) async throws {
    _ = try await log.append([try stamped(1, 1, farAhead)])
    let record = try await log.append([try correction(2, from: 9)])[0].record
    try demand("its time", record.recordedAt, is: farAhead)
  }

  static func foreignCorrection(_ log: any EventLog) async throws {
    _ = try await log.append([try stamped(1, 1, farAhead)])
    var foreign = try correction(2, from: 1)
    foreign.stamp = Stamp(position: 7, version: 1, recordedAt: longAgo)
    try demand("its time", try await log.append([foreign])[0].record.recordedAt, is: farAhead)
  }

  static func knownBehindCorrection(_ log: any EventLog) async throws {
    let times = try await correct(log).map(\.recordedAt)
    for (instant, position) in [
      (after(longAgo, -1), 0), (longAgo, 1), (after(times[3], -1), 1), (times[3], 4),
      (times[4], 5), (after(farAhead, -1), 5), (farAhead, 5),
    ] where times[3] < times[4] || position != 4 {
      let known = try await log.position(knownAt: instant, upTo: .max)
      try demand("what was known at \(instant)", known, is: position)
    }
  }

  static func knownBeforehand(_ log: any EventLog) async throws {
    let times = try await correct(log).map(\.recordedAt)
    for (instant, limit, position) in [
      (times[4], 3, 1), (after(farAhead, -1), 2, 1), (farAhead, 2, 2), (farAhead, 3, 3),
      (times[3], 4, 4), (farAhead, 0, 0), (longAgo, 5, 1),
    ] {
      let known = try await log.position(knownAt: instant, upTo: limit)
      try demand("what was known at \(instant) up to e\(limit)", known, is: position)
    }
  }

  static func correctionsAreFound(_ log: any EventLog) async throws {
    _ = try await correct(log)
    for (position, expected) in [(3, []), (4, [4]), (5, [4])] {
      let found = try await log.registry(.clockCorrections, upTo: position).map(\.position)
      try demand("the corrections up to e\(position)", found, is: expected)
    }
  }

  static func correctedLogIsTheSame(_ log: any EventLog) async throws {
    let origin = InMemoryEventLog()
    let records = try await correct(origin)
    _ = try await log.append(try records.map { try Record(parsing: $0.body).draft })
    try demand("the bytes", try await log.everything().map(\.body), is: records.map(\.body))
  }
}
