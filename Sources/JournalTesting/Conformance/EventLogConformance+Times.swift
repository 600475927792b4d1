import JournalCore
import JournalMemory

/// When the log wrote what: `recordedAt` and `position(knownAt:)`.
///
/// The checks bring their own times, as records imported into an empty log do.
extension EventLogConformance {
  static let times: [Promise] = [
    Promise("an imported stamp is kept where it fits its place", fittingStampIsKept),
    Promise("an imported stamp with another position is not kept", otherPositionIsNotKept),
    Promise("an imported stamp with another version is not kept", otherVersionIsNotKept),
    Promise("an imported stamp that would run backwards is not kept", backwardStampIsNotKept),
    Promise("recordedAt never runs backwards, whatever the clock does", timeNeverRunsBackwards),
    Promise("what was known at an instant is found", knownAtIsFound),
    Promise("an imported log is the same log, byte for byte", importedLogIsTheSame),
  ]

  /// The first World Cup: earlier than the clock of any log.
  static let longAgo = Instant(milliseconds: -1_246_266_000_000)
  /// Later than the clock of any log.
  static let farAhead = Instant(milliseconds: 7_258_118_400_000)

  static func stamped(
    _ number: Int, _ position: Int, version: Int? = nil, _ time: Instant
  ) throws -> Draft {
    var draft = try event(number)
    draft.stamp = Stamp(position: position, version: version ?? position, recordedAt: time)
    return draft
  }

  static func after(_ start: Instant, _ milliseconds: Int64) -> Instant {
    Instant(milliseconds: start.milliseconds + milliseconds)
  }

  static func fittingStampIsKept(_ log: any EventLog) async throws {
    let times = [0, 5, 5].map { after(longAgo, $0) }
    _ = try await log.append([try stamped(1, 1, times[0]), try stamped(2, 2, times[1])])
    _ = try await log.append([try stamped(3, 3, times[2])])
    try demand("the times", try await log.everything().map(\.recordedAt), is: times)
  }

  static func otherPositionIsNotKept(_ log: any EventLog) async throws {
    let record = try await log.append([try stamped(1, 2, version: 1, longAgo)])[0].record
    try demand("the position", record.position, is: 1)
    try demand(record.recordedAt != longAgo, "The stamp of e2 was kept at e1.")
  }

  static func otherVersionIsNotKept(_ log: any EventLog) async throws {
    let record = try await log.append([try stamped(1, 1, version: 2, longAgo)])[0].record
    try demand("the version", record.version, is: 1)
    try demand(record.recordedAt != longAgo, "The stamp of version 2 was kept at version 1.")
  }

  static func backwardStampIsNotKept(_ log: any EventLog) async throws {
    _ = try await log.append([try stamped(1, 1, after(longAgo, 1))])
    let record = try await log.append([try stamped(2, 2, longAgo)])[0].record
    try demand(record.recordedAt > longAgo, "A time before that of e1 was kept.")
  }

  static func timeNeverRunsBackwards(_ log: any EventLog) async throws {
    _ = try await log.append([try stamped(1, 1, farAhead)])
    try await log.appendSingly(try events(2...3))
    let times = try await log.everything().map(\.recordedAt)
    try demand(times == times.sorted(), "The times run backwards: \(times).")
    try demand("the time of e1", times.first, is: farAhead)
  }

  static func knownAtIsFound(_ log: any EventLog) async throws {
    try demand(
      "what an empty log knew", try await log.position(knownAt: farAhead, upTo: .max), is: 0)
    let times = [0, 1000, 1000, 1000, 2000].map { after(longAgo, $0) }
    for (index, time) in times.enumerated() {
      _ = try await log.append([try stamped(index + 1, index + 1, time)])
    }
    let known: [(Int64, Int)] = [
      (-1, 0), (0, 1), (1, 1), (999, 1), (1000, 4), (1999, 4), (2000, 5), (99_999, 5),
    ]
    for (milliseconds, position) in known {
      let found = try await log.position(
        knownAt: after(longAgo, milliseconds), upTo: .max)
      try demand("what was known \(milliseconds) ms after e1", found, is: position)
    }
  }

  static func importedLogIsTheSame(_ log: any EventLog) async throws {
    let origin = InMemoryEventLog()
    for match in [CopaQuarterFinal.firstLeg, CopaQuarterFinal.secondLeg] {
      let head = try await origin.head().position
      var reporter = Reporter(in: head == 0 ? Ground.first : Ground.second, first: head + 1)
      try await origin.appendSingly(try reporter.drafts(match))
    }
    let records = try await origin.everything()
    for record in records { _ = try await log.append([try Record(parsing: record.body).draft]) }
    try demand("the bytes", try await log.everything().map(\.body), is: records.map(\.body))
  }
}
