import Foundation
import JournalCore
import JournalReading
import JournalRules
import JournalReportTesting
import JournalTesting
import Testing

@testable import JournalNarrative

/// French: its grammar by the rules of the language, its words by a dictionary.
@Suite struct FrenchTests {
  @Test(arguments: [
    ("Leganés", "Leganés", "de Leganés", "à Leganés"),
    ("Eibar", "Eibar", "d'Eibar", "à Eibar"),
    ("Real Madrid", "le Real Madrid", "du Real Madrid", "au Real Madrid"),
    ("Real Sociedad", "la Real Sociedad", "de la Real Sociedad", "à la Real Sociedad"),
    ("Atlético Madrid", "l'Atlético Madrid", "de l'Atlético Madrid", "à l'Atlético Madrid"),
    ("AS Roma", "l'AS Roma", "de l'AS Roma", "à l'AS Roma"),
    ("Juventus", "la Juventus", "de la Juventus", "à la Juventus"),
    ("FC Barcelona", "le FC Barcelona", "du FC Barcelona", "au FC Barcelona"),
    ("Hamburg", "Hamburg", "de Hamburg", "à Hamburg"),
  ])
  func `articles of clubs`(name: String, plain: String, of: String, to: String) {
    let article = FrenchArticle(ofTeam: name)
    #expect(article.text(before: name, .plain) == plain)
    #expect(article.text(before: name, .of) == of)
    #expect(article.text(before: name, .to) == to)
  }

  @Test(arguments: [
    ("France", "la France", "de la France", "à la France"),
    ("Spain", "l'Espagne", "de l'Espagne", "à l'Espagne"),
    ("Brazil", "le Brésil", "du Brésil", "au Brésil"),
    ("Iran", "l'Iran", "de l'Iran", "à l'Iran"), ("Cuba", "Cuba", "de Cuba", "à Cuba"),
    ("Israel", "Israël", "d'Israël", "à Israël"),
    ("Netherlands", "l'équipe des Pays-Bas", "de l'équipe des Pays-Bas", "à l'équipe des Pays-Bas"),
  ])
  func `articles of countries`(name: String, plain: String, of: String, to: String) throws {
    let country = try #require(FrenchCountry.entry(name))
    #expect(country.article.text(before: country.name, .plain) == plain)
    #expect(country.article.text(before: country.name, .of) == of)
    #expect(country.article.text(before: country.name, .to) == to)
    #expect(FrenchCountry.entry(country.name)?.name == country.name)
  }

  @Test func `plural articles melt too`() {
    #expect(FrenchArticle.les.text(before: "Girondins", .of) == "des Girondins")
    #expect(FrenchArticle.les.text(before: "Girondins", .to) == "aux Girondins")
    #expect(FrenchArticle.les.text(before: "Aiglons", .plain) == "les Aiglons")
  }

  @Test func `numbers in words are those of Foundation`() {
    let format = NumberFormatter()
    format.locale = Locale(identifier: "fr_FR")
    format.numberStyle = .spellOut
    for number in 0...16 {
      #expect(FrenchNumber.cardinal(number) == format.string(from: NSNumber(value: number)))
    }
    #expect(FrenchNumber.cardinal(17) == "17")
    #expect([1, 2, 32].map { FrenchNumber.ordinal($0) } == ["1er", "2e", "32e"])
  }

  @Test func `days are those of Foundation, but for the first of a month`() {
    let format = DateFormatter()
    format.locale = Locale(identifier: "fr_FR")
    format.timeZone = .gmt
    for day in stride(from: -20_000, through: 40_000, by: 97) {
      let date = CalendarDate(daysSince1970: day)
      let foundation = Date(timeIntervalSince1970: Double(day) * 86_400)
      format.dateFormat = date.day == 1 ? "d'er' MMMM y" : "d MMMM y"
      #expect(FrenchDate.day(date) == format.string(from: foundation))
      format.dateFormat = "EEEE"
      #expect(FrenchDate.weekday(date) == format.string(from: foundation))
    }
  }

