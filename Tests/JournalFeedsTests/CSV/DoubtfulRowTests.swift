import JournalCore
import JournalFeeds
import Testing

/// Rows that contradict themselves, or of which a part is not understood. Teams are made up.
struct `A row of a table with a word beside its score` {
  private func feed(_ rows: String...) throws -> Feed { try feed(rows) }

  private func feed(_ rows: [String]) throws -> Feed {
    let format = try FeedFormat(named: "csv")
    guard case .file(let read) = format.reader else { return Feed() }
    let file = FeedFile("t.csv", Array(rows.joined(separator: "\n").utf8))
    return try read(file, FeedOptions())
  }

  private func doubts(_ rows: String...) throws -> [[String]] {
    let feed = try feed(rows)
    #expect(feed.problems.isEmpty, "\(feed.problems)")
    return feed.matches.map { match in match.doubts.map(\.code) }
  }

  @Test(arguments: [
    "Full Time Home Goals,Full Time Away Goals", "HomeGoalsFT,AwayGoalsFT",
    "final_home_score,final_away_score",
    "Goals Home,Goals Away", "home.team.goals,away.team.goals", "Goles Local,Goles Visitante",
  ])
  func `is found in columns with names of many words`(columns: String) throws {
    let feed = try feed(
      "Date,Home,Away,\(columns),Half Time Home Goals,HT Away Goals,extra time home goals,"
        + "extra time away goals,Home Goals Penalties,Away Goals Penalties",
      "2018-08-11,Ash,Birch,1,1,0,1,2,2,4,3")
    let score = try #require(feed.matches.first?.score)
    #expect(Reading.score(score) == "HT 0-1 FT 1-1 ET 2-2 SO 4-3")
  }

  @Test(arguments: ["Home xG,Away xG", "HS,AS", "Home Corners,Away Corners", "Home,Away Goals"])
  func `is not found in columns of other numbers, which is said`(columns: String) throws {
    let feed = try feed("Date,Team 1,Team 2,\(columns)", "2018-08-11,Ash,Birch,1,1")
    #expect(feed.matches.first?.score.final == nil)
    #expect(feed.notes.contains { $0.contains("None of them is known as the score.") })
  }

  @Test(arguments: [
    ("3-3 (a.e.t.),1-1,,", "HT 1-1 ET 3-3"),
    ("2-2,1-1,3-3 (a.e.t.),4-3 (pen.)", "HT 1-1 FT 2-2 ET 3-3 SO 4-3"),
    ("2-2,1-1,3-3 aet,4-3 pens", "HT 1-1 FT 2-2 ET 3-3 SO 4-3"), ("1 x 2,,,", "FT 1-2"),
    ("2-1 n.V.,,,", "ET 2-1"), ("1-1 (4-2 t.a.b.),,,", "FT 1-1 SO 4-2"),
  ])
  func `is read in each column of football.csv`(row: String, score: String) throws {
    let feed = try feed("Date,Team 1,Team 2,FT,HT,ET,P", "2018-08-11,Ash,Birch,\(row)")
    #expect(feed.problems.isEmpty, "\(feed.problems)")
    #expect(feed.matches.map { Reading.score($0.score) } == [score])
  }

  @Test(arguments: [
    ("3-0 (Wertung)", FeedMatch.Status.awarded), ("0-3 w/o", .awarded),
    ("3-0 a tavolino", .awarded),
    ("abandonné", .abandoned), ("1-1 abandonado", .abandoned), ("aplazado", .postponed),
  ])
  func `has its status`(text: String, status: FeedMatch.Status) throws {
    let feed = try feed("Date,Team 1,Team 2,FT", "2018-08-11,Ash,Birch,\(text)")
    #expect(feed.problems.isEmpty, "\(feed.problems)")
    #expect(feed.matches.map(\.status) == [status])
  }

  @Test(arguments: [
    ("2-1,Oak,1-0", "HT 1-0 FT 2-1"), ("0-3,Elm,0-2", "HT 0-2 FT 0-3"),
    ("2-1,oak win,1-0", "HT 1-0 FT 2-1"), ("2-1,H,Oak", "FT 2-1"), ("1-1,Draw,D", "FT 1-1"),
    ("1-1,draw,1-0", "HT 1-0 FT 1-1"),
  ])
  func `names the team that won, and may hold the score at half-time`(
    row: String, score: String
  ) throws {
    let feed = try feed("Date,Home,Away,Score,Result,Half Time Result", "2018-08-11,Oak,Elm,\(row)")
    #expect(feed.problems.isEmpty)
    #expect(feed.matches.map { Reading.score($0.score) } == [score])
    #expect(feed.matches.flatMap(\.doubts).isEmpty, "\(feed.matches.flatMap(\.doubts))")
  }

