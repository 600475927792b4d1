import JournalCore
import JournalFeeds
import Testing

/// Made-up cases: the teams and players are not real.
@Suite("Rows of Wyscout's tables")
struct WyscoutRowsTests {
  private let matchHeader =
    "match_id,competition,gameweek,date_utc,venue,home_id,home,away_id,away,home_score,away_score,"
    + "home_ht,away_ht,home_et,away_et,home_pens,away_pens,duration,winner_id"
  private let eventHeader =
    "matchId,eventId,period,second,teamId,team,playerId,player,eventName,subEventName,kind,tags"
  private let exchangeHeader = "match_id,team_id,minute,player_in,player_out,in_name,out_name"

  private func match(_ tail: String) -> String {
    "1,World Cup,0,2018-07-01 18:00:00,,10,Arcadia,20,Borduria,\(tail)"
  }

  private func read(
    _ matches: [String], _ events: [String] = [], _ exchanges: [String] = []
  ) throws -> Feed {
    try Wyscout.read(
      matches: PublishedTables.table([matchHeader] + matches),
      keyEvents: PublishedTables.table([eventHeader] + events),
      substitutions: PublishedTables.table([exchangeHeader] + exchanges))
  }

  @Test("give a score after extra time and the kicks of a shoot-out where there were any")
  func durations() throws {
    let pens = try read([match("1,1,0,1,2,2,3,4,Penalties,20")]).matches[0].score
    #expect(pens.extraTime == Score(2, 2) && pens.fullTime == nil && pens.hasExtraTime)
    #expect(pens.shootOut == Score(3, 4) && pens.shootOutWinner == .away)
    let extra = try read([match("1,1,0,1,2,1,0,0,ExtraTime,10")]).matches[0].score
    #expect(extra.final == Score(2, 1) && extra.shootOut == nil)
    let regular = try read([match("1,0,0,0,0,0,0,0,Regular,10")]).matches[0]
    #expect(regular.score.fullTime == Score(1, 0) && regular.score.extraTime == nil)
    #expect(regular.matchday == nil)
    #expect(try read([match(",,,,,,,,,")]).matches[0].status == .scheduled)
  }

  @Test("that cannot be read, or fit no match, are problems with file and line")
  func problems() throws {
    let feed = try read(
      [
        match("1,0,0,0,0,0,0,0,Regular,10"), match("1,0,0,0,0,0,0,0,Regular,10"),
        "2,Cup,x,yesterday,,10,Arcadia,20,Borduria,1,?,0,0,0,0,0,0,Regular,10",
        "3,Cup,1,,,10,Arcadia,10,Arcadia,1,0,0,0,0,0,0,0,Regular,10",
      ],
      [
        "9,1,1H,5.0,10,,,Ann,Shot,Shot,goal,101", "1,2,1H,5.0,30,,,Ann,Shot,Shot,goal,101",
        "1,3,P,5.0,10,,,Ann,Shot,Shot,goal,101", "1,4,1H,5.0,10,,,Ann,Shot,Shot,goal,201",
        "1,5,1H,5.0,10,,,Ann,Shot,Shot,dance,101", "1,6,1H,5.0,10,,,Ann,Shot,Shot,goal,one",
        "1,7,1H,1e3,10,,,Ann,Shot,Shot,goal,101", "1,8,5H,5.0,10,,,Ann,Shot,Shot,goal,101",
      ],
      ["1,10,soon,,,Ann,Amy", "1,10,50,,,Ann,"])
    #expect(
      feed.problems.map { "\($0.file):\($0.line)" } == [
        "matches.csv:3", "matches.csv:4", "matches.csv:4", "matches.csv:4", "matches.csv:5",
        "key_events.csv:2", "key_events.csv:3", "key_events.csv:4", "key_events.csv:5",
        "key_events.csv:6", "key_events.csv:7", "key_events.csv:8", "key_events.csv:9",
        "substitutions.csv:2", "substitutions.csv:3",
      ])
    #expect(feed.matches.map(\.key) == ["1", "2"])
    #expect(feed.matches[0].incidents.map(\.at) == [nil, nil, nil])
  }

  @Test(
    "count the second from the start of the period",
    arguments: [
      ("1H", "0", MatchTime(period: .firstHalf, minute: 1, second: 0, precision: .second)),
      ("1H", "2699.9", MatchTime(period: .firstHalf, minute: 45, second: 59, precision: .second)),
      (
        "1H", "2700",
        MatchTime(period: .firstHalf, minute: 45, added: 1, second: 0, precision: .second)
      ),
      ("2H", "0.5", MatchTime(period: .secondHalf, minute: 46, second: 0, precision: .second)),
      ("E1", "60", MatchTime(period: .extraTimeFirst, minute: 92, second: 0, precision: .second)),
      (
        "E2", "961",
        MatchTime(period: .extraTimeSecond, minute: 120, added: 2, second: 1, precision: .second)
      ),
    ])
  func clock(_ period: String, _ second: String, _ time: MatchTime) throws {
    let feed = try read(
      [match("1,0,0,0,0,0,0,0,Regular,10")],
      ["1,1,\(period),\(second),10,,,Ann,Offside,,offside,"])
    #expect(feed.matches[0].incidents.map(\.at) == [time])
  }

  @Test("take a minute past 90 as added, or as extra time where there was one")
  func exchanges() throws {
    let exchange = ["1,10,93,,,Ann,Amy"]
    let regular = try read([match("1,0,0,0,0,0,0,0,Regular,10")], [], exchange)
    #expect(regular.matches[0].incidents.map(\.at) == [MatchTime(.secondHalf, 90, added: 3)])
    let extra = try read([match("1,0,0,0,1,0,0,0,ExtraTime,10")], [], exchange)
    #expect(extra.matches[0].incidents.map(\.at) == [MatchTime(.extraTimeFirst, 93)])
  }

  @Test(
    "say by their tags what part of the frame was hit",
    arguments: [
      ("1217", Shot.Part.post), ("1220", .post), ("1221", .crossbar), ("1222", nil), ("", nil),
    ])
  func frame(_ tag: String, _ part: Shot.Part?) throws {
    let feed = try read(
      [match("1,0,0,0,0,0,0,0,Regular,10")],
      ["1,1,1H,5,10,,,Ann,Shot,Shot,post,402 \(tag) 1802"])
    #expect(feed.matches[0].incidents.map(\.what) == [.woodwork(player: "Ann", part: part)])
    #expect(feed.matches[0].incidents.map(\.bodyPart) == [.right])
  }
}
