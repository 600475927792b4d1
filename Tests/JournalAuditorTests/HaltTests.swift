import JournalAuditor
import JournalCore
import JournalNarrative
import JournalReading
import JournalReportTesting
import JournalRules
import JournalTesting
import Testing

/// Matches that were abandoned, postponed, cancelled or do not count: no report gives them a
/// result.
@Suite struct HaltTests {
  /// One such match.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let events: [Happening]
    let sentence: String
    let line: String
    let headline: String
  }

  private static let goals: [Happening] = [
    .kickOff, .goal("leganes", "eraso", "32"), .goal("leganes", nil, "40"),
    .goal("real-madrid", nil, "50"),
  ]

  private static func fact(_ event: MatchEvent, _ time: MatchTime? = nil) -> Happening {
    Happening(event, at: time)
  }

  private static let abandoned = fact(
    .matchAbandoned(MatchAbandoned(reason: "floodlight failure")), "63")
  private static let awarded = fact(
    .resultAwarded(ResultAwarded(score: Score(3, 0), reason: "walk-off", authority: "RFEF")))
  private static let postponed = fact(.matchPostponed(MatchPostponed(reason: "snow")))

  private static let day = " on 24 January 2018 "

  static let cases: [Case] = [
    Case(
      testDescription: "abandoned", events: goals + [abandoned],
      sentence: "Real Madrid v Leganés\(day)was abandoned after 63 minutes with Leganés 2-1 up.",
      line: "Real Madrid 1-2 Leganés (abandoned)", headline: "Real Madrid v Leganés abandoned"),
    Case(
      testDescription: "abandoned, and only the score is known",
      events: [.declared(1, 1), fact(.matchAbandoned(MatchAbandoned(reason: "fog")))],
      sentence: "Real Madrid v Leganés\(day)was abandoned with the score 1-1.",
      line: "Real Madrid 1-1 Leganés (abandoned)", headline: "Real Madrid v Leganés abandoned"),
    Case(
      testDescription: "abandoned, and nothing else is known",
      events: [fact(.matchAbandoned(MatchAbandoned(reason: "fog")))],
      sentence: "Real Madrid v Leganés\(day)was abandoned.",
      line: "Real Madrid v Leganés (abandoned)", headline: "Real Madrid v Leganés abandoned"),
    Case(
      testDescription: "suspended",
      events: [.kickOff, fact(.playSuspended(PlaySuspended(reason: "hail")), "20")],
      sentence: "Real Madrid v Leganés\(day)was suspended after 20 minutes with the score 0-0.",
      line: "Real Madrid 0-0 Leganés (suspended)", headline: "Real Madrid v Leganés suspended"),
    Case(
      testDescription: "postponed", events: [postponed],
      sentence: "Real Madrid v Leganés\(day)was postponed.",
      line: "Real Madrid v Leganés (postponed)", headline: "Real Madrid v Leganés postponed"),
    Case(
      testDescription: "cancelled",
      events: [fact(.matchCancelled(MatchCancelled(reason: "mourning")))],
      sentence: "Real Madrid v Leganés\(day)was cancelled.",
      line: "Real Madrid v Leganés (cancelled)", headline: "Real Madrid v Leganés cancelled"),
    Case(
      testDescription: "annulled",
      events: goals + [
        .finalWhistle(),
        fact(.resultAnnulled(ResultAnnulled(reason: "bribery", authority: "RFEF"))),
      ],
      sentence: "Real Madrid v Leganés\(day)was annulled.",
      line: "Real Madrid v Leganés (annulled)", headline: "Real Madrid v Leganés annulled"),
    Case(
      testDescription: "abandoned, then awarded", events: goals + [abandoned, awarded],
      sentence: "Real Madrid were awarded a 3-0 win over Leganés by RFEF.",
      line: "Real Madrid 3-0 Leganés (awarded)",
      headline: "Real Madrid awarded 3-0 win over Leganés"),
  ]

  private func match(_ events: [Happening]) throws -> MatchReading {
    var room = Newsroom(directory: QuarterFinal.directory)
    return try room.match(
      MatchScheduled(
        home: "real-madrid", away: "leganes", date: JournalAuditorTests.day("2018-01-24")), events)
  }

  @Test(arguments: cases)
  func `a match that was held up is told so`(example: Case) throws {
    let match = try match(example.events)
    let options = ReportOptions(length: .full, isPlain: true)
    let report = Report(match: match, tie: nil, options: options)
    #expect(report.sentences.first?.text == example.sentence)
    #expect(report.line.text.hasPrefix(example.line), "\(report.line.text)")
  }

  @Test(arguments: cases)
  func `what is told of it is supported in every form`(example: Case) throws {
    let match = try match(example.events)
    for language in Language.all {
      for length in ReportOptions.Length.allCases {
        for tone in Tone.allCases {
          let options = ReportOptions(language: language, length: length, tone: tone)
          let report = Report(match: match, tie: nil, options: options)
          let findings = ReportAudit(report, match: match, tie: nil).findings
          #expect(findings.isEmpty, "\(findings.inWords)")
        }
      }
      let live = LiveReport(match: match, options: ReportOptions(language: language))
      let audit = LiveAudit(live, match: match, language: language)
      #expect(audit.isSupported, "\(audit.findings.inWords)")
    }
  }

  @Test(arguments: cases.filter { $0.testDescription != "abandoned, then awarded" })
  func `its headline says it`(example: Case) throws {
    let report = Report(match: try match(example.events), tie: nil)
    #expect(report.headline.text == example.headline)
  }

  @Test func `a match that got another date, or went on, is held up no longer`() throws {
    let moved = MatchRescheduled(date: JournalAuditorTests.day("2018-02-07"))
    let later = Report(
      match: try match([Self.postponed, Self.fact(.matchRescheduled(moved))]), tie: nil)
    #expect(!later.sentences[0].text.contains("postponed"))
    let resumed = try match(
      Self.goals + [
        Self.fact(.playSuspended(PlaySuspended(reason: "hail")), "60"),
        Self.fact(.playResumed(PlayResumed()), "60"), .finalWhistle(),
      ])
    #expect(Report(match: resumed, tie: nil).sentences[0].text.contains("2-1"))
    #expect(!Report(match: resumed, tie: nil).sentences[0].text.contains("suspended"))
  }
}
