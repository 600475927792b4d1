import JournalCore
import JournalFeeds
import Testing

@Suite("A column map")
struct ColumnMapTests {
  private let json = """
    {"format":1,"competition":"Premier League","season":"2009-10",
     "date":{"column":"Date","format":"dd/MM/yy"},"home":"HomeTeam","away":"AwayTeam",
     "homeGoals":"FTHG","awayGoals":"FTAG","halfTimeHome":"HTHG","halfTimeAway":"HTAG",
     "attendance":"Crowd","neutral":"N","time":"KO"}
    """
  // The opening day of the Premier League 2009-10.
  private let table = """
    Date,KO,HomeTeam,AwayTeam,FTHG,FTAG,HTHG,HTAG,Crowd,N
    15/08/09,12:45,Chelsea,Hull,2,1,1,1,41597,
    15/08/09,17:30,Everton,Arsenal,1,6,0,3,39309,no
    ,,,,,,,,,
    16/08/09,,Man United,Birmingham,,,,,,
    """

  private func map(_ json: String) throws -> ColumnMap { try ColumnMap(parsing: Array(json.utf8)) }

  private func refusal(_ json: String) -> Refusal? { Refusal.of { _ = try map(json) } }

  @Test("makes one match of each row")
  func rows() throws {
    let feed = try map(json).read(Array(table.utf8), name: "pl.csv")
    #expect(feed.problems.isEmpty)
    #expect(feed.matches.map(\.line) == [2, 3, 5])
    #expect(feed.matches.map(\.status) == [.played, .played, .scheduled])
    let match = feed.matches[1]
    #expect(match.competition == FeedCompetition(name: "Premier League", season: "2009-10"))
    #expect(match.date == CalendarDate("2009-08-15") && match.time == 17 * 60 + 30)
    #expect(match.home.name == "Everton" && match.away.name == "Arsenal")
    #expect(match.score.fullTime == Score(1, 6) && match.score.halfTime == Score(0, 3))
    #expect(match.attendance == 39_309 && match.isNeutral == false)
  }

  @Test("takes competition and season from columns, and shoot-outs where there are any")
  func cup() throws {
    let map = try map(
      """
      {"format":1,"competition":{"column":"Cup"},"season":{"column":"Year"},
       "date":{"column":"Day","format":"yyyy-MM-dd"},"home":"A","away":"B","homeGoals":"GA",
       "awayGoals":"GB","extraTimeHome":"EA","extraTimeAway":"EB","homePens":"PA","awayPens":"PB",
       "round":"R","leg":"L","matchday":"L"}
      """)
    let text = """
      Cup;Year;Day;A;B;GA;GB;EA;EB;PA;PB;R;L
      FIFA World Cup;1994;1994-07-17;Brazil;Italy;0;0;0;0;3;2;Final;1
      FIFA World Cup;1994;1994-07-16;Sweden;Bulgaria;4;0;;;;;Third place;x
      """
    let feed = try map.read(Array(text.utf8))
    let final = feed.matches[0]
    #expect(final.competition == FeedCompetition(name: "FIFA World Cup", season: "1994"))
    #expect(final.score.extraTime == Score(0, 0) && final.score.hasExtraTime)
    #expect(final.score.shootOut == Score(3, 2) && final.score.shootOutWinner == .home)
    #expect(final.round == "Final" && final.leg == 1 && final.matchday == 1)
    #expect(feed.matches[1].score.final == Score(4, 0) && !feed.matches[1].score.hasExtraTime)
    #expect(feed.problems.map(\.line) == [3, 3])
  }

  @Test("drops no row without a word")
  func problems() throws {
    let text = """
      Date,KO,HomeTeam,AwayTeam,FTHG,FTAG,HTHG,HTAG,Crowd,N
      2009-08-15,,Chelsea,Hull,2,1,,,,
      15/08/09,,Chelsea,,2,1,,,,
      15/08/09,,Chelsea,Hull,2,,,,,
      15/08/09,25:00,Chelsea,Hull,2,1,1,1,many,maybe
      31/02/10,,Chelsea,Hull,2,1,,,,
      15/08/09,,Chelsea,Chelsea,2,1,,,,
      15/08/09,,Chelsea,Hull,-2,1,,,,
      """
    let feed = try map(json).read(Array(text.utf8), name: "pl.csv")
    #expect(feed.problems.map(\.line) == [2, 3, 4, 5, 5, 5, 6, 7, 8])
    #expect(feed.matches.map(\.line) == [5])
  }

