import JournalAuditor
import JournalCore
import JournalNarrative
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

/// Rounds of real competitions in one text.
@Suite(.serialized, .enabled(if: History.isPresent, History.absence))
struct `A round in one text` {
  private static func worldCup() async throws -> (JournalView, CompetitionSlug) {
    let season = try await Season(
      ["worldcup/2022--qatar/cup.txt", "worldcup/2022--qatar/cup_finals.txt"],
      rules: "fifa.world-cup.2022")
    return (try await season.journal.view(), season.competition)
  }

  /// 1-1, 2-2, 0-1 and 1-2: ten goals; two were decided on penalties.
  @Test func `tells the quarter-finals of 2022`() async throws {
    let (view, slug) = try await Self.worldCup()
    for name in ["Quarterfinals", "quarter-finals", "Quarter Finals"] {
      let report = try await view.report(onRound: name, of: slug, ReportOptions(isPlain: true))
      #expect(report.headline.text == "Four matches, 10 goals")
      let text = report.sentences.map(\.text).joined(separator: " ")
      for words in [
        "Croatia knocked Brazil out", "4-2 on penalties with the score 1-1 after extra time",
        "Argentina knocked the Netherlands out",
        "4-3 on penalties with the score 2-2 after extra time",
        "Morocco knocked Portugal out, winning 1-0", "France knocked England out, winning 2-1",
      ] { #expect(text.contains(words), "\(words): \(text)") }
      #expect(text.ranges(of: "World Cup").count == 1, "said once: \(text)")
      #expect(report.sentences.allSatisfy { !$0.evidence.isEmpty })
    }
  }

  @Test(arguments: ["en", "es", "fr"])
  func `has a result for every match in every language`(code: String) async throws {
    let language = try #require(Language(code: code))
    let (view, slug) = try await Self.worldCup()
    for (name, count) in [("Round of 16", 8), ("Quarterfinals", 4), ("Final", 1)] {
      let round = try await view.round(name, of: slug)
      let report = try view.report(on: round, ReportOptions(language: language))
      #expect(RoundAudit(report, of: round).findings == [])
      let told = report.sentences.count { sentence in
        sentence.clauses.contains { $0.kind == "exit" }
      }
      #expect(told == count, "\(name): \(report.sentences.map(\.text))")
      #expect(!report.headline.text.hasSuffix("."))
    }
  }

  @Test func `has the headline of its match where it is one`() async throws {
    let (view, slug) = try await Self.worldCup()
    let report = try await view.report(onRound: "Final", of: slug, ReportOptions(isPlain: true))
    #expect(report.headline.text == "Argentina beat France 4-2 on penalties to win World Cup")
  }

  /// Barcelona won 3-1 and led with 28 points; 25 goals in ten matches.
  @Test func `tells a matchday and its table`() async throws {
    let season = try await Season(["espana/2012-13/1-liga.txt"], rules: "es.la-liga.2012-13")
    let view = try await season.journal.view()
    for (code, words) in [
      ("en", ["25 goals", "with 28 points"]), ("es", ["veinticinco goles", "veintiocho puntos"]),
      ("fr", ["25 buts", "28 points"]),
    ] {
      let language = try #require(Language(code: code))
      let round = try await view.round("10", of: season.competition)
      let report = try view.report(on: round, ReportOptions(language: language))
      #expect(RoundAudit(report, of: round).findings == [])
      let text = report.sentences.map(\.text).joined(separator: " ")
      for word in words { #expect(text.contains(word), "\(word): \(text)") }
      #expect(report.headline.text.contains("Barcelona"))
    }
  }

  /// The text of one round, audited against another: only what both share may pass.
  @Test func `does not pass for another round`() async throws {
    let season = try await Season(["espana/2012-13/1-liga.txt"], rules: "es.la-liga.2012-13")
    let view = try await season.journal.view()
    let round = try await view.round("10", of: season.competition)
    let other = try await view.round("11", of: season.competition)
    let report = try view.report(on: round, ReportOptions())
    let findings = RoundAudit(report, of: other).findings
    let refused = Set(findings.filter { $0.place == .text }.map(\.number))
    #expect(refused.count == report.sentences.count, "\(findings)")
  }
}

/// Leads in published matches that were not lost.
@Suite(.serialized, .enabled(if: History.isPresent, History.absence))
struct `A lead that was lost` {
  /// Argentina led the final of 2022 by 2-0 and won it on penalties.
  @Test func `is none of a side that won the shoot-out`() async throws {
    let matches = try #require(
      PublishedMatches.all.first { $0.slugs.contains("argentina-france-2022-12-18") })
    let view = try await matches.journal().view()
    let match = try await view.match(try await view.resolve(match: "argentina-france-2022-12-18"))
    for language in [Language.english, .spanish] {
      for tone in Tone.allCases {
        let report = try await view.report(
          of: match, ReportOptions(language: language, length: .full, tone: tone))
        let kinds = report.sentences.flatMap(\.clauses).map(\.kind)
        #expect(!kinds.contains("lost-lead"), "\(report.sentences.map(\.text))")
      }
    }
  }

  /// Barcelona led Roma 4-1 from the first leg and lost the second 3-0: no lead of the match.
  @Test func `is one of the match and not of the tie`() async throws {
    let matches = try #require(
      PublishedMatches.all.first { $0.slugs.contains("as-roma-fc-barcelona-2018-04-10") })
    let view = try await matches.journal().view()
    let match = try await view.match(
      try await view.resolve(match: "as-roma-fc-barcelona-2018-04-10"))
    let report = try await view.report(of: match, ReportOptions(length: .full))
    #expect(!report.sentences.flatMap(\.clauses).map(\.kind).contains("lost-lead"))
  }
}
