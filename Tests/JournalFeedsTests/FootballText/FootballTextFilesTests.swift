import JournalCore
import JournalFeeds
import Testing

/// The contents of openfootball's files, checked against other publications.
@Suite(
  "FootballText: the published files", .enabled(if: FootballFiles.isPresent, FootballFiles.absence))
struct FootballTextFilesTests {
  @Test(
    "Every match of a season or cup is read, with its score and its day",
    arguments: [
      ("deutschland/2010-11/1-bundesliga.txt", 306), ("england/2009-10/1-premierleague.txt", 380),
      ("espana/2012-13/1-liga.txt", 380), ("espana/2017-18/1-liga.txt", 380),
      ("champions-league/2017-18/cl.txt", 125), ("champions-league/2021-22/cl.txt", 125),
      ("espana/2021-22/cup.txt", 127), ("worldcup/1954--switzerland/cup.txt", 26),
      ("worldcup/1998--france/cup.txt", 48), ("worldcup/1998--france/cup_finals.txt", 16),
      ("worldcup/2022--qatar/cup.txt", 48), ("worldcup/2022--qatar/cup_finals.txt", 16),
      ("spec/samples/2024_euro.txt", 51), ("spec/samples/2025_club_worldcup.txt", 63),
      ("spec/samples/2024-25_austria.txt", 195), ("spec/samples/2024_copa_libertadores.txt", 5),
    ])
  func counts(name: String, count: Int) throws {
    let feed = try FootballFiles.feed(name)
    #expect(feed.matches.count == count)
    #expect(feed.problems.isEmpty)
    #expect(feed.matches.allSatisfy { $0.score.final != nil && $0.date != nil })
    #expect(feed.matches.allSatisfy { $0.status == .played })
  }

  @Test(
    "No file of matches, and no list of names, has a line that cannot be read",
    arguments: FootballFiles.names.filter { $0.hasSuffix(".txt") })
  func problems(name: String) throws {
    #expect(try FootballFiles.feed(name).problems == [])
  }

  @Test(
    "A league plays each pair of teams once at each ground",
    arguments: [
      ("deutschland/2010-11/1-bundesliga.txt", 18, 34),
      ("england/2009-10/1-premierleague.txt", 20, 38), ("espana/2012-13/1-liga.txt", 20, 38),
      ("espana/2017-18/1-liga.txt", 20, 38),
    ])
  func pairs(name: String, teams: Int, matchdays: Int) throws {
    let matches = try FootballFiles.feed(name).matches
    #expect(Set(matches.map { [$0.home.name, $0.away.name] }).count == matches.count)
    #expect(Set(matches.flatMap { [$0.home.name, $0.away.name] }).count == teams)
    #expect(Set(matches.compactMap(\.matchday)) == Set(1...matchdays))
  }

  @Test("Goals of the whole tournament: 171 in 1998, 172 in 2022, 140 in 1954")
  func totals() throws {
    for (folder, goals) in [
      ("1998--france", 171), ("2022--qatar", 172), ("1954--switzerland", 140),
    ] {
      let files = FootballFiles.names.filter { $0.contains(folder) }
      let finals = try files.flatMap { try FootballFiles.feed($0).matches }.compactMap(
        \.score.final)
      #expect(finals.reduce(0) { $0 + $1.home + $1.away } == goals)
    }
  }

  @Test("The scorers add up to the score in every match that has them, but one of 1959")
  func scorers() throws {
    var exceptions: [String] = []
    for name in FootballFiles.names.filter({ $0.hasSuffix(".txt") }) {
      for match in try FootballFiles.feed(name).matches where !match.goals.isEmpty {
        let home = match.goals.count { $0.side == .home }
        let score = Score(home, match.goals.count - home)
        if match.score.final != score { exceptions.append("\(match.home.name) \(score)") }
      }
    }
    // The file names one scorer of Norway's two goals in Austria 5-2 Norway, 23 September 1959.
    #expect(exceptions == ["Austria 5-1"])
  }

  @Test("No half-time score exceeds the one at full time, and none of these the one of extra time")
  func order() throws {
    for name in FootballFiles.names.filter({ $0.hasSuffix(".txt") }) {
      for score in try FootballFiles.feed(name).matches.map(\.score) {
        let known = [score.halfTime, score.fullTime, score.extraTime].compactMap { $0 }
        for (early, late) in zip(known, known.dropFirst()) {
          #expect(early.home <= late.home && early.away <= late.away)
        }
      }
    }
  }

  @Test("The last day of each season has its year, though most files write none")
  func years() throws {
    for (name, first, last) in [
      ("england/2009-10/1-premierleague.txt", "2009-08-15", "2010-05-09"),
      ("deutschland/2010-11/1-bundesliga.txt", "2010-08-20", "2011-05-14"),
      ("espana/2017-18/1-liga.txt", "2017-08-18", "2018-05-20"),
      ("espana/2021-22/cup.txt", "2021-11-17", "2022-04-23"),
      ("champions-league/2021-22/cl.txt", "2021-09-14", "2022-05-28"),
      ("worldcup/1954--switzerland/cup.txt", "1954-06-16", "1954-07-04"),
      ("spec/samples/2024-25_austria.txt", "2024-08-02", "2025-06-01"),
    ] {
      let dates = try FootballFiles.feed(name).matches.compactMap(\.date)
      #expect(dates.min() == CalendarDate(first))
      #expect(dates.max() == CalendarDate(last))
    }
  }

  @Test("The specification's own examples are read; what is left over has no match to belong to")
  func specification() throws {
    let feed = try FootballFiles.feed("spec/Football.TXT-format.md")
    #expect(feed.matches.count == 80)
    let reasons = Set(feed.problems.map { $0.reason.split(separator: "\"")[0] })
    #expect(
      reasons == [
        "Nothing shows the year of this date.",
        "There is no match above ", "These goals have no match above them.",
        "What follows ",
      ])
  }

  @Test("Lists of names have no matches, and each name is kept")
  func names() throws {
    let teams = try FootballFiles.feed("spec/basics/0001_teams.txt").remarks.filter {
      $0.kind == .name
    }
    #expect(teams.count == 25)
    #expect(teams.contains { $0.text == "UDI '19/Beter Bed" && $0.line == 15 })
    #expect(teams.contains { $0.text == "V Köln" })
    let rounds = try FootballFiles.feed("spec/basics/0002_rounds.txt").remarks
    #expect(rounds.count { $0.kind == .round } == 50)
  }
}
