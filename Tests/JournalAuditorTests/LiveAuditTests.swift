import JournalAuditor
import JournalCore
import JournalNarrative
import JournalReading
import JournalReportTesting
import JournalRules
import JournalTesting
import Testing

/// A match told line by line: each line is supported by what was known then, and by nothing else.
@Suite struct LiveAuditTests {
  @Test(arguments: 0..<30 as Range<UInt64>)
  func `every line of a generated match is supported`(seed: UInt64) throws {
    let played = try RandomTie(
      seed: seed, thinnedBy: seed.isMultiple(of: 3) ? 30 : 0, directory: QuarterFinal.directory)
    let tie: TieReading? = seed.isMultiple(of: 2) ? played.tie : nil
    for language in Language.all {
      let seen = { (position: Int) in tie?.seen(after: position) }
      let report = LiveReport(
        match: played.match, options: ReportOptions(language: language), tie: seen)
      #expect(!report.lines.isEmpty)
      let audit = LiveAudit(report, match: played.match, language: language, tie: seen)
      #expect(audit.isSupported, "\(audit.findings.inWords)")
    }
  }

  @Test func `an award of later days is not known at the whistle`() throws {
    var room = Newsroom(directory: QuarterFinal.directory)
    let awarded = ResultAwarded(score: Score(0, 3), reason: "ineligible player", authority: "RFEF")
    let match = try room.match(
      MatchScheduled(home: "real-madrid", away: "leganes", date: day("2018-01-24")),
      [.goal("real-madrid", nil, "32"), .finalWhistle(), Happening(.resultAwarded(awarded))])
    #expect(Report(match: match, tie: nil).sentences[0].text.contains("3-0"))
    let report = LiveReport(match: match)
    let last = try #require(report.lines.last?.sentence.text)
    #expect(last.contains("1-0"), "\(last)")
    #expect(!report.lines.contains { $0.sentence.text.contains("3-0") })
    #expect(LiveAudit(report, match: match, language: .english).isSupported)
  }

  /// Valencia's shoot-out at Alavés, 24 January 2018, began like this; the names are invented.
  @Test func `kicks of a shoot-out are told one by one, and the end once`() throws {
    var room = Newsroom(directory: QuarterFinal.directory)
    let match = try room.match(
      MatchScheduled(home: "real-madrid", away: "leganes", date: day("2018-01-24")),
      [
        .kickOff, .halfTime, .secondHalf, .fullTime, .starts(.shootOut),
        .kick("real-madrid", 1, .scored, "isco"), .kick("leganes", 1, .saved, "javier-eraso"),
        .kick("real-madrid", 2, .retake), .kick("real-madrid", 2, .crossbar),
        .kick("leganes", 2, .scored), .kick("real-madrid", 3, .scored),
        .kick("leganes", 3, .wide), .kick("real-madrid", 4, .scored),
        .kick("leganes", 4, .over), .ends(.shootOut), .finalWhistle(),
      ])
    let report = LiveReport(match: match, options: ReportOptions(isPlain: true))
    let kicks = report.lines.map(\.sentence.text).filter { $0.hasSuffix("in the shoot-out.") }
    #expect(kicks.count == 8)
    #expect(kicks.first == "Isco of Real Madrid scored: 1-0 in the shoot-out.")
    #expect(kicks[1] == "Eraso of Leganés had the kick saved: 1-0 in the shoot-out.")
    #expect(kicks[2] == "Real Madrid hit the bar: 1-0 in the shoot-out.")
    let ends = report.lines.filter { $0.sentence.text.contains("on penalties") }
    #expect(ends.count == 1, "\(report.lines.map(\.sentence.text))")
    #expect(LiveAudit(report, match: match, language: .english).isSupported)
  }

  @Test func `a line of another log is found`() throws {
    func match(_ scorer: PersonSlug, _ minute: MatchTime) throws -> MatchReading {
      var room = Newsroom(directory: QuarterFinal.directory)
      return try room.match(
        MatchScheduled(home: "real-madrid", away: "leganes", date: day("2018-01-24")),
        [.kickOff, .goal("leganes", scorer, minute), .halfTime])
    }
    let told = LiveReport(match: try match("eraso", "32"))
    func findings(_ scorer: PersonSlug, _ minute: MatchTime) throws -> [String] {
      LiveAudit(told, match: try match(scorer, minute), language: .english).findings.map(\.words)
    }
    #expect(try findings("eraso", "32").isEmpty)
    let other = try findings("tito", "32")
    #expect(other == ["eraso"])
    #expect(try findings("eraso", "33").contains("32"))
  }
}