  @Test(
    "reads many forms of dates",
    arguments: [
      ("yyyy-MM-dd", "2018-01-24"), ("dd/MM/yy", "24/01/18"), ("dd/MM/yyyy", "24/1/2018"),
      ("MM/dd/yyyy", "01/24/2018"), ("MM/dd/yy", "1/24/18"), ("dd.MM.yyyy", "24.01.2018"),
      ("dd.MM.yy", "24.01.18"), ("dd-MM-yyyy", "24-01-2018"), ("dd-MM-yy", "24-01-18"),
      ("yyyy/MM/dd", "2018/01/24"), ("yyyyMMdd", "20180124"), ("d MMM yyyy", "24 January 2018"),
      ("d MMM yyyy", "Wed 24 Jan 2018"), ("d MMM yyyy", "24-Jan-18"),
      ("d MMM yyyy", "24th Jan 2018"),
      ("MMM d yyyy", "January 24, 2018"), ("MMM d yyyy", "Wed Jan 24 2018"), ("serial", "43124"),
      ("unix", "1516826700"),
    ])
  func dates(_ form: String, _ text: String) throws {
    let form = try #require(DateForm(rawValue: form))
    #expect(form.date(text) == CalendarDate("2018-01-24"))
    for wrong in [
      "", "24/13/2018", "1/1/1", "24/01/018", "a/b/cc", "32.01.2018", "Jan 2018", "24 Jam 18",
    ] {
      #expect(form.date(wrong) == nil)
    }
  }

  @Test(
    "takes the time that stands behind a date",
    arguments: [
      ("yyyy-MM-dd", "2018-01-24T21:30:00Z", 1290, 0),
      ("yyyy-MM-dd", "2018-01-24 21:30", 1290, nil),
      ("yyyy-MM-dd", "2018-01-24T21:30:00.000+01:00", 1290, 60),
      ("MMM d yyyy", "Jan 24 2018 - 9:30pm", 1290, nil),
      ("dd/MM/yyyy", "24/01/2018 21:30", 1290, nil),
      ("yyyy-MM-dd", "2018-01-24 00:00:00", nil, nil),
      ("serial", "43124.895833333", 1290, nil), ("unix", "1516829400", 1290, 0),
      ("MMM d yyyy", "Jan 24 2018 - 12:15am", 15, nil),
    ])
  func times(_ form: String, _ text: String, time: Int?, offset: Int?) throws {
    let moment = try #require(DateForm(rawValue: form)?.moment(text))
    #expect(moment.date == CalendarDate("2018-01-24"))
    #expect(moment.time == time && moment.offset == offset)
  }

  @Test("puts years of two digits between 1940 and 2039: a table of 1967 is none of 2067")
  func shortYears() {
    #expect(DateForm.britishShort.date("14/08/93") == CalendarDate("1993-08-14"))
    #expect(DateForm.britishShort.date("13/05/67") == CalendarDate("1967-05-13"))
    #expect(DateForm.britishShort.date("01/01/39") == CalendarDate("2039-01-01"))
    #expect(DateForm.britishShort.date("01/01/40") == CalendarDate("1940-01-01"))
  }

  @Test(
    "reads days in the languages of Football.TXT",
    arguments: [
      ("18 de agosto de 2017", "2017-08-18"), ("20 ago 2017", "2017-08-20"),
      ("27-ago-17", "2017-08-27"), ("Sáb 12 ago 2017", "2017-08-12"),
      ("mar. 5 marzo 2019", "2019-03-05"), ("10 août 2019", "2019-08-10"),
      ("Di 5. März 2019", "2019-03-05"), ("Dom 17/set/2017", "2017-09-17"),
    ])
  func foreignDays(text: String, day: String) {
    let moment = DateForm.dayMonth.moment(text.replacing(". M", with: " M"))
    #expect(moment?.date == CalendarDate(day))
    #expect(moment?.isOtherWeekday == false)
    #expect(DateForm.monthDay.date("Mar 5 2019") == CalendarDate("2019-03-05"))
  }

