import JournalAuditor
import JournalCore
import JournalNarrative
import JournalReading
import JournalReportTesting
import JournalRules
import JournalTesting
import Testing

/// What no clause shows by itself: holes, order, and what is left out.
@Suite struct WholeTextTests {
  private func codes(_ document: ReportDocument, _ final: QuarterFinal) throws
    -> Set<ReportAudit.Finding.Code>
  {
    Set(final.findings(of: try Report(document.json)).map(\.code))
  }

  @Test func `an empty value is a hole`() throws {
    let final = try QuarterFinal()
    for (kind, slot) in [("passage", "aggregate"), ("exit", "loser"), ("crowd", "time")] {
      var document = ReportDocument(final.report().json)
      try document.slot(kind, slot) { $0["text"] = "" }
      #expect(try codes(document, final).contains(.hole), "\(kind) \(slot)")
    }
  }

  @Test func `sentences in another order are found`() throws {
    let final = try QuarterFinal()
    var document = ReportDocument(final.report().json)
    #expect(try codes(document, final).isEmpty)
    document.sentences.reverse()
    #expect(try codes(document, final).contains(.wrongOrder))
  }

  @Test func `a text without the leg misleads`() throws {
    let final = try QuarterFinal()
    let report = final.report(.brief)
    let lead = report.sentences[0].text
    let told = final.findings(of: lead, against: report)
    #expect(told.isEmpty, "\(told)")
    let cut = lead.replacing(" the second leg", with: "").replacing(" in the second leg", with: "")
    #expect(cut != lead)
    #expect(!final.findings(of: cut, against: report).isEmpty)
  }

  /// Argentina 2-1 France would be another match than 3-3 after extra time.
  @Test func `a text without extra time misleads`() throws {
    var desk = Newsroom()
    for (slug, name) in [("greece", "Greece"), ("england", "England")] {
      let team = try #require(TeamSlug(slug))
      desk.directory.take(.teamRegistered(TeamRegistered(team: team, name: name)), at: 1)
    }
    let match = try desk.match(
      MatchScheduled(home: "greece", away: "england", date: day("1990-06-26"), neutral: true),
      [
        .kickOff, .halfTime, .secondHalf, .fullTime, .starts(.extraTimeFirst),
        .ends(.extraTimeFirst), .starts(.extraTimeSecond), .goal("england", nil, "119"),
        .ends(.extraTimeSecond),
      ])
    for language in Language.all {
      let report = Report(match: match, tie: nil, options: ReportOptions(language: language))
      #expect(ReportAudit(report, match: match, tie: nil).findings == [])
      var document = ReportDocument(report.json)
      // The same sentences without the words for extra time.
      try document.remove(slot: "minutes")
      let findings = ReportAudit(try Report(document.json), match: match, tie: nil).findings
      #expect(findings.contains { $0.code == .omission }, "\(language.code)")
    }
  }
}
