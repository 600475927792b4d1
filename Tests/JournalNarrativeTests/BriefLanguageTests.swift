import Foundation
import JournalCore
import JournalReading
import JournalReportTesting
import JournalRules
import JournalTesting
import Testing

@testable import JournalNarrative

/// German, Italian and Portuguese: articles by the rules of the language, numbers and days against
/// Foundation, and a brief of a well-recorded match.
@Suite struct BriefLanguageTests {
  private static let languages: [Language] = [.german, .italian, .portuguese]

  /// A team in a form, in a match of two teams.
  private func text(_ name: String, _ form: Form, _ language: Language) throws -> String? {
    var room = Newsroom()
    let team = try #require(TeamSlug(SlugMint.fold(name)))
    room.directory.take(.teamRegistered(TeamRegistered(team: team, name: name)), at: 1)
    let date: CalendarDate = "2018-01-24"
    let match = try room.match(MatchScheduled(home: team, away: "other", date: date), [])
    let names = Names(match, facts: [Fact](), table: match.history.names, language: language.code)
    return language.grammar.text(of: .team(team), as: form, names)
  }

  @Test(arguments: [
    ("FC Barcelona", "der FC Barcelona", "den FC Barcelona", "dem FC Barcelona"),
    ("Borussia Dortmund", "Borussia Dortmund", "Borussia Dortmund", "Borussia Dortmund"),
    ("Brazil", "Brasilien", "Brasilien", "Brasilien"),
    ("Switzerland", "die Schweiz", "die Schweiz", "der Schweiz"),
    ("AS Roma", "die AS Rom", "die AS Rom", "der AS Rom"),
    ("Liverpool FC", "der FC Liverpool", "den FC Liverpool", "dem FC Liverpool"),
    ("Hamburger SV", "der Hamburger SV", "den Hamburger SV", "dem Hamburger SV"),
    ("Real Madrid CF", "Real Madrid", "Real Madrid", "Real Madrid"),
    (
      "Netherlands", "die niederländische Elf", "die niederländische Elf",
      "der niederländischen Elf"
    ),
    ("United States", "das US-Team", "das US-Team", "dem US-Team"),
  ])
  func `cases of teams in German`(name: String, plain: String, to: String, of: String) throws {
    #expect(try text(name, .plain, .german) == plain)
    #expect(try text(name, .to, .german) == to)
    #expect(try text(name, .of, .german) == of)
  }

  @Test(arguments: [
    ("Milan", "il Milan", "del Milan", "al Milan"),
    ("Inter", "l'Inter", "dell'Inter", "all'Inter"),
    ("Juventus", "la Juventus", "della Juventus", "alla Juventus"),
    ("Stoccarda", "lo Stoccarda", "dello Stoccarda", "allo Stoccarda"),
    ("Atalanta", "l'Atalanta", "dell'Atalanta", "all'Atalanta"),
    ("Brazil", "il Brasile", "del Brasile", "al Brasile"),
    ("Spain", "la Spagna", "della Spagna", "alla Spagna"),
    ("Uruguay", "l'Uruguay", "dell'Uruguay", "all'Uruguay"),
    ("Cuba", "Cuba", "di Cuba", "a Cuba"),
    ("AS Roma", "la Roma", "della Roma", "alla Roma"),
    ("FC Barcelona", "il Barcellona", "del Barcellona", "al Barcellona"),
    ("Real Madrid CF", "il Real Madrid", "del Real Madrid", "al Real Madrid"),
    ("Hull City", "l'Hull City", "dell'Hull City", "all'Hull City"),
    ("RB Leipzig", "l'RB Lipsia", "dell'RB Lipsia", "all'RB Lipsia"),
  ])
  func `articles in Italian`(name: String, plain: String, of: String, to: String) throws {
    #expect(try text(name, .plain, .italian) == plain)
    #expect(try text(name, .of, .italian) == of)
    #expect(try text(name, .to, .italian) == to)
  }

  @Test(arguments: [
    ("Benfica", "o Benfica", "do Benfica", "ao Benfica"),
    ("Brazil", "o Brasil", "do Brasil", "ao Brasil"),
    ("Spain", "a Espanha", "da Espanha", "à Espanha"),
    ("Portugal", "Portugal", "de Portugal", "a Portugal"),
    ("Juventus", "a Juventus", "da Juventus", "à Juventus"),
    ("AS Roma", "a Roma", "da Roma", "à Roma"),
    ("FC Porto", "o FC Porto", "do FC Porto", "ao FC Porto"),
    (
      "United States", "a seleção norte-americana", "da seleção norte-americana",
      "à seleção norte-americana"
    ),
  ])
  func `articles in Portuguese`(name: String, plain: String, of: String, to: String) throws {
    #expect(try text(name, .plain, .portuguese) == plain)
    #expect(try text(name, .of, .portuguese) == of)
    #expect(try text(name, .to, .portuguese) == to)
  }

