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
    "reads five forms of dates",
    arguments: [
      ("yyyy-MM-dd", "2018-01-24"), ("dd/MM/yy", "24/01/18"), ("dd/MM/yyyy", "24/1/2018"),
      ("MM/dd/yyyy", "01/24/2018"), ("dd.MM.yyyy", "24.01.2018"),
    ])
  func dates(_ form: String, _ text: String) throws {
    let form = try #require(DateForm(rawValue: form))
    #expect(form.date(text) == CalendarDate("2018-01-24"))
    for wrong in ["", "24/13/2018", "1/1/1", "24/01/018", "a/b/cc", "24-01-2018", "32.01.2018"] {
      #expect(form.date(wrong) == nil)
    }
  }

  @Test("puts years of two digits between 1969 and 2068")
  func shortYears() {
    #expect(DateForm.britishShort.date("14/08/93") == CalendarDate("1993-08-14"))
    #expect(DateForm.britishShort.date("01/01/68") == CalendarDate("2068-01-01"))
    #expect(DateForm.britishShort.date("01/01/69") == CalendarDate("1969-01-01"))
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
