import JournalAuditor
import JournalCore
import JournalNarrative
import JournalReading
import JournalRules
import JournalTesting
import Testing

/// Reports as written hold nothing that the log does not.
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

  /// Whom does "the French coach" mean if both coaches are French?
  @Test func `a nationality tells a coach only from one of another`() throws {
    let own = try QuarterFinal()
    #expect(Tone.allCases.contains { own.report(tone: $0).names("The French coach") })
    let shared = try QuarterFinal(registry: { directory in
      for (slug, entry) in directory.persons where entry.role == .coach {
        var other = entry
        other.nationality = "FR"
        directory.take(.personRegistered(other), at: directory.origin(of: slug.text, .person) ?? 1)
      }
    })
    for tone in Tone.allCases {
      let report = shared.report(tone: tone)
      #expect(!report.names("The French coach"))
      #expect(shared.findings(of: report).isEmpty)
    }
  }
}

extension QuarterFinal {
  fileprivate func report(tone: Tone) -> Report { report(.full, .english, tone) }
}

extension Report {
  fileprivate func names(_ words: String) -> Bool { sentences.contains { $0.text.contains(words) } }
}
