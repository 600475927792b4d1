import JournalCore
import JournalFeeds
import Testing

@Suite("FootballText: dates and headings")
struct FootballTextDateTests {
  @Test(
    "Every form of a date in the specification means 10 July 2026, a Friday",
    arguments: [
      "July 10", "Jul 10", "July 10 2026", "Fri July 10", "Fri July 10 2026", "Friday July 10 2026",
      "Fr July 10", "Fr,     July 10 2026", "Friday, July 10, 2026", "July 10, 2026", "10 July",
      "10 Jul", "10 July 2026", "10 July 26", "Fri 10 July 26", "Friday, 10 July 26", "Fr, 10 July",
      "10.07.2026", "10.7.2026", "10.07.26", "10.7.", "10.07.", "Fr 10.7.26", "Fri, 10.07.2026",
      "2026-07-10", "2026-7-10", "10-07-2026", "Fr 10-7-2026", "10/07/2026", "10/7/26", "10/7",
      "Fr 10/7", "Fri Jul/10", "Jul/10 2026", "[Fri Jul/10]",
    ])
  func forms(text: String) throws {
    for rest in ["\nA v B", "  A v B", "  @ Wien\nA v B", "  20:45  A v B"] {
      let match = try Reading.match("= Cup 2026\n\(text)\(rest)")
      #expect(match.date == CalendarDate("2026-07-10"))
    }
  }

  @Test(
    "Days are read in six languages, abbreviated too",
    arguments: [
      "[Sáb 27.Ago]", "[Sáb 27 de agosto]", "[Sab. 27 agosto]", "[Sam. 27 août]", "[Sa 27.8.2016]",
      "Sáb 27/Ago", "Sa. 27.08.2016", "Sat Aug 27",
    ])
  func languages(day: String) throws {
    let feed = try Reading.feed("= Liga 2016/17\n\n\(day)\n  Leganés 0-0 Atlético\n")
    #expect(feed.problems.isEmpty)
    #expect(feed.matches.first?.date == CalendarDate("2016-08-27"))
    #expect(feed.matches.first?.doubts.isEmpty == true)
  }

  @Test("A day without a year has none where nothing tells it, and that is said")
  func noYear() throws {
    let feed = try Reading.feed("Fri Aug 15\n  A v B  1-0\n")
    #expect(feed.matches.map(\.date) == [nil])
    #expect(feed.problems.map(\.line) == [1])
    #expect(feed.problems.map(\.text) == ["Fri Aug 15"])
  }

  @Test("In a season of two years July is in the first and June in the second")
  func seasonYears() throws {
    let july = try Reading.match("= League 2017/18\nJul 1\nB v A\n")
    #expect(july.date == CalendarDate("2017-07-01"))
    let june = try Reading.match("= League 2017/18\nJun 30\nB v A\n")
    #expect(june.date == CalendarDate("2018-06-30"))
  }

