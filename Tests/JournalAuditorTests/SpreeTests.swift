import JournalAuditor
import JournalCore
import JournalNarrative
import JournalReading
import JournalReportTesting
import JournalTesting
import Testing

/// The goals of one player are one sentence where that keeps the story's order. Every report is
/// audited as well.
@Suite struct SpreeTests {
  private func tell(
    _ home: String, _ away: String, _ date: String, _ people: [String],
    _ goals: [(TeamSlug, PersonSlug?, MatchTime)]
  ) throws -> [(code: String, text: String)] {
    var desk = Newsroom()
    for (slug, name) in [("home", home), ("away", away)] {
      let team = try #require(TeamSlug(slug))
      desk.directory.take(.teamRegistered(TeamRegistered(team: team, name: name)), at: 1)
    }
    for name in people {
      let person = try #require(PersonSlug(SlugMint.fold(name)))
      desk.directory.take(.personRegistered(PersonRegistered(person: person, name: name)), at: 1)
    }
    let events: [Happening] =
      [.kickOff] + goals.map { .goal($0.0, $0.1, $0.2) } + [.halfTime, .secondHalf, .fullTime]
    let match = try desk.match(
      MatchScheduled(home: "home", away: "away", date: day(date), neutral: true), events)
    return Language.all.flatMap { language in
      [ReportOptions.Length.full, .brief].map { length in
        let report = Report(
          match: match, tie: nil, options: ReportOptions(language: language, length: length))
        let audit = ReportAudit(report, match: match, tie: nil)
        #expect(audit.findings == [], "\(language.code): \(audit.findings)")
        return (language.code, report.sentences.map(\.text).joined(separator: " "))
      }
    }
  }

  /// Italy 3-2 Brazil, 5 July 1982: Rossi put Italy ahead three times.
  @Test func `a hat-trick that put its side ahead three times is one sentence`() throws {
    let told = try tell(
      "Italy", "Brazil", "1982-07-05", ["Paolo Rossi", "Sócrates", "Falcão"],
      [
        ("home", "paolo-rossi", "5"), ("away", "socrates", "12"), ("home", "paolo-rossi", "25"),
        ("away", "falcao", "68"), ("home", "paolo-rossi", "74"),
      ])
    for (code, text) in told where code == "en" {
      #expect(
        text.contains(
          "Rossi put Italy ahead three times, in the fifth, 25th and 74th minutes, and the last goal was the winner."
        ), "\(text)")
      #expect(!text.contains("scored the winner"), "\(text)")
      #expect(text.contains("12th minute") && text.contains("68th minute"), "\(text)")
    }
  }

  /// Paraguay 5-0 Peru, 16 November 1929: Nessi in the 10th, González in the 41st, 59th and 82nd,
  /// Domínguez in the 53rd.
  @Test func `goals that only add to a lead are one sentence`() throws {
    let told = try tell(
      "Paraguay", "Peru", "1929-11-16", ["Lino Nessi", "Aurelio González", "Diógenes Domínguez"],
      [
        ("home", "lino-nessi", "10"), ("home", "aurelio-gonzalez", "41"),
        ("home", "diogenes-dominguez", "53"), ("home", "aurelio-gonzalez", "59"),
        ("home", "aurelio-gonzalez", "82"),
      ])
    for (code, text) in told where code == "en" {
      #expect(
        text.contains("59th and 82nd minutes") || text.contains("41st, 59th and 82nd minutes"),
        "\(text)")
    }
  }

  /// Uruguay 4-2 Argentina, 30 July 1930: nobody scored twice. Hungary 2-3 West Germany, 4 July 1954:
  /// Rahn equalised in the 18th minute and won the match in the 84th; both goals are told on their own.
  @Test func `goals that turned a match are told one by one`() throws {
    let told = try tell(
      "Hungary", "West Germany", "1954-07-04",
      ["Ferenc Puskás", "Zoltán Czibor", "Max Morlock", "Helmut Rahn"],
      [
        ("home", "ferenc-puskas", "6"), ("home", "zoltan-czibor", "8"),
        ("away", "max-morlock", "10"), ("away", "helmut-rahn", "18"),
        ("away", "helmut-rahn", "84"),
      ])
    for (code, text) in told where code == "en" {
      #expect(!text.contains("18th and 84th minutes"), "\(text)")
      #expect(text.contains("18th minute") || text.contains("eight minutes later"), "\(text)")
    }
  }
}