  /// "3:3" in German; "lo 0-0", "l'1-1" and "l'8-0" in Italian, as the first number is read.
  @Test func `scores are written as in the language`() throws {
    var room = Newsroom()
    let date: CalendarDate = "2018-01-24"
    let match = try room.match(MatchScheduled(home: "a", away: "b", date: date), [])
    func text(_ score: Score, _ form: Form, _ language: Language) -> String? {
      let names = Names(match, facts: [Fact](), table: match.history.names, language: language.code)
      return language.grammar.text(of: .score(score), as: form, names)
    }
    #expect(text(Score(3, 3), .plain, .german) == "3:3")
    #expect(text(Score(2, 1), .role, .german) == "1:2")
    let articled = [Score(0, 0), Score(1, 1), Score(2, 2), Score(8, 0)].map {
      text($0, .attributive, .italian)
    }
    #expect(articled == ["lo 0-0", "l'1-1", "il 2-2", "l'8-0"])
    #expect(text(Score(4, 4), .place, .italian) == "sul 4-4")
    #expect(text(Score(2, 1), .plain, .portuguese) == "2-1")
  }

  @Test func `a competition that is called by its country has no words`() throws {
    for language in Self.languages {
      let competition = try #require(CompetitionName("Spain"))
      var room = Newsroom()
      let date: CalendarDate = "2018-01-24"
      let match = try room.match(MatchScheduled(home: "a", away: "b", date: date), [])
      let names = Names(match, facts: [Fact](), table: match.history.names, language: language.code)
      #expect(language.grammar.text(of: .competition(competition), as: .place, names) == nil)
    }
  }

  @Test func `numbers in words are those of Foundation`() {
    func words(_ number: Int, _ locale: String) -> String? {
      let format = NumberFormatter()
      format.locale = Locale(identifier: locale)
      format.numberStyle = .spellOut
      return format.string(from: NSNumber(value: number))
    }
    for number in 2...10 {
      #expect(GermanNumber.cardinal(number) == words(number, "de_DE"))
      #expect(ItalianNumber.cardinal(number) == words(number, "it_IT"))
      #expect(PortugueseNumber.cardinal(number) == words(number, "pt_PT"))
    }
    #expect(
      [950, 38_492, 1_000_042].map { GroupedNumber.text($0, ".") } == [
        "950", "38.492", "1.000.042",
      ])
  }

  @Test func `days are those of Foundation`() {
    let format = DateFormatter()
    format.timeZone = .gmt
    for day in stride(from: -20_000, through: 40_000, by: 197) {
      let date = CalendarDate(daysSince1970: day)
      let foundation = Date(timeIntervalSince1970: Double(day) * 86_400)
      func words(_ locale: String, _ pattern: String) -> String {
        format.locale = Locale(identifier: locale)
        format.dateFormat = pattern
        return format.string(from: foundation)
      }
      #expect(GermanTime.day(date) == words("de_DE", "d. MMMM"))
      #expect(GermanTime.weekday(date) == words("de_DE", "EEEE"))
      #expect(PortugueseTime.day(date) == words("pt_PT", "d 'de' MMMM"))
      #expect(PortugueseTime.weekday(date).hasSuffix(words("pt_PT", "EEEE")))
      #expect(ItalianTime.weekday(date) == words("it_IT", "EEEE"))
      if date.day > 1 { #expect(ItalianTime.day(date) == words("it_IT", "d MMMM")) }
    }
  }

  @Test func `competitions take their article`() throws {
    func text(_ name: String, _ form: Form, _ language: Language) throws -> String? {
      let competition = try #require(CompetitionName(name))
      var room = Newsroom()
      let date: CalendarDate = "2018-01-24"
      let match = try room.match(MatchScheduled(home: "a", away: "b", date: date), [])
      let names = Names(match, facts: [Fact](), table: match.history.names, language: language.code)
      return language.grammar.text(of: .competition(competition), as: form, names)
    }
    #expect(try text("DFB-Pokal", .place, .german) == "im DFB-Pokal")
    #expect(try text("DFB-Pokal", .attributive, .german) == "des DFB-Pokals")
    #expect(try text("World Cup", .place, .german) == "bei der Weltmeisterschaft")
    #expect(try text("Copa del Rey", .of, .italian) == "della Copa del Rey")
    #expect(try text("World Cup", .place, .italian) == "al Mondiale")
    #expect(try text("World Cup", .place, .portuguese) == "no Campeonato do Mundo")
    #expect(try text("La Liga", .of, .portuguese) == "de La Liga")
  }

  /// Real Madrid 1-2 Leganés, 24 January 2018: Eraso 32, Benzema 47, Gabriel Pires 55.
  @Test func `a brief tells who went out, and every goal`() throws {
    let (match, tie) = try Seed.tie()
    for language in Self.languages {
      let report = Report(match: match, tie: tie, options: ReportOptions(language: language))
      let text = report.sentences.map(\.text).joined(separator: " ")
      let count = text.split(separator: " ").count
      #expect((20...90).contains(count), "\(text)")
      #expect(report.headline.text.split(separator: " ").count <= 10)
      for word in ["Legan", "Eraso", "Benzema", "Pires", "32", "47"] {
        #expect(text.contains(word), "\(language.code), \(word): \(text)")
      }
    }
  }
}
