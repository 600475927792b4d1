import JournalCore
import JournalNarrative
import JournalReportTesting
import JournalTesting
import Testing

/// The first sentence and the headline, for every state and ending of a match.
@Suite struct ResultTests {
  private func brief(_ events: [Happening], _ scheduled: MatchScheduled? = nil) throws -> Report {
    ReportLaws(match: try Seed.match(events, scheduled: scheduled), tie: nil).check()
  }

  @Test func `a match of no tie`() throws {
    let brief = try brief([
      .kickOff, .goal("leganes", "eraso", "32"), .halfTime, .secondHalf, .fullTime,
    ])
    #expect(
      brief.sentences.map(\.text) == [
        "A goal by Eraso in the 32nd minute gave Leganés a 1-0 win over Real Madrid."
      ])
    #expect(brief.line.text == "Real Madrid 0-1 Leganés: Eraso 32")
  }

  @Test func `a match that has not begun`() throws {
    let brief = try brief([])
    #expect(
      brief.sentences.map(\.text) == ["Real Madrid v Leganés is set for 24 January 2018."])
    #expect(brief.sentences[0].evidence == [1])
    #expect(brief.line.text == "Real Madrid v Leganés, 24 January 2018")
  }

  @Test func `a match without goals`() throws {
    let brief = try brief([.kickOff, .halfTime, .secondHalf, .fullTime, .finalWhistle()])
    #expect(brief.sentences.map(\.text) == ["Real Madrid and Leganés drew 0-0."])
    #expect(brief.sentences[0].evidence == [6])
    #expect(brief.line.text == "Real Madrid 0-0 Leganés")
  }

  @Test func `a match that is on claims no result`() throws {
    let brief = try brief([
      .kickOff, .goal("leganes", "eraso", "32"), .halfTime, .secondHalf,
      .card(.yellow, "leganes", "tito", "58"),
    ])
    #expect(brief.sentences[0].text == "Leganés lead Real Madrid 1-0 after 58 minutes.")
    #expect(brief.sentences[0].evidence == [3, 6])
    #expect(brief.sentences[1].text == "Eraso put the visitors ahead after 32 minutes.")
    #expect(brief.line.text == "Real Madrid 0-1 Leganés (after 58 minutes): Eraso 32")
  }

  @Test(arguments: [
    (1, "Real Madrid and Leganés are level at 0-0 in the first half."),
    (2, "Real Madrid and Leganés are level at 0-0 at half-time."),
    (3, "Real Madrid and Leganés are level at 0-0 in the second half."),
    (5, "Real Madrid and Leganés are level at 0-0 in the first half of extra time."),
    (6, "Real Madrid and Leganés are level at 0-0 at half-time of extra time."),
    (8, "Real Madrid and Leganés drew 0-0 after extra time."),
    (9, "Real Madrid and Leganés are level at 0-0 during the shoot-out."),
  ])
  func `whatever whistle was last`(count: Int, sentence: String) throws {
    let whistles: [Happening] = [
      .kickOff, .halfTime, .secondHalf, .fullTime, .starts(.extraTimeFirst),
      .ends(.extraTimeFirst), .starts(.extraTimeSecond), .ends(.extraTimeSecond),
      .starts(.shootOut),
    ]
    #expect(try brief(Array(whistles.prefix(count))).sentences[0].text == sentence)
  }

  @Test func `stoppage time is named by its half`() throws {
    let brief = try brief([
      .kickOff, .goal("leganes", "eraso", "45+2"), .halfTime, .secondHalf,
      .goal("real-madrid", "isco", "90+4"),
    ])
    #expect(
      brief.sentences.map(\.text) == [
        "Real Madrid and Leganés are level at 1-1 in stoppage time.",
        "Eraso put the visitors ahead in first-half stoppage time, but Isco equalised in "
          + "stoppage time.",
      ])
  }

  @Test func `goals without any whistle are no result`() throws {
    let brief = try brief([.goal("leganes", "eraso", "32")])
    #expect(
      brief.sentences[0].text
        == "Leganés lead Real Madrid 1-0 after 32 minutes, with no final whistle recorded.")
    let unknown = try self.brief([.goal("leganes", nil, "?")])
    #expect(
      unknown.sentences.map(\.text) == [
        "Leganés lead Real Madrid 1-0, with no final whistle recorded.",
        "The visitors went ahead.",
      ])
    #expect(unknown.line.text == "Real Madrid 0-1 Leganés (not over)")
  }

  @Test func `a card alone makes no score`() throws {
    let brief = try brief([.card(.yellow, "leganes", "tito", "58")])
    #expect(
      brief.sentences[0].text
        == "No goal and no final whistle are recorded in Real Madrid v Leganés.")
  }

  @Test func `a later half is believed over an older whistle`() throws {
    let brief = try brief([
      .kickOff, .goal("leganes", "eraso", "32"), .goal("leganes", "beauvue", "70"),
    ])
    #expect(brief.sentences[0].text.hasPrefix("Leganés lead Real Madrid 2-0 after 70 minutes"))
  }

  @Test func `a score that is only declared`() throws {
    let brief = try brief([.declared(0, 3)])
    #expect(brief.sentences.map(\.text) == ["Leganés beat Real Madrid 3-0."])
    #expect(brief.sentences[0].evidence == [2])
    #expect(brief.line.text == "Real Madrid 0-3 Leganés")
  }

  @Test func `a declared score with one goal known tells no story`() throws {
    let brief = try brief([.goal("leganes", "eraso", "32"), .declared(2, 3)])
    #expect(
      brief.sentences.map(\.text) == [
        "Leganés beat Real Madrid 3-2.", "Eraso scored for Leganés in the 32nd minute.",
      ])
  }

  @Test func `a declared half-time score is no lower afterwards`() throws {
    let match = try Seed.match([.declared(1, 0, upTo: .firstHalf)])
    let brief = Report(match: match, tie: nil, options: .plain)
    #expect(brief.sentences.map(\.text) == ["Real Madrid lead Leganés 1-0 at half-time."])
    #expect(brief.line.text == "Real Madrid 1-0 Leganés (at half-time)")
  }

  @Test func `extra time`() throws {
    let brief = try brief([
      .goal("leganes", "eraso", "32"), .goal("real-madrid", "isco", "60"), .declared(1, 1),
      .goal("leganes", "beauvue", "105"), .declared(1, 2, upTo: .extraTimeSecond),
    ])
    #expect(
      brief.sentences[0].text
        == "A goal by Beauvue in the 105th minute gave Leganés a 2-1 win after extra time over Real "
        + "Madrid.")
    #expect(brief.sentences[2].text == "Beauvue scored the winner in the 105th minute.")
    #expect(brief.line.text == "Real Madrid 1-2 Leganés (aet): Eraso 32, Beauvue 105; Isco 60")
  }

  @Test func `a shoot-out kick by kick`() throws {
    let kicks: [Happening] = (1...3).flatMap { number -> [Happening] in
      [.kick("real-madrid", number, .saved), .kick("leganes", number, .scored)]
    }
    let whistles: [Happening] = [
      .kickOff, .halfTime, .secondHalf, .fullTime, .starts(.shootOut),
    ]
    let brief = try brief(whistles + kicks)
    #expect(
      brief.sentences.map(\.text) == [
        "Leganés beat Real Madrid 3-0 on penalties after a 0-0 draw."
      ])
    #expect(brief.sentences[0].evidence == [5, 7, 8, 9, 10, 11, 12])
    #expect(brief.line.text == "Real Madrid 0-0 Leganés (Leganés 3-0 on penalties)")
  }

  @Test func `a shoot-out of which only the winner is known`() throws {
    let declared = Happening(.shootOutDeclared(ShootOutDeclared(winner: "leganes")))
    let brief = try brief([.declared(1, 1), declared])
    #expect(
      brief.sentences.map(\.text) == [
        "Leganés beat Real Madrid on penalties after a 1-1 draw."
      ])
  }

  @Test func `a shoot-out after a match that was not level`() throws {
    let declared = Happening(
      .shootOutDeclared(ShootOutDeclared(winner: "leganes", home: 3, away: 4)))
    let brief = try brief([.declared(1, 0), declared])
    #expect(
      brief.sentences.map(\.text) == [
        "Real Madrid beat Leganés 1-0.", "Leganés won the shoot-out 4-3.",
      ])
  }

  @Test(arguments: [
    ("Santiago Bernabéu", "at the Santiago Bernabéu"), ("Anfield", "at Anfield"),
    ("Santiago Bernabéu, Madrid", "at the Santiago Bernabéu"), ("The Den", "at The Den"),
    ("Wembley Stadium", "at Wembley Stadium"),
    ("Stadium of Light", "at the Stadium of Light"), ("Allianz Arena", "at the Allianz Arena"),
    ("Estadio Municipal", "at the Estadio Municipal"),
  ])
  func `grounds with and without an article`(venue: String, words: String) throws {
    let match = MatchScheduled(
      home: "real-madrid", away: "leganes", date: "2018-01-24", venue: venue)
    #expect(try brief([.declared(1, 0)], match).sentences[0].text.hasSuffix(" \(words)."))
  }

  @Test(arguments: [
    ("FA Cup", "2017-18", "in the FA Cup"), ("La Liga 2017-18", "2017-18", "in La Liga"),
    ("The Championship", "2017-18", "in the Championship"), ("Serie A", "2017", "in Serie A"),
    ("World Cup 2018", "2018", "in the World Cup"), ("Euro 2016", "2016", "in Euro 2016"),
  ])
  func `competitions with and without an article`(name: String, season: String, words: String)
    throws
  {
    var desk = Newsroom(directory: Seed.directory)
    let cup = CompetitionDefined(competition: "cup", season: season, name: name)
    desk.directory.take(.competitionDefined(cup), at: 1)
    let scheduled = MatchScheduled(
      home: "real-madrid", away: "leganes", date: "2018-01-24", competition: "cup")
    let match = try desk.match(scheduled, [.declared(1, 0)])
    let brief = ReportLaws(match: match, tie: nil).check()
    #expect(brief.sentences[0].text == "Real Madrid beat Leganés 1-0 \(words).")
  }

  @Test func `a league is no round to be knocked out of`() throws {
    let match = MatchScheduled(
      home: "real-madrid", away: "leganes", date: "2018-01-24", competition: "copa",
      round: "Round 20")
    #expect(
      try brief([.declared(1, 0)], match).sentences[0].text
        == "Real Madrid beat Leganés 1-0 in the Copa del Rey.")
  }

  @Test func `names that nobody registered stand as slugs`() throws {
    let match = MatchScheduled(home: "alaves", away: "sevilla-fc", date: "2018-01-24")
    let brief = try brief([.goal("alaves", "munir-el-haddadi", "5"), .declared(1, 0)], match)
    #expect(
      brief.sentences.map(\.text) == [
        "A goal by munir-el-haddadi in the fifth minute gave alaves a 1-0 win over sevilla-fc."
      ])
  }

  @Test func `two teams of one short name get their full ones`() throws {
    var desk = Newsroom()
    for (team, name) in [("a", "Arsenal de Sarandí"), ("b", "Arsenal FC")] as [(TeamSlug, String)] {
      let event = TeamRegistered(team: team, name: name, short: "Arsenal")
      desk.directory.take(.teamRegistered(event), at: 1)
    }
    let scheduled = MatchScheduled(home: "a", away: "b", date: "2018-01-24")
    let match = try desk.match(scheduled, [.declared(1, 0)])
    let brief = Report(match: match, tie: nil, options: .plain)
    #expect(brief.sentences[0].text == "Arsenal de Sarandí beat Arsenal FC 1-0.")
  }

  @Test func `a blank short name leaves no hole`() throws {
    var desk = Newsroom()
    let team = TeamRegistered(team: "leganes", name: "CD  Leganés", short: " ")
    desk.directory.take(.teamRegistered(team), at: 1)
    let scheduled = MatchScheduled(home: "leganes", away: "alaves", date: "2018-01-24")
    let match = try desk.match(scheduled, [.declared(1, 0)])
    #expect(
      Report(match: match, tie: nil, options: .plain).sentences[0].text
        == "leganes beat alaves 1-0.")
  }
}