  @Test(arguments: [
    ("2-1,Elm,1-0,1-0", "result-differs"), ("2-1,Oak,0-1,1-0", "result-differs"),
    ("2-1,Oak,Elm,1-0", "result-differs"), ("2-1,Fir,1-0,1-0", "result-not-understood"),
    ("2-1,Oak,Fir,1-0", "result-not-understood"),
  ])
  func `with another winner or another score at half-time is doubted`(
    row: String, doubt: String
  ) throws {
    #expect(
      try doubts("Date,Home,Away,FT,Result,HTR,HT", "2018-08-11,Oak,Elm,\(row)") == [[doubt]])
  }

  @Test(arguments: [
    ("2,1", "postponed", FeedMatch.Status.postponed, ["score-not-taken"]),
    ("2,1", "abandoned", .abandoned, []), ("2,1", "awarded", .awarded, []),
    (",", "postponed", .postponed, []), (",", "cancelled", .cancelled, []),
    (",", "P-P", .postponed, []), (",", "w/o", .walkover, []), ("2,1", "FT", .played, []),
    ("2,1", "1-2", .played, ["result-differs"]), ("2,1", "2-1", .played, []),
    ("2,1", "2-1 awarded", .awarded, []), ("2,1", "3-0 awarded", .awarded, ["result-differs"]),
    ("2,1", "2-2 (4-3 p)", .played, ["result-differs"]), ("2,1", "A", .played, ["result-differs"]),
  ])
  func `may say in its column of outcomes what became of the match`(
    goals: String, result: String, status: FeedMatch.Status, doubts: [String]
  ) throws {
    let row = "2018-08-11,Oak,Elm,\(goals),\(result)"
    let feed = try feed(
      "Date,HomeTeam,AwayTeam,FTHG,FTAG,Result", row.replacing("2018-08-11", with: "11/08/2018"))
    #expect(feed.problems.isEmpty)
    #expect(feed.matches.map(\.status) == [status])
    #expect(feed.matches.map { $0.doubts.map(\.code) } == [doubts])
    guard goals == "2,1" else { return }
    let other = try self.feed(
      "Date,Home,Away,Score,Result", row.replacing("2,1", with: "2-1"))
    #expect(other.matches.map(\.status) == [status])
    #expect(other.matches.map { $0.doubts.map(\.code) } == [doubts])
  }

  @Test func `may say two things of what became of the match, which is doubted`() throws {
    let feed = try feed(
      "Date,Home,Away,Score,Status,Result", "2018-08-11,Oak,Elm,2-1,abandoned,awarded")
    #expect(feed.matches.map(\.status) == [.abandoned])
    #expect(feed.matches.map { $0.doubts.map(\.code) } == [["result-differs"]])
  }

  @Test func `calls an outcome with its article`() throws {
    let header = "Date,Home,Away,Score,Result"
    for (result, words) in [("H", "a home win"), ("A", "an away win"), ("D", "a draw")] {
      let score = result == "H" ? "1-1" : "2-1"
      let feed = try feed(header, "2018-08-11,Oak,Elm,\(score),\(result)")
      #expect(
        feed.matches.flatMap(\.doubts).contains { $0.reason.contains("this \(words), which") })
    }
  }

  @Test(arguments: [
    ("Result", "2-1", true), ("FTR", "2-1", true), ("FTR", "H", false), ("Result", "Ash", false),
  ])
  func `in a column of outcomes is known as the score if it is one`(
    column: String, text: String, isScored: Bool
  ) throws {
    let feed = try feed("Date,Home,Away,\(column)", "2018-08-11,Ash,Birch,\(text)")
    #expect(feed.matches.first?.score.final == (isScored ? Score(2, 1) : nil))
    #expect(feed.notes.contains { $0.contains("None of them is known as the score.") } != isScored)
  }

  @Test(arguments: [
    ("1,x,0,0", "AG"), ("-,1,0,0", "HG"), ("1,2,0,1.5", "AH"), ("1,,0,0", "AG"),
    ("1,2,half,0", "HH"),
  ])
  func `that cannot be read names its column`(row: String, column: String) throws {
    let map = try ColumnMap(
      date: "D", dateForms: [],
      columns: [
        .home: "A", .away: "B", .homeGoals: "HG", .awayGoals: "AG", .halfTimeHome: "HH",
        .halfTimeAway: "AH",
      ])
    let feed = try map.read(Array("D,A,B,HG,AG,HH,AH\n2018-08-11,Ash,Birch,\(row)\n".utf8))
    #expect(feed.matches.isEmpty)
    #expect(feed.problems.first?.reason.hasPrefix("\(column) is ") == true)
  }

  @Test func `keeps its season where the table names no competition`() throws {
    let feed = try feed(
      "Date,Season,Home,Away,Score", "2018-08-11,2018/19,Ash,Birch,1-0",
      "2019-08-10,2019/2020,Ash,Birch,3-0")
    #expect(feed.matches.map(\.season) == ["2018-19", "2019-20"])
    #expect(feed.matches.allSatisfy { $0.competition == nil })
    #expect(feed.notes.contains { $0.contains("names no competition") })
  }

  @Test func `tells which columns it has where none is known`() throws {
    let refusal = #expect(throws: Refusal.self) { try feed("When,Who,Whom", "1,2,3") }
    #expect(refusal?.reason.contains("When, Who, Whom") == true)
  }
}
