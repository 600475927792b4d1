import JournalAuditor
import JournalCore
import JournalNarrative
import JournalReading
import JournalRules
import JournalReportTesting
import JournalTesting
import Testing

/// Reports of generated matches: 0 findings in any length, tone and language.
@Suite struct SweepTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func `every report of a generated match is supported`(seed: UInt64) throws {
    let drafts = RandomMatch(seed: seed).drafts
    let directory = seed.isMultiple(of: 2) ? Directory() : QuarterFinal.directory
    let match = try Newsroom.reading(drafts, directory: directory)
    // Every tenth match is told in every tone, the others in one tone each, in turn.
    let tone = Tone.allCases[Int(seed) % Tone.allCases.count]
    for language in Language.all {
      for tone in seed.isMultiple(of: 10) ? Tone.allCases : [tone] {
        for length in [ReportOptions.Length.brief, .full] {
          let options = ReportOptions(language: language, length: length, tone: tone)
          let report = Report(match: match, tie: nil, options: options)
          let findings = ReportAudit(report, match: match, tie: nil).findings
          #expect(findings.isEmpty, "\(findings.inWords)")
        }
      }
    }
  }
}

extension [ReportAudit.Finding] {
  /// The findings with their sentences, one on each line.
  var inWords: String { map { "\($0.sentence) -- \($0)" }.joined(separator: "\n") }
}
