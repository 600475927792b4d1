import JournalCore
import JournalReading
import JournalReportTesting
import JournalRules
import JournalTesting
import Testing

@testable import JournalNarrative

/// Words that say no more than the log holds: who won, who scored, who was sent off, and for which
/// side.
@Suite struct HonestWordsTests {
  private static let whistles: [Happening] = [.kickOff, .halfTime, .secondHalf, .fullTime]

  private func text(
    _ events: [Happening], _ options: ReportOptions = .plainFull,
    in directory: JournalCore.Directory = Seed.directory
  ) throws -> String {
    var desk = Newsroom(directory: directory)
    let match = try desk.match(Seed.second, events)
    return Report(match: match, tie: nil, options: options).sentences.map(\.text)
      .joined(separator: " ")
  }

  /// Italy 1-1 Spain after extra time, 31 May 1934; Italy won the replay 1-0 a day later.
  @Test func `a draw that was replayed knocks nobody out`() throws {
    var desk = Newsroom(directory: Seed.directory)
    func scheduled(_ date: CalendarDate, leg: Int) -> MatchScheduled {
      MatchScheduled(
        home: "real-madrid", away: "leganes", date: date, competition: "copa",
        round: "Quarter-finals", leg: leg, tie: "tie", neutral: true)
    }
    let extraTime: [Happening] = [
      .starts(.extraTimeFirst), .ends(.extraTimeFirst), .starts(.extraTimeSecond),
      .ends(.extraTimeSecond),
    ]
    let draw: [Happening] = [
      .kickOff, .goal("leganes", nil, "30"), .halfTime, .secondHalf,
      .goal("real-madrid", nil, "60"), .fullTime,
    ]
    let first = try desk.match(scheduled("1934-05-31", leg: 1), draw + extraTime)
    let rules = "fifa.world-cup.1934-1938"
    let before = try desk.tie([first], rules: rules)
    let asked = Report(match: first, tie: before, options: .plain).sentences.map(\.text)
    #expect(asked.contains("The tie needs a replay."), "\(asked)")
    let second = try desk.match(scheduled("1934-06-01", leg: 2), [.declared(1, 0)])
    let tie = try desk.tie([first, second], rules: rules)
    let drawn = Report(match: first, tie: tie, options: .plain)
    #expect(drawn.sentences[0].text.contains("drew 1-1 after extra time"), "\(drawn.sentences)")
    #expect(!drawn.headline.text.contains("out of"), "\(drawn.headline.text)")
    let replay = Report(match: second, tie: tie, options: .plain)
    #expect(replay.sentences[0].text.hasPrefix("Real Madrid knocked Leganés out"))
  }

