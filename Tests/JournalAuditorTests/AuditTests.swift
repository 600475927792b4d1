import JournalAuditor
import JournalCore
import JournalNarrative
import JournalRules
import JournalTesting
import Testing

/// Reports as they are written hold nothing that the log does not.
@Suite struct AuditTests {
  @Test(arguments: Language.all.map(\.code))
  func `every report of the quarter-final is supported`(code: String) throws {
    let language = try #require(Language(code: code))
    let game = try QuarterFinal()
    for length in ReportOptions.Length.allCases {
      for tone in Tone.allCases {
        for isPlain in [true, false] {
          let report = game.report(length, language, tone, isPlain: isPlain)
          let findings = game.findings(of: report)
          #expect(findings.isEmpty, "\(findings.inWords)")
        }
      }
    }
  }
}