  /// Reads a table whose columns are known by their names.
  private func readByName(_ text: String) throws -> Feed {
    guard case .file(let read) = try FeedFormat(named: "csv").reader else { return Feed() }
    return try read(FeedFile("table.csv", Array(text.utf8)), FeedOptions())
  }

  @Test(
    "knows the columns by their names in the languages of Football.TXT",
    arguments: [
      "Fecha,Local,Visitante,Resultado", "Data,Casa,Ospite,Risultato", "Datum,Heim,Gast,Ergebnis",
      "Data,Mandante,Visitante,Placar", "Date,Domicile,Extérieur,Résultat",
    ])
  func foreignNames(header: String) throws {
    let feed = try readByName("\(header)\n2017-08-18,Leganés,Alavés,1-0\n")
    let match = try #require(feed.matches.first)
    #expect(match.score.final == Score(1, 0))
    #expect(match.home.name == "Leganés" && match.away.name == "Alavés")
  }

  @Test("says that an outcome alone is no score")
  func outcomeAlone() throws {
    let feed = try readByName(
      "Date,Home,Away,Result\n2019-08-03,Ash,Elm,H\n2019-08-04,Fir,Oak,2-1\n")
    #expect(feed.matches.map { $0.doubts.map(\.code) } == [["no-score"], []])
  }