  @Test func `an awarded match was won by no goal, and its words say who set aside what`() throws {
    let award = ResultAwarded(
      score: Score(0, 3), reason: "ineligible player", authority: "RFEF")
    let text = try text(
      [.goal("real-madrid", "isco", "3")] + Self.whistles + [Happening(.resultAwarded(award))])
    #expect(
      text.hasPrefix(
        "Leganés were awarded a 3-0 win over Real Madrid by RFEF in the Copa del Rey "
          + "quarter-finals; Real Madrid had won 1-0 on the pitch."), "\(text)")
    #expect(!text.contains("only goal") && !text.contains("decided"), "\(text)")
  }

  @Test func `some scorers are not the scorers`() throws {
    let events: [Happening] = [
      .goal("real-madrid", "isco", "10"), .goal("leganes", "eraso", "20"), .declared(4, 2),
    ]
    for language in [Language.english, .spanish, .french] {
      let options = ReportOptions(language: language)
      let text = try text(events, options)
      for words in ["The scorers were", "Los goles fueron", "Buteurs :"] {
        #expect(!text.contains(words), "\(text)")
      }
    }
    var desk = Newsroom(directory: Seed.directory)
    let match = try desk.match(Seed.second, events)
    #expect(
      Report(match: match, tie: nil, options: .plain).line.text == "Real Madrid 4-2 Leganés")
  }

  /// Alavés 2-1 Valencia, 24 January 2018: Rubén Sobrino's goal won the match, and Alavés went out.
  @Test func `the last goal of a leg is no winner where its side went out`() throws {
    let second: [Happening] = [
      .goal("real-madrid", "isco", "10"), .goal("leganes", "eraso", "20"),
      .goal("real-madrid", "isco", "80"), .finalWhistle(),
    ]
    let (match, tie) = try Seed.tie(second: second, first: [.declared(2, 0)])
    let text = Report(match: match, tie: tie, options: .plainFull).sentences.map(\.text)
    #expect(!text.contains { $0.contains("winner") }, "\(text)")
    let (won, passage) = try Seed.tie(second: second, first: [.declared(1, 1)])
    let told = Report(match: won, tie: passage, options: .plainFull).sentences.map(\.text)
    #expect(told.contains { $0.contains("winner") }, "\(told)")
  }

  /// Portugal 5-3 North Korea, 23 July 1966, after 0-3.
  @Test func `a lead that was cut is told as cut, not as gained`() throws {
    let goals: [Happening] = [
      .goal("leganes", "eraso", "1"), .goal("leganes", "tito", "22"),
      .goal("leganes", "beauvue", "25"), .goal("real-madrid", "isco", "27"),
      .goal("real-madrid", "isco", "43", situation: .penalty), .goal("real-madrid", "isco", "56"),
      .goal("real-madrid", "isco", "59", situation: .penalty),
      .goal("real-madrid", "sergio-ramos", "80"), .finalWhistle(),
    ]
    let text = try text(goals, .plain)
    #expect(!text.contains("later led 3-"), "\(text)")
    #expect(text.contains("Real Madrid later cut the lead to 3-2."), "\(text)")
  }

  @Test func `red cards are told by side, and a coach's as one of the bench`() throws {
    let official = Card(team: "leganes", official: "tito", colour: .red)
    let one = try text([.finalWhistle(), Happening(.card(official), at: "60")])
    #expect(one.contains("Tito, on the bench of Leganés, was sent off"), "\(one)")
    let many = try text([
      .card(.red, "leganes", "eraso", "20"), .card(.red, "real-madrid", "isco", "30"),
      .card(.red, "leganes", "beauvue", "50"), .finalWhistle(),
    ])
    #expect(
      many.contains("Leganés had Eraso and Beauvue sent off; Real Madrid had Isco sent off."),
      "\(many)")
  }

  @Test func `whom another source credits is told beside the journal's scorer`() throws {
    var directory = Seed.directory
    directory.take(
      .sourceAdded(SourceAdded(source: "agency", kind: "agency", publisher: "The BBC")), at: 1)
    let text = try text(
      [
        .goal("leganes", "eraso", "32"), .goal("real-madrid", "isco", "50"),
        Happening(.claim(Claim(about: .e(2), field: "player", value: "tito"))), .finalWhistle(),
      ], in: directory)
    #expect(text.contains("Eraso put"), "\(text)")
    #expect(
      text.contains("The BBC credits the goal of Leganés in the 32nd minute to Tito."), "\(text)")
  }

  @Test func `a scorer whom another source only names is told by that name`() throws {
    var directory = Seed.directory
    directory.take(
      .sourceAdded(SourceAdded(source: "agency", kind: "agency", publisher: "The BBC")), at: 1)
    let claims = ["Javier Eraso", "Nobody Known"].map { name in
      Happening(.claim(Claim(about: .e(2), field: "player", value: .string(name))))
    }
    let goal: [Happening] = [.goal("leganes", "eraso", "32")]
    let text = try text(goal + claims + [.finalWhistle()], in: directory)
    #expect(text.contains("to Nobody Known."), "\(text)")
    #expect(!text.contains("to Eraso"), "\(text)")
  }

  @Test func `whoever was erased is unknown, and leaves no hole`() throws {
    var directory = Seed.directory
    directory.take(
      .personRegistered(PersonRegistered(person: "eraso", name: "[erased]", short: "[erased]")),
      at: 1)
    let said = Statement(speaker: "eraso", text: ["en": "I am happy."], form: .direct)
    let events: [Happening] = [
      .goal("leganes", "eraso", "32"), .finalWhistle(), Happening(.statement(said)),
    ]
    var desk = Newsroom(directory: directory)
    let match = try desk.match(Seed.second, events)
    for options in [ReportOptions.plain, .plainFull] {
      let report = Report(match: match, tie: nil, options: options)
      let all = ([report.line, report.headline] + report.sentences).map(\.text)
      #expect(!all.contains { $0.contains("erased") || $0.contains("happy") }, "\(all)")
      #expect(all.contains { $0.contains("Leganés scored the only goal") }, "\(all)")
    }
  }

  @Test func `a name that several seasons share loses all their years`() {
    func text(_ name: String, _ season: String) -> String? {
      CompetitionName(name, season: season)?.text
    }
    #expect(text("World Cup 1934 and 1938", "1938") == "World Cup")
    #expect(text("World Cup 2006, 2010 and 2014", "2014") == "World Cup")
    #expect(text("Copa del Rey 2017-18", "2017-18") == "Copa del Rey")
    #expect(text("Euro 2016", "2016") == "Euro 2016")
    #expect(text("Euro", "2024") == "Euro 2024")
  }

  @Test func `two of one name are told apart by their teams`() throws {
    var directory = Seed.directory
    for (slug, team) in [("john-smith", "real-madrid"), ("john-smith-2", "leganes")] {
      let person = PersonRegistered(
        person: try #require(PersonSlug(slug)), name: "John Smith", team: TeamSlug(team))
      directory.take(.personRegistered(person), at: 1)
    }
    let text = try text(
      [
        .goal("real-madrid", "john-smith", "3"), .goal("leganes", "john-smith-2", "50"),
        .finalWhistle(),
      ], in: directory)
    #expect(text.contains("John Smith (Real Madrid)"), "\(text)")
    #expect(text.contains("John Smith (Leganés)"), "\(text)")
  }
}
