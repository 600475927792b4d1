import JournalCore
import JournalRules
import JournalTesting
import Testing

/// What a round is called where no stage of a regulation names it.
struct `A round that no stage names` {
  private static func rules(_ stages: String) throws -> Regulation {
    let text = #"{"format": 1, "id": "x", "title": "Eliteserien", "stages": [\#(stages)]}"#
    return try Regulation(try #require(try JSONValue(parsing: Array(text.utf8)).object))
  }

  private static func table(_ id: String, _ rounds: String) -> String {
    #"{"id": "\#(id)", \#(rounds)"kind": "table", "points": {"win": 3, "draw": 1}, "#
      + #""rank": [{"key": "points"}]}"#
  }

  private static let league = table("league", "")
  private static let days = table("days", #""rounds": ["Matchday *"], "#)
  private static let groups = table("groups", #""rounds": ["Group *"], "#)
  private static let cup =
    #"{"id": "cup", "rounds": ["Round 1", "Final"], "kind": "tie", "decide": [{"by": "goals"}]}"#
  private static let playOff =
    #"{"id": "play-off", "rounds": ["Play-off"], "kind": "tie", "decide": [{"by": "goals"}]}"#

  private static func match(_ round: String?, group: String? = nil, matchday: Int? = nil)
    -> MatchScheduled
  {
    MatchScheduled(
      home: "rosenborg", away: "brann", date: CalendarDate(daysSince1970: 18_231), group: group,
      round: round,
      matchday: matchday)
  }

  /// Norwegian, German, Spanish, French, Italian, Portuguese, Dutch, Swedish and Polish.
  @Test(arguments: [
    "Runde 30", "30. Runde", "30. Spieltag", "Spieltag 30", "Jornada 30", "Journée 30",
    "30ème journée", "30ª giornata", "Giornata 30", "Rodada 30", "Speelronde 30", "Omgång 30",
    "Kolejka 30", "Fecha 30", "Matchweek 30", "Week 30", "Round 30", "30", "Matchday 30",
  ])
  func `is a matchday of a league in other words`(round: String) throws {
    for stages in [Self.league, Self.days, "\(Self.league), \(Self.playOff)"] {
      let rules = try Self.rules(stages)
      #expect(rules.stage(of: Self.match(round))?.kind == .table, "\(round): \(stages)")
      #expect(rules.matchday(of: Self.match(round)) == 30)
      #expect(rules.doubt(aboutPlacesOf: [Self.match(round)]) == nil)
    }
  }

  @Test(arguments: ["Round 2", "2", "Runde 2", "Preliminary round", "Round of 16", "Semi-finals"])
  func `is none where it may be a round of a cup, or of groups`(round: String) throws {
    for stages in [Self.groups, "\(Self.groups), \(Self.cup)"] {
      let rules = try Self.rules(stages)
      #expect(rules.stage(of: Self.match(round)) == nil, "\(round): \(stages)")
      #expect(rules.doubt(aboutPlacesOf: [Self.match(round)])?.code == "no-stage")
    }
    #expect(try Self.rules(Self.cup).stage(of: Self.match("Round 1"))?.id == "cup")
    let both = try Self.rules("\(Self.league), \(Self.cup)")
    #expect(both.stage(of: Self.match("Round 2")) == nil)
    #expect(both.stage(of: Self.match("Jornada 2"))?.id == "league")
  }

  @Test func `is told with the number of its matches and the stages that there are`() throws {
    let rules = try Self.rules("\(Self.days), \(Self.cup)")
    let left = [Self.match("Semi-finals"), Self.match("Semi-finals"), Self.match("Replay")]
    let doubt = try #require(rules.doubt(aboutPlacesOf: left + [Self.match("Matchday 3")]))
    #expect(
      doubt.reason
        == "3 matches are in no table and no tie: no stage of Eliteserien covers \"Semi-finals\", "
        + "\"Replay\". Its stages: days (Matchday *); cup (Round 1, Final).")
  }

  @Test func `counts by its number where the matchday is asked for`() {
    #expect(Self.match("Jornada 12").numberedMatchday == 12)
    #expect(Self.match("Round 12").numberedMatchday == nil)
    #expect(MatchScheduled.numberedRound(named: "12. Runde")?.number == 12)
    for name in ["Group 1", "Round of 16", "1/8 Finals", "Round 100", "Matchday 0", "12-13", ""] {
      #expect(MatchScheduled.matchday(named: name) == nil, "\(name)")
      #expect(MatchScheduled.numberedRound(named: name) == nil, "\(name)")
    }
  }
}