  @Test(arguments: [
    ("Copa del Rey", "de la Copa del Rey"), ("World Cup 2022", "de la Coupe du monde 2022"),
    ("Euro 2016", "de l'Euro 2016"), ("Eredivisie", "de l'Eredivisie"), ("La Liga", "de La Liga"),
    ("UEFA European Championship", "de l'Euro"),
    ("Trophée des champions", "du Trophée des champions"),
  ])
  func `competitions`(name: String, of: String) throws {
    let words = try #require(CompetitionName(name).flatMap { FrenchCompetition($0) })
    #expect(words.text(.of) == of)
  }

  @Test(
    arguments: [
      ("Quarter-finals", "en quarts de finale", "quart de finale"),
      ("Semi-finals", "en demi-finales", "demi-finale"),
      ("Round of 16", "en huitièmes de finale", "huitième de finale"),
      ("Final", "en finale", "finale"), ("Third round", "au 3e tour", nil),
    ] as [(String, String, String?)])
  func `rounds`(name: String, place: String, single: String?) {
    #expect(FrenchRound.text(RoundName(name), .place) == place)
    #expect(FrenchRound.text(RoundName(name), .single) == single)
  }

  @Test func `what was said keeps its words`() {
    #expect(FrenchQuote.marked("C'est un échec.") == "«\u{A0}C'est un échec\u{A0}»")
    #expect(FrenchQuote.marked("Qui l'attendait ?") == "«\u{A0}Qui l'attendait ?\u{A0}»")
    #expect(FrenchQuote.marked(" ") == nil)
  }

  @Test(.enabled(if: Speller.knows("fr"), "hunspell with fr is not here"))
  func `every word of the lexicon is in the dictionary`() throws {
    let wordings = Language.french.lexicon.variants.values.flatMap { $0 }
      .flatMap { Speller.words(of: $0.wording) }
    let terms = Array(Language.french.lexicon.terms.values)
    let unknown = try Speller.unknown(in: wordings + terms, "fr")
    // Abbreviations of every scoreboard, and the football word for a display of flags.
    #expect(unknown.subtracting(["csc", "sp", "tifo"]).isEmpty)
  }

  private static func texts(_ match: MatchReading, _ tie: TieReading?) -> [String] {
    [ReportOptions.Length.brief, .full].flatMap { length in
      [Tone.neutral, .home, .away].flatMap { tone -> [String] in
        let report = Report(
          match: match, tie: tie,
          options: ReportOptions(language: .french, length: length, tone: tone))
        return [report.headline.text] + report.sentences.map(\.text)
      }
    }
  }

  private static func checkLaws(_ text: String) {
    for hole in [" de le ", " de les ", " à le ", " à les ", "  ", " ,", " .", ",,", "..", "nil"] {
      #expect(!" \(text) ".contains(hole), "\(hole) in: \(text)")
    }
    for hole in [" de A", " de E", " de I", " de O", " de U", " le A", " le E", " la A", " la E"] {
      #expect(!" \(text) ".contains(hole), "\(hole) in: \(text)")
    }
  }

  @Test func `the brief of the demo`() throws {
    let (match, tie) = try AgencyTie.tie()
    for text in Self.texts(match, tie) { Self.checkLaws(text) }
    let report = Report(match: match, tie: tie, options: ReportOptions(language: .french))
    let text = report.sentences.map(\.text).joined(separator: " ")
    let facts = [
      "Leganés a ", "le Real Madrid", "mercredi", "en quarts de finale de la Copa del Rey", "2-1",
      "au Santiago Bernabéu", "2-2", "grâce aux buts à l'extérieur", "Eraso", "Benzema",
      "Gabriel Pires", "de la tête",
    ]
    let missing = facts.filter { !text.contains($0) }
    #expect(missing.isEmpty, "\(missing) in: \(text)")
    #expect(
      report.headline.text == "Leganés élimine le Real Madrid grâce aux buts à l'extérieur")
    #expect((60...90).contains(report.sentences.reduce(0) { $0 + $1.wordCount }))
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `random matches leave no hole`(seed: UInt64) throws {
    let match = RandomMatch(seed: seed)
    var thinning = Thinning(percent: 40, random: SplitMix64(seed: seed))
    for drafts in [match.drafts, try thinning.thin(match.drafts)] {
      let texts = Self.texts(try Newsroom.reading(drafts, directory: Seed.directory), nil)
      #expect(!texts.isEmpty)
      for text in texts { Self.checkLaws(text) }
    }
  }
}
