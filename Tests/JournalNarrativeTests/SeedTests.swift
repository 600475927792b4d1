import JournalCore
import JournalNarrative
import JournalReportTesting
import JournalTesting
import Testing

/// The match from which the whole project started, word for word.
@Suite struct SeedTests {
  @Test func `the headline drops the loser's scorers to fit eighty columns`() throws {
    let (match, tie) = try Seed.tie()
    let headline = Report(match: match, tie: tie, options: .plain).line
    #expect(
      headline.text
        == "Real Madrid 1-2 Leganés (agg. 2-2, away goals): Eraso 32, Gabriel Pires 55")
    #expect(headline.evidence == [2, 3, 6, 10, 11, 13])
  }

  @Test func `the brief with its citations`() throws {
    let (match, tie) = try Seed.tie()
    let brief = ReportLaws(match: match, tie: tie).check()
    #expect(
      ReportText(brief, citing: true).plain(width: 80) == """
        Leganés knocked Real Madrid out of the Copa del Rey in the quarter-finals,
        winning the second leg 2-1 at the Santiago Bernabéu. [e2 e3 e6 e10 e11 e13] The
        tie ended 2-2 on aggregate and Leganés went through on away goals.
        [e2 e3 e6 e10 e11 e13]

        Eraso put the visitors ahead after 32 minutes and the home fans booed at
        half-time. [e6 e8] Benzema levelled on the night in the 47th minute from a pass
        by Lucas Vázquez, but Gabriel Pires headed the winner eight minutes later.
        [e6 e10 e11 e13]

        "I am responsible for all of this. It's a failure for me," Zidane said. [e14]
        """)
  }

  @Test func `sixty to ninety words, none of a sentence over twenty-four`() throws {
    let (match, tie) = try Seed.tie()
    let counts = Report(match: match, tie: tie, options: .plain).sentences
      .map { $0.text.split(separator: " ").count }
    #expect((60...90).contains(counts.reduce(0, +)))
    #expect(counts.allSatisfy { $0 <= 24 })
  }

  @Test func `without citations the same words`() throws {
    let (match, tie) = try Seed.tie()
    let brief = Report(match: match, tie: tie, options: .plain)
    let words = brief.sentences.map(\.text).joined(separator: " ")
    #expect(
      ReportText(brief, citing: false).plain(width: 80).split(whereSeparator: \.isWhitespace)
        == words.split(separator: " "))
    #expect(!ReportText(brief, citing: false).plain(width: 80).contains("[e"))
  }

  @Test func `the first leg as it was written a day later`() throws {
    var desk = Newsroom(directory: Seed.directory)
    let leg = try desk.match(Seed.first, Seed.firstLeg)
    let brief = ReportLaws(match: leg, tie: try desk.tie([leg])).check()
    #expect(
      ReportText(brief, citing: true).plain(width: 80) == """
        A goal by Asensio in the 89th minute gave Real Madrid a 1-0 win over Leganés in
        the first leg of their Copa del Rey quarter-final. [e1 e2 e3]
        """)
    #expect(brief.line.text == "Leganés 0-1 Real Madrid (first leg): Asensio 89")
  }

  @Test func `the first leg knows nothing of the second once that has been played`() throws {
    var desk = Newsroom(directory: Seed.directory)
    let first = try desk.match(Seed.first, Seed.firstLeg)
    let second = try desk.match(Seed.second, Seed.secondLeg)
    let brief = ReportLaws(match: first, tie: try desk.tie([first, second])).check()
    #expect(!brief.sentences.contains { $0.text.contains("through") }, "\(brief.sentences)")
  }

  @Test(
    arguments: [
      ([.correction(of: .e(6), ["player": "beauvue"])], "Eraso", "Beauvue put the visitors ahead"),
      ([.correction(of: .e(6), ["minute": 31])], "after 32 minutes", "after 31 minutes"),
      ([.correction(of: .e(11), ["minute": 54])], "eight minutes", "seven minutes later"),
      ([.correction(of: .e(11), ["bodyPart": "left"])], "headed", "scored the winner"),
      (
        [.correction(of: .e(10), ["assist": .null])], "a pass by",
        "Benzema levelled on the night in the 47th"
      ),
      ([.correction(of: .e(12), ["part": "crossbar"])], "the post", "hit the bar"),
      ([.correction(of: .e(8), ["by": "away"])], "home fans", "away fans booed"),
      ([.correction(of: .e(11), ["minute": 46])], "levelled", "Benzema pulled one back"),
      ([.retraction(of: .e(10))], "away goals", "won 2-1 on aggregate"),
      ([.retraction(of: .e(11))], "Leganés knocked", "Real Madrid knocked Leganés out"),
      ([.retraction(of: .e(8))], "booed", "Eraso put the visitors ahead after 32 minutes,"),
    ] as [([Happening], String, String)])
  func `what changes in the log changes in the text`(
    changes: [Happening], gone: String, new: String
  ) throws {
    let (before, tieBefore) = try Seed.tie()
    #expect(
      ReportText(Report(match: before, tie: tieBefore, options: .plainFull), citing: false).plain(
        width: 999
      ).contains(gone))
    let (match, tie) = try Seed.tie(second: Seed.secondLeg + changes)
    ReportLaws(match: match, tie: tie).check()
    let report = Report(match: match, tie: tie, options: .plainFull)
    let text = ReportText(report).plain(width: 999)
    #expect(!text.contains(gone))
    #expect(text.contains(new), "\(text)")
  }

  @Test func `the same again, byte for byte`() throws {
    let (match, tie) = try Seed.tie()
    #expect(
      Report(match: match, tie: tie, options: .plain)
        == Report(match: match, tie: tie, options: .plain))
  }
}
