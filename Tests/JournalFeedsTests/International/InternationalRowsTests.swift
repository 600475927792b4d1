import JournalCore
import JournalFeeds
import Testing

/// Made-up cases: the teams and players are not real.
@Suite("Rows of international results")
struct InternationalRowsTests {
  private let resultHeader =
    "date,home_team,away_team,home_score,away_score,tournament,city,country,neutral"
  private let goalHeader = "date,home_team,away_team,team,scorer,minute,own_goal,penalty"
  private let shootOutHeader = "date,home_team,away_team,winner,first_shooter"

  private func read(
    _ results: [String], _ goals: [String] = [], _ shootOuts: [String] = []
  ) throws -> Feed {
    try InternationalResults.read(
      results: PublishedTables.table([resultHeader] + results),
      goalscorers: PublishedTables.table([goalHeader] + goals),
      shootouts: PublishedTables.table([shootOutHeader] + shootOuts))
  }

  private func result(_ home: String, _ away: String) -> String {
    "1950-01-01,Arcadia,Borduria,\(home),\(away),Test Cup,Town,Arcadia,FALSE"
  }

  private func goal(_ team: String, _ scorer: String, _ minute: String = "1") -> String {
    "1950-01-01,Arcadia,Borduria,\(team),\(scorer),\(minute),FALSE,FALSE"
  }

  @Test("that fit no match, or cannot be read, are problems with file and line")
  func problems() throws {
    let feed = try read(
      [
        result("1", "0"), "1950-13-01,Arcadia,Borduria,1,0,Test Cup,,,FALSE",
        "1950-01-02,Arcadia,Arcadia,1,0,Test Cup,,,FALSE",
        "1950-01-03,Arcadia,Borduria,1,,Test Cup,,,FALSE",
        "1950-01-04,Arcadia,Borduria,NA,NA,Test Cup,,,maybe",
      ],
      [
        "1950-01-09,Arcadia,Borduria,Arcadia,Ann,1,FALSE,FALSE",
        goal("Syldavia", "Ann"), goal("Arcadia", "Ann", "soon"), goal("Arcadia", "Ann", "44+2"),
        "1950-01-01,Arcadia,Borduria,Arcadia,Ann,1,perhaps,FALSE",
      ],
      ["1950-01-01,Arcadia,Borduria,Syldavia,", "1950-01-09,Arcadia,Borduria,Arcadia,"])
    #expect(
      feed.problems.map { "\($0.file):\($0.line)" } == [
        "results.csv:3", "results.csv:4", "results.csv:5", "results.csv:6", "goalscorers.csv:2",
        "goalscorers.csv:3", "goalscorers.csv:4", "goalscorers.csv:5", "goalscorers.csv:6",
        "shootouts.csv:2", "shootouts.csv:3",
      ])
    #expect(feed.matches.map(\.status) == [.played, .scheduled, .scheduled])
    #expect(feed.matches[0].goals.map(\.at) == [nil, nil])
  }

  @Test("that are in another encoding are read in it, and that is said")
  func encoding() throws {
    let text =
      Array("\(resultHeader)\n1950-01-01,Arcadia,B".utf8) + [0xF6]
      + Array("rduria,1,0,Test Cup,,,FALSE\n".utf8)
    let feed = try InternationalResults.read(results: text)
    #expect(feed.matches.map(\.away.name) == ["Börduria"])
    #expect(feed.notes == ["results.csv: The file is not UTF-8; it was read as windows-1252."])
  }

  @Test("that call a goal a penalty and an own goal, or name nobody, are problems")
  func contradictory() throws {
    let both = "1950-01-01,Arcadia,Borduria,Arcadia,Ann,1,TRUE,TRUE"
    let feed = try read(
      [result("4", "0")],
      [both, goal("Arcadia", "12.30"), goal("Arcadia", "own goal"), goal("Arcadia", "Bea")])
    #expect(feed.problems.map(\.line) == [2, 3, 4])
    #expect(feed.matches.map(\.goals.count) == [1])
  }

  @Test("without a scorer or a minute are goals all the same")
  func unknowns() throws {
    let feed = try read([result("2", "0")], [goal("Arcadia", "NA", "NA"), goal("Arcadia", "", "")])
    let unknown = FeedIncident.What.goal(player: nil, own: false, penalty: false, assist: nil)
    #expect(feed.matches[0].goals.map(\.what) == [unknown, unknown])
    #expect(feed.matches[0].goals.map(\.at) == [nil, nil])
    #expect(feed.problems.isEmpty)
  }

  @Test("of added time that is told are not capped")
  func addedTime() throws {
    let feed = try read([result("1", "0")], [goal("Arcadia", "Ann", "45+2")])
    #expect(feed.matches[0].goals.map(\.at) == [MatchTime(.firstHalf, 45, added: 2)])
  }

  @Test("of two matches on a day go where the sums tell, without a word")
  func twoMatchesTold() throws {
    let rows = [goal("Borduria", "Bob"), goal("Arcadia", "Ann"), goal("Arcadia", "Amy")]
    for goals in [rows, rows.reversed()] {
      let feed = try read([result("2", "0"), result("0", "1")], goals)
      #expect(feed.matches.map(\.addsUp) == [true, true])
      #expect(feed.problems.isEmpty)
    }
  }

  @Test("of two matches on a day that the sums do not tell apart go by their order, with a problem")
  func twoMatchesInOrder() throws {
    let feed = try read(
      [result("1", "1"), result("1", "0")],
      [goal("Arcadia", "Ann"), goal("Borduria", "Bob"), goal("Arcadia", "Amy")])
    #expect(feed.matches.map(\.addsUp) == [true, true])
    #expect(feed.matches[0].goals.map(\.line) == [2, 3])
    #expect(feed.matches[1].goals.map(\.line) == [4])
    #expect(feed.problems.map(\.line) == [2, 4])
  }

  @Test("of two matches on a day that fit no sums are all problems")
  func twoMatchesUnfit() throws {
    let feed = try read(
      [result("1", "1"), result("1", "0")], [goal("Arcadia", "Ann"), goal("Borduria", "Bob")])
    #expect(feed.matches.allSatisfy { $0.goals.isEmpty })
    #expect(feed.problems.map(\.line) == [2, 3])
  }

  @Test("of a shoot-out belong to the level match of two on a day, and count once")
  func shootOuts() throws {
    let row = "1950-01-01,Arcadia,Borduria,Borduria,Arcadia"
    let feed = try read([result("2", "0"), result("1", "1")], [], [row, row])
    #expect(feed.matches.map(\.score.shootOutWinner) == [nil, .away])
    #expect(feed.matches.map(\.score.firstKicker) == [nil, .home])
    #expect(feed.problems.map(\.line) == [3])
    let unclear = try read([result("1", "1"), result("2", "2")], [], [row])
    #expect(unclear.problems.map(\.file) == ["shootouts.csv"])
  }

  @Test("need their columns")
  func columns() {
    let refusal = Refusal.of {
      _ = try InternationalResults.read(results: Array("date,home_team,away_team\n".utf8))
    }
    #expect(refusal?.code == "csv-no-column")
    #expect(refusal?.reason.contains("results.csv") == true)
  }
}
