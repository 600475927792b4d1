import JournalCore
@testable import JournalNarrative
import JournalReading
import JournalReportTesting
import JournalRules
import JournalTesting
import Testing

/// English words, checked against published dictionaries.
@Suite struct EnglishTests {
  private static let dictionary = "en_GB"

  /// Abbreviations in the line with the result, and football words that the dictionary lacks.
  private static let known: Set<String> = ["aet", "agg", "og", "Matchday", "matchday", "tifo"]

  @Test(.enabled(if: Speller.knows(dictionary), "hunspell with en_GB is not here"))
  func `every word of the lexicon is in the dictionary`() throws {
    let wordings = Language.english.lexicon.variants.values.joined().flatMap {
      Speller.words(of: $0.wording)
    }
    let terms = Array(Language.english.lexicon.terms.values)
    let numbers = (0...99).map { NumberWords.cardinal($0) }.filter { Int($0) == nil }
    let unknown = try Speller.unknown(in: wordings + terms + numbers, Self.dictionary)
    #expect(unknown.subtracting(Self.known).isEmpty)
  }

  /// The Netherlands beat Qatar 2-0 on 29 November 2022.
  @Test func `a country takes its article, with a capital at the beginning`() throws {
    var directory = Directory()
    for (slug, name) in [("netherlands", "Netherlands"), ("qatar", "Qatar")] as [(TeamSlug, String)]
    {
      directory.take(.teamRegistered(TeamRegistered(team: slug, name: name)), at: 1)
    }
    var room = Newsroom(directory: directory)
    let match = try room.match(
      MatchScheduled(home: "netherlands", away: "qatar", date: "2022-11-29"), [.declared(2, 0)])
    let report = Report(match: match, tie: nil, options: .plain)
    #expect(report.sentences[0].text.hasPrefix("The Netherlands beat Qatar 2-0"))
    #expect(report.headline.text == "The Netherlands beat Qatar 2-0")
    #expect(report.line.text.hasPrefix("Netherlands 2-0 Qatar"))
    let lost = try room.match(
      MatchScheduled(home: "qatar", away: "netherlands", date: "2022-11-30"), [.declared(0, 2)])
    let text = Report(match: lost, tie: nil, options: .plain).sentences[0].text
    #expect(text.hasPrefix("The Netherlands beat Qatar 2-0"))
  }
}