  @Test(
    "is refused with what is known and what is nearest",
    arguments: [
      (#"{"format":1,"hme":"A"}"#, "Is it \"home\"?"),
      (#"{"format":2}"#, "\"format\": 1"),
      (#"{"format":1,"date":{"column":"D","format":"dd/MM/yyy"}}"#, "Is it \"dd/MM/yy"),
      (#"{"format":1,"date":{"colum":"D"}}"#, "Is it \"column\"?"),
      (#"{"format":1,"date":"D"}"#, "\"date\""),
      (#"{"format":1,"date":{"column":"D","format":"yyyy-MM-dd"},"home":"A"}"#, "\"away\""),
      (
        #"{"format":1,"date":{"column":"D","format":"yyyy-MM-dd"},"home":"A","away":"B","homePens":"P"}"#,
        "\"awayPens\""
      ),
      (
        #"{"format":1,"date":{"column":"D","format":"yyyy-MM-dd"},"home":7,"away":"B"}"#, "\"home\""
      ),
      (
        #"""
        {"format":1,"date":{"column":"D","format":"yyyy-MM-dd"},"home":"A","away":"B",
         "homeGoals":"HM","awayGoals":"HM"}
        """#,
        "\"HM\" for \"homeGoals\" and for \"awayGoals\""
      ),
      (
        #"{"format":1,"competition":{"colunm":"D"},"date":{"column":"D","format":"dd/MM/yy"}}"#,
        "Is it \"column\"?"
      ),
      ("[]", "object"), ("{", "JSON"), ("", "JSON"),
    ])
  func refusals(_ json: String, _ words: String) {
    let refusal = refusal(json)
    #expect(refusal?.code == "column-map")
    #expect(refusal?.description.contains(words) == true, "\(refusal?.description ?? "taken")")
  }

  @Test("names a column that the table has not, and the nearest that it has")
  func missingColumn() throws {
    let map = try map(json)
    let text = "Date,KO,HomeTeem,AwayTeam,FTHG,FTAG,HTHG,HTAG,Crowd,N\n"
    let refusal = Refusal.of { _ = try map.read(Array(text.utf8), name: "pl.csv") }
    #expect(refusal?.code == "csv-no-column")
    #expect(refusal?.description.contains("Is it \"HomeTeem\"?") == true)
  }

  @Test("for football-data.co.uk is known from the header")
  func footballData() throws {
    let text = """
      Div,Date,HomeTeam,AwayTeam,FTHG,FTAG,FTR,HTHG,HTAG,HTR,Referee,HS,AS,HY,AY,HR,AR
      E0,15/08/09,Aston Villa,Wigan,0,2,A,0,1,A,M Clattenburg,,,,,,
      E0,15/08/2009,Blackburn,Man City,0,2,A,0,1,A,M Dean,,,,,,
      """
    let header = try CSVTable(Array(text.utf8)).header
    let map = try #require(ColumnMap.footballData(header: header))
    let feed = try map.read(Array(text.utf8))
    #expect(feed.problems.isEmpty)
    #expect(feed.matches.map(\.date) == [CalendarDate("2009-08-15"), CalendarDate("2009-08-15")])
    #expect(feed.matches[0].competition == FeedCompetition(name: "E0"))
    #expect(feed.matches[0].referee == "M Clattenburg")
    #expect(feed.matches[0].score.halfTime == Score(0, 1))
    #expect(ColumnMap.footballData(header: ["Date", "HomeTeam", "AwayTeam"]) == nil)
  }

  @Test("without a format of the date finds out the one in which the column is written")
  func guessedDates() throws {
    let bare = #"{"format":1,"date":{"column":"D"},"home":"A","away":"B"}"#
    func dates(_ texts: String...) throws -> [CalendarDate?] {
      let rows = texts.map { "\"\($0)\",Chelsea,Hull" }.joined(separator: "\n")
      return try map(bare).read(Array("D,A,B\n\(rows)".utf8)).matches.map(\.date)
    }
    let day = CalendarDate("2009-08-15")
    #expect(try dates("15/08/09", "01/09/09") == [day, CalendarDate("2009-09-01")])
    #expect(try dates("08/15/09", "09/01/09") == [day, CalendarDate("2009-09-01")])
    #expect(try dates("Sat Aug 15 2009") == [day])
    let unclear = Refusal.of { _ = try dates("01/09/09", "02/09/09") }
    #expect(unclear?.code == "ambiguous-date")
    #expect(unclear?.reason.contains("01/09/09") == true)
    // One wrong date is a row's fault.
    #expect(try dates("15/08/09", "16/08/09", "nonsense") == [day, CalendarDate("2009-08-16")])
  }

  @Test("reads scores in one column, as fractions, and as nothing")
  func scores() throws {
    let map = try map(
      """
      {"format":1,"date":{"column":"D"},"home":"A","away":"B","score":"S","halfTimeScore":"H",
       "afterExtraTime":"X","pensScore":"P","attendance":"C"}
      """)
    let text = """
      D,A,B,S,H,X,P,C
      1994-07-17,Brazil,Italy,0-0,0-0,aet,3-2,"94,194"
      1994-07-16,Sweden,Bulgaria,4 – 0,4:0,FALSE,NaN,91.500
      1994-07-13,Sweden,Brazil,,,,,-
      1994-07-13,Bulgaria,Italy,1-2-3,,,,
      """
    let feed = try map.read(Array(text.utf8))
    let final = feed.matches[0]
    #expect(final.score.fullTime == nil && final.score.extraTime == Score(0, 0))
    #expect(final.score.hasExtraTime && final.score.shootOut == Score(3, 2))
    #expect(final.attendance == 94_194)
    #expect(feed.matches[1].score.fullTime == Score(4, 0) && !feed.matches[1].score.hasExtraTime)
    #expect(feed.matches[1].score.halfTime == Score(4, 0) && feed.matches[1].attendance == 91_500)
    #expect(feed.matches[2].status == .scheduled && feed.matches[2].attendance == nil)
    #expect(feed.problems.map(\.line) == [5])
  }

  @Test("reads what became of a match")
  func outcomes() throws {
    let map = try map(
      """
      {"format":1,"date":{"column":"D"},"home":"A","away":"B","homeGoals":"G","awayGoals":"H",
       "status":"S","award":"W","walkover":"O","bye":"Y","note":"N"}
      """)
    let text = """
      D,A,B,G,H,S,W,O,Y,N
      1973-11-21,Chile,USSR,2.0,0.0,,Chile,,,USSR did not appear
      2020-03-13,Wolfsburg,Bremen,0,0,PPD,,,,
      2002-05-19,Leganés,Oviedo,1,1,Abandoned,,,,
      1938-06-05,Sweden,Austria,,,,,Sweden,,Austria withdrew
      1934-05-27,Spain,Brazil,3,1,FT,,,,
      1954-06-30,Germany,Austria,6,1,strange,,,,
      1901-02-09,Chelsea,Bye,,,,,,,
      1901-02-09,Everton,nobody,,,,,,TRUE,
      """
    let feed = try map.read(Array(text.utf8))
    #expect(
      feed.matches.map(\.status) == [.awarded, .postponed, .abandoned, .walkover, .played])
    #expect(feed.matches[0].awardedTo == .home && feed.matches[0].score.fullTime == Score(2, 0))
    #expect(feed.matches[0].note == "USSR did not appear")
    #expect(feed.matches[1].score.final == nil, "it was not played, whatever the columns say")
    #expect(feed.matches[3].awardedTo == .home)
    #expect(feed.problems.map(\.line) == [7])
    #expect(feed.remarks.map(\.line) == [8, 9])
    #expect(feed.notes == ["2 rows are byes, and no matches."])
    let doubts = feed.matches.map { $0.doubts.map(\.code) }
    #expect(doubts == [["note"], ["score-not-taken"], [], ["note"], []])
  }

  @Test("says nothing of a match that its columns do not agree about")
  func contradictions() throws {
    let map = try map(
      """
      {"format":1,"date":{"column":"D"},"home":"A","away":"B","score":"S","homeGoals":"G",
       "awayGoals":"H","pensScore":"P","note":"N"}
      """)
    let text = """
      D,A,B,S,G,H,P,N
      1994-07-17,Brazil,Italy,0-0,0,0,3-2,
      1994-07-16,Sweden,Bulgaria,4-0,0,4,,
      1994-07-13,Brazil,Sweden,1-0,,,4-4,
      1994-07-13,Italy,Bulgaria,,,,4-3,
      2002-05-19,Leganés,Oviedo,1-1,,,,abandoned after 60 minutes
      2002-05-20,Leganés,Oviedo,1-1,,,,Oviedo protested
      """
    let feed = try map.read(Array(text.utf8))
    #expect(feed.problems.map(\.line) == [3, 4, 5])
    #expect(feed.matches.map(\.status) == [.played, .abandoned, .played])
    #expect(feed.matches[2].doubts.map(\.code) == ["note"])
  }

  @Test("does not take a year for a day, nor a year in front for a day in front")
  func years() throws {
    #expect(DateForm.serial.date("1958") == nil)
    let bare = try map(#"{"format":1,"date":{"column":"D"},"home":"A","away":"B"}"#)
    let unclear = Refusal.of {
      _ = try bare.read(
        Array("D,A,B\n18/08/11,Chelsea,Hull\n18/08/12,Wigan,Stoke\n18/09/01,Hull,Wigan".utf8))
    }
    #expect(unclear?.code == "ambiguous-date")
  }

  @Test("takes extra time that was none for none, and a lower score for a fault")
  func extraTime() throws {
    let map = try map(
      """
      {"format":1,"date":{"column":"D"},"home":"A","away":"B","homeGoals":"G","awayGoals":"H",
       "extraTimeHome":"E","extraTimeAway":"F"}
      """)
    let text = """
      D,A,B,G,H,E,F
      2018-07-15,France,Croatia,4,2,0,0
      2018-07-11,Croatia,England,1,1,2,1
      2018-07-10,France,Belgium,1,0,0,1
      """
    let feed = try map.read(Array(text.utf8))
    #expect(feed.matches.map(\.score.hasExtraTime) == [false, true])
    #expect(feed.problems.map(\.line) == [4])
  }

  /// Tables of other publishers, with the columns that each has, and a match that was played.
  static let publishers: [(header: String, row: String, match: FeedMatch)] = {
    func made(
      _ home: String, _ score: Score, _ away: String, _ date: String, _ competition: String?,
      _ season: String?, _ change: (inout FeedMatch) -> Void = { _ in }
    ) -> FeedMatch {
      var match = FeedMatch(line: 2, home: FeedTeam(home), away: FeedTeam(away))
      match.date = CalendarDate(date)
      match.competition = competition.map { FeedCompetition(name: $0, season: season) }
      match.status = .played
      match.score.fullTime = score
      change(&match)
      return match
    }
    return [
      (
        "\"Date\",\"Season\",\"home\",\"visitor\",\"FT\",\"hgoal\",\"vgoal\",\"division\",\"tier\",\"totgoal\",\"goaldif\",\"result\"",
        "1889-01-05,1888,\"Aston Villa\",\"Bolton Wanderers\",\"6-2\",6,2,\"1\",1,8,4,\"H\"",
        made("Aston Villa", Score(6, 2), "Bolton Wanderers", "1889-01-05", "1", "1888")
      ),
      (
        "season,date,league_id,league,team1,team2,spi1,spi2,prob1,prob2,probtie,score1,score2,xg1,xg2",
        "2016,2017-05-21,2411,Barclays Premier League,Chelsea,Sunderland,87.1,50.2,.8,.1,.1,5.0,1.0,3.1,.4",
        made(
          "Chelsea", Score(5, 1), "Sunderland", "2017-05-21", "Barclays Premier League", "2016")
      ),
      (
        "Round,Date,Team 1,FT,HT,Team 2",
        "1,Fri Aug 10 2018,Manchester United FC,2-1,1-0,Leicester City FC",
        made("Manchester United FC", Score(2, 1), "Leicester City FC", "2018-08-10", nil, nil) {
          $0.score.halfTime = Score(1, 0)
          $0.matchday = 1
        }
      ),
      (
        "timestamp,date_GMT,status,attendance,home_team_name,away_team_name,referee,Game Week,home_team_goal_count,away_team_goal_count,home_team_goal_count_half_time,away_team_goal_count_half_time,stadium_name",
        "1533927600,Aug 10 2018 - 7:00pm,complete,74439,Manchester United,Leicester City,Andre Marriner,1,2,1,1,0,Old Trafford (Manchester)",
        made("Manchester United", Score(2, 1), "Leicester City", "2018-08-10", nil, nil) {
          $0.score.halfTime = Score(1, 0)
          $0.matchday = 1
          $0.attendance = 74_439
          $0.referee = "Andre Marriner"
          $0.venue = "Old Trafford (Manchester)"
          ($0.time, $0.offset) = (19 * 60, 0)
        }
      ),
      (
        "key_id,tournament_id,tournament_name,match_id,match_name,stage_name,group_name,match_date,match_time,stadium_name,city_name,home_team_name,away_team_name,score,home_team_score,away_team_score,extra_time,penalty_shootout,score_penalties,home_team_score_penalties,away_team_score_penalties",
        "900,WC-2022,2022 FIFA Men's World Cup,M-2022-64,Argentina v France,final,not applicable,2022-12-18,18:00,Lusail Stadium,Lusail,Argentina,France,3–3,3,3,1,1,4-2,4,2",
        made("Argentina", Score(3, 3), "France", "2022-12-18", "FIFA Men's World Cup", "2022") {
          ($0.score.extraTime, $0.score.fullTime) = (Score(3, 3), nil)
          $0.score.hasExtraTime = true
          $0.score.shootOut = Score(4, 2)
          $0.score.shootOutWinner = .home
          $0.round = "final"
          $0.key = "M-2022-64"
          $0.venue = "Lusail Stadium"
          $0.city = "Lusail"
          $0.time = 18 * 60
        }
      ),
      (
        "Country,League,Season,Date,Time,Home,Away,HG,AG,Res,PH,PD,PA",
        "Argentina,Liga Profesional,2012/2013,03/08/2012,23:00,Arsenal Sarandi,Union de Santa Fe,1,0,H,1.9,3.39,5.03",
        made(
          "Arsenal Sarandi", Score(1, 0), "Union de Santa Fe", "2012-08-03", "Liga Profesional",
          "2012-13"
        ) {
          $0.time = 23 * 60
        }
      ),
    ]
  }()

  @Test("is known from the columns of other publishers", arguments: publishers)
  func published(_ header: String, _ row: String, _ match: FeedMatch) throws {
    let file = FeedFile("some.csv", Array("\(header)\n\(row)\n".utf8))
    guard case .file(let read) = try FeedFormat(named: "csv").reader else { return }
    let feed = try read(file, FeedOptions())
    #expect(feed.problems == [])
    var found = try #require(feed.matches.first)
    found.file = ""
    #expect(found == match)
    #expect(FeedFormat(sniffing: file)?.name == "csv")
  }

  @Test("is read or refused, whatever it is made of")
  func hostile() {
    var dice = Dice(seed: 13)
    let (left, right) = (Array(json.utf8), Array(table.utf8))
    for _ in 0..<600 {
      var (map, rows) = (left, right)
      map[Int.random(in: 0..<map.count, using: &dice)] ^= 1 << UInt8.random(in: 0...7, using: &dice)
      rows[Int.random(in: 0..<rows.count, using: &dice)] ^=
        1 << UInt8.random(in: 0...7, using: &dice)
      rows.removeLast(Int.random(in: 0..<rows.count, using: &dice))
      _ = try? ColumnMap(parsing: map).read(right)
      _ = try? ColumnMap(parsing: left).read(rows)
    }
  }
}