  @Test("A day that is written in full leads those after it into the next year")
  func chain() throws {
    let text = "= League\nSat Aug 18 2012\nA v B\nDec 30\nB v A\nJan 4\nA v C\nJun 1\nC v A\n"
    let dates = try Reading.feed(text).matches.map(\.date)
    #expect(
      dates == ["2012-08-18", "2012-12-30", "2013-01-04", "2013-06-01"].map { CalendarDate($0) })
  }

  @Test("The period in the comment decides for a season that ends in July: 26 July 2020")
  func period() throws {
    let text = """
      = League 2019/20
      # Date       Fri Aug/9 2019 - Sun Jul/26 2020 (352d)
      Sun Jul/26
        A v B  1-0
      """
    #expect(try Reading.match(text).date == CalendarDate("2020-07-26"))
  }

  @Test("There is no 29 February in 2023")
  func noSuchDay() throws {
    let feed = try Reading.feed("= Cup 2023\nFeb 29\nA v B\n")
    #expect(feed.matches.map(\.date) == [nil])
    #expect(feed.problems.map(\.reason) == ["The calendar has no such day."])
  }

  @Test("A date ends at a heading that follows a match, and a heading before a match keeps it")
  func scope() throws {
    let feed = try Reading.feed("= Cup 2022\nMay 1\n▪ Final\nA v B\n▪ Replay\nA v B\n")
    #expect(feed.matches.map(\.date) == [CalendarDate("2022-05-01"), nil])
  }

  @Test("1860 München is a team and no year, 1. FC Köln no first of a month")
  func numbersInNames() throws {
    let match = try Reading.match("= Cup 2010\nAug 21  1860 München v 1. FC Köln  0-1")
    #expect([match.home.name, match.away.name] == ["1860 München", "1. FC Köln"])
    #expect(match.date == CalendarDate("2010-08-21"))
    let single = try Reading.match("= Cup 2010\nAug 21 1899 Hoffenheim v FC Schalke 04  2-0")
    #expect([single.home.name, single.away.name] == ["1899 Hoffenheim", "FC Schalke 04"])
  }

  @Test("23 August is a ground of Bucharest and no date")
  func ground() throws {
    let match = try Reading.match("02.11.1958 @ Bucuresti, 23 August\nRomania  3-0 Turkey")
    #expect((match.city, match.venue) == ("Bucuresti", "23 August"))
    #expect(match.date == CalendarDate("1958-11-02"))
  }

  @Test("A kick-off may have its offset from UTC, at the time or at the place")
  func offsets() throws {
    let place = try Reading.match(
      """
      = World Cup 2014
      Thu Jun 12 17:00   Brazil - Croatia  @ Arena de São Paulo, São Paulo (UTC-3)
      """)
    #expect((place.time, place.offset, place.venue) == (17 * 60, -180, "Arena de São Paulo"))
    let time = try Reading.match("= Cup 2026\nJun 11  13:00 UTC+5:30   A v B  @ Mumbai")
    #expect((time.time, time.offset, time.city) == (13 * 60, 330, "Mumbai"))
  }

  @Test(
    "Headings name competition and season",
    arguments: [
      ("= UEFA Champions League 2017/18", "UEFA Champions League", "2017-18"),
      ("= 2024-25 Champions League Two   # Asia", "Champions League Two", "2024-25"),
      ("= CHAN 2024 Qualifying", "CHAN Qualifying", "2024"),
      ("= League 1999/2000", "League", "1999-00"), ("= Friendlies", "Friendlies", nil),
      ("= World Cup 1954     # in Switzerland, 16 June - 4 July", "World Cup", "1954"),
    ] as [(String, String, String?)])
  func competitions(text: String, name: String, season: String?) throws {
    let match = try Reading.match("\(text)\nA v B")
    #expect(match.competition == FeedCompetition(name: name, season: season))
  }

  @Test(
    "Round lines tell stage, group, round, leg and matchday",
    arguments: [
      ("▪ Group A, Matchday 1", nil, "Group A", nil, nil, 1),
      ("» Gruppe G", nil, "Gruppe G", nil, nil, nil),
      (":: Quarter-finals - 1st Leg", nil, nil, "Quarter-finals", 1, nil),
      ("▪ Semi-final, Leg 2 of 2", nil, nil, "Semi-final", 2, nil),
      ("▪ Final - Second Leg", nil, nil, "Final", 2, nil),
      ("▪ Final - Replay", nil, nil, "Final - Replay", nil, nil),
      ("▪ Group 2 Play-off", nil, nil, "Group 2 Play-off", nil, nil),
      ("▪ Championship, Matchday 1", "Championship", nil, nil, nil, 1),
      ("▪ Championship, Round 23", "Championship", nil, "Round 23", nil, nil),
      ("▪ Finals, Round of 16", "Finals", nil, "Round of 16", nil, nil),
      ("▪ Group stage, Matchday 3 of 6", "Group stage", nil, nil, nil, 3),
      ("▪ 1/8 Finals", nil, nil, "1/8 Finals", nil, nil),
      ("Matchday 37", nil, nil, nil, nil, 37),
      ("Semi-Finals - 2nd Leg", nil, nil, "Semi-Finals", 2, nil),
      ("1/8 Finals", nil, nil, "1/8 Finals", nil, nil),
      ("▪ Conference League, Final - First Leg", "Conference League", nil, "Final", 1, nil),
      ("▪ Eastern Conference, Round One - Match 3", "Eastern Conference", nil, "Round One", 3, nil),
      ("== Apertura, Finals\n▪ Final", "Apertura, Finals", nil, "Final", nil, nil),
    ] as [(String, String?, String?, String?, Int?, Int?)])
  func rounds(
    text: String, stage: String?, group: String?, round: String?, leg: Int?, matchday: Int?
  ) throws {
    let match = try Reading.match("= Cup 2020\n\(text)\nA v B")
    #expect(match.stage == stage)
    #expect(match.group == group)
    #expect(match.round == round)
    #expect(match.leg == leg)
    #expect(match.matchday == matchday)
  }

  @Test("A team's own schedule names the other team, and who is at home")
  func schedule() throws {
    let text = """
      = Regionalliga Ost | Kremser SC
      Fri 10.04.2026 19:30  ▪26  (h) Wiener Viktoria  1-0 (0-0)
      Fri 17.04.2026 19:30  ▪27  (a) SR Donaufeld     2-0 (1-0)
      Fri 24.04.2026  (n) SV Donau
      """
    let matches = try Reading.feed(text).matches
    #expect(matches.map(\.home.name) == ["Kremser SC", "SR Donaufeld", "Kremser SC"])
    #expect(matches.map(\.away.name) == ["Wiener Viktoria", "Kremser SC", "SV Donau"])
    #expect(matches.map(\.matchday) == [26, 27, nil])
    #expect(matches.map(\.isNeutral) == [false, false, true])
    #expect(matches.map(\.score.fullTime) == [Score(1, 0), Score(2, 0), nil])
  }
}
