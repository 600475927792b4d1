import GRDB
import JournalCore
import JournalMemory
@testable import JournalSQLite
import JournalTesting
import Testing

/// How a match is scheduled, in the rows of facts.
@Suite(.serialized) struct `The facts of how a match is set` {
  private static let quarterFinal = MatchScheduled(
    home: "real-madrid", away: "leganes", date: CalendarDate(daysSince1970: 17_555),
    kickOff: OffsetInstant("2018-01-24T21:30:00+01:00"), competition: "copa-del-rey-2017-18",
    season: "2017-18", round: "Quarter-finals", leg: 2, tie: "copa-qf", venue: "Bernabéu",
    neutral: false, regulation: RegulationPin(id: "es.copa-del-rey.2017-18", digest: "ab"))

  /// Returns a match that is corrected, postponed and moved, with an award that counts later, among
  /// random ones.
  private static func drafts() throws -> [Draft] {
    var reporter = Reporter(first: 1)
    let day = CalendarDate(daysSince1970: 17_565)
    let award = ResultAwarded(
      score: Score(3, 0), to: "real-madrid", reason: "a player was not eligible",
      authority: "rfef", date: day)
    let drafts = try reporter.drafts([
      Happening(.matchScheduled(quarterFinal)), Happening(.matchPostponed(.sample)),
      Happening(.matchRescheduled(MatchRescheduled(date: day))),
      Happening(.observation(Observation(text: "noted"))), Happening(.resultAwarded(award)),
      Happening(.statistic(Statistic(team: "leganes", key: "cards", value: 1, upTo: .firstHalf))),
      Happening(.statistic(Statistic(team: "leganes", key: "cards", value: 2, upTo: .secondHalf))),
      .correction(of: .e(1), ["round": "Cuartos de final", "venue": "Legane\u{301}s"]),
      .correction(of: .e(5), ["date": "2018-02-09"]),
    ])
    let random = (0..<4).flatMap {
      RandomMatch(seed: 70 + UInt64($0), first: 100 + $0 * 100).drafts
    }
    return drafts + random
  }

  private static func spelled(_ log: any EventLog) async throws -> [String] {
    var spelled: [String] = []
    for stream in try await log.streams(.match, upTo: .max) {
      for position in [1, 3, 6, .max] {
        let history = try await log.history(of: stream, upTo: position)
        let match = try history.scheduled.map {
          JSONValue.object(try MatchEvent.matchScheduled($0).encoded()).canonicalText
        }
        let later = history.rulings(after: CalendarDate(daysSince1970: 17_566))
        spelled.append("\(stream) \(match ?? "-") \(history.isPutOff) \(later) \(history.spelled)")
      }
    }
    return spelled
  }

  @Test func `are the same in both logs`() async throws {
    let folder = try TemporaryFolder()
    let logs: [any EventLog] = [try folder.journal(), InMemoryEventLog()]
    for log in logs { for draft in try Self.drafts() { _ = try await log.append([draft]) } }
    let expected = try await Self.spelled(logs[1])
    #expect(expected.contains { $0.contains("Cuartos de final") })
    #expect(try await Self.spelled(logs[0]) == expected)
    #expect(try await (logs[0] as? SQLiteEventLog)?.verify().damages == [])
  }

  @Test(arguments: [1, 2])
  func `are read from the events of a file of an earlier form, and are added to it`(
    form: Int
  ) async throws {
    let folder = try TemporaryFolder()
    let log = try folder.journal()
    _ = try await log.append(try Self.drafts())
    let expected = try await Self.spelled(log)
    var scores: [StreamName: Int] = [:]
    try await log.scanMatches(order: .match) { scores[$0] = $1.count }
    try await log.settle()
    try await OlderForm.turn(folder.file(), into: form)
    for readOnly in [true, false] {
      let old = try SQLiteEventLog.open(at: folder.file(), readOnly: readOnly)
      #expect(try await Self.spelled(old) == expected)
      var found: [StreamName: Int] = [:]
      try await old.scanMatches(order: .match) { found[$0] = $1.count }
      #expect(found == scores)
      #expect(try await old.verify().damages == [])
    }
  }

  @Test func `are brought up to date from the first step`() async throws {
    let folder = try TemporaryFolder()
    let log = try folder.journal()
    _ = try await log.append(try Self.drafts())
    let expected = try await Self.spelled(log)
    #expect(expected.contains { $0.contains("interimStatistic") })
    try await log.settle()
    try await OlderForm.turnToFirstFacts(folder.file())
    for readOnly in [true, false] {
      let old = try SQLiteEventLog.open(at: folder.file(), readOnly: readOnly)
      #expect(try await Self.spelled(old) == expected)
      #expect(try await old.verify().damages == [])
    }
    let stored = try await DatabaseQueue(path: folder.file()).read { db in
      try Int.fetchAll(db, sql: "SELECT kind FROM facts WHERE kind IN (41, 55) ORDER BY position")
    }
    #expect(stored == [55, 41])
  }

  @Test func `can differ from their text, and verify names the event`() async throws {
    let folder = try TemporaryFolder()
    let log = try folder.journal()
    _ = try await log.append(try Self.drafts())
    try await DatabaseQueue(path: folder.file()).write { db in
      let guards = Schema.guards.filter { Schema.title($0) == "trigger facts_update" }
      try db.execute(sql: "DROP TRIGGER facts_update")
      try db.execute(sql: "UPDATE facts SET value = value + 1 WHERE position = 1 AND kind = 1")
      for sql in guards { try db.execute(sql: sql) }
    }
    #expect(try await log.verify().firstDamaged == 1)
  }
}
