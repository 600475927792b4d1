import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import Testing

/// Real cases that a criterion or a step decided, as published (RSSSF, encyclopaedias).
@Suite struct `Decisions that were published` {
  typealias Row = (TeamSlug, TeamSlug, Score)

  private static func table(
    _ id: String, _ group: String, _ rows: [Row], playOff: StagedMatch? = nil,
    lots: [TeamSlug] = [], yellow: [TeamSlug: Int] = [:]
  ) throws -> TableVerdict {
    let regulation = try Shipped.regulation(id)
    let stage = try #require(regulation.stage(ofRound: group))
    let format = regulation.matchFormat(in: stage)
    var left = yellow
    let matches = rows.enumerated().compactMap { index, row in
      var match = StagedMatch(row.0, row.1, row.2)
      if !yellow.isEmpty {
        // It does not matter in which match a team was booked.
        match.cards = [row.0, row.1].flatMap { team in
          let count = left[team] ?? 0
          left[team] = 0
          return (0..<count).map { _ in StagedMatch.Cards(team: team, colours: [.yellow]) }
        }
      }
      return match.result(from: index * 20 + 1, format: format).map { TableMatch($0) }
    }
    let rulings = lots.prefix(1).map {
      TableRuling(.lots(among: lots), $0, position: 901)
    }
    let deciding = playOff.flatMap { $0.result(from: 801, format: format) }
    return TableJudge(stage: stage).judge(
      TableContest(
        matches: matches, playOffs: [deciding].compactMap { $0.map { TablePlayOff($0) } },
        rulings: rulings))
  }

  private static func tie(
    _ id: String, _ round: String, _ matches: [StagedMatch], rulings: [TieRuling] = []
  ) throws -> TieVerdict {
    let regulation = try Shipped.regulation(id)
    let stage = try #require(regulation.stage(ofRound: round))
    let format = regulation.matchFormat(in: stage)
    let teams = [matches[0].home, matches[0].away]
    let legs = matches.enumerated().compactMap { index, match in
      match.result(from: index * 20 + 1, format: format).flatMap {
        Leg(number: index + 1, result: $0, teams: teams)
      }
    }
    return TieJudge(stage: stage).judge(
      TieContest(
        teams: teams, legs: legs, legCount: stage.legs ?? 1, format: format, rulings: rulings))
  }

  private static func row(_ verdict: TableVerdict, _ place: Int) -> String {
    let row = verdict.rows[place - 1]
    return "\(row.team) \(row.points) by \(row.decidedBy ?? "-")"
  }

  // MARK: - World Cups

  @Test func `West Germany beat Turkey in the play-off of 1954`() throws {
    let verdict = try Self.table(
      "fifa.world-cup.1954", "Group 2",
      [
        ("west-germany", "turkey", Score(4, 1)), ("hungary", "south-korea", Score(9, 0)),
        ("hungary", "west-germany", Score(8, 3)), ("turkey", "south-korea", Score(7, 0)),
      ], playOff: StagedMatch("west-germany", "turkey", Score(7, 2)))
    #expect(verdict.state == .decided)
    #expect(verdict.rows.map(\.team) == ["hungary", "west-germany", "turkey", "south-korea"])
    #expect(Self.row(verdict, 3) == "turkey 2 by play-off")
  }

  @Test func `England stood before Argentina on goal average in 1962`() throws {
    let verdict = try Self.table(
      "fifa.world-cup.1962-1966", "Group 4",
      [
        ("argentina", "bulgaria", Score(1, 0)), ("hungary", "england", Score(2, 1)),
        ("england", "argentina", Score(3, 1)), ("hungary", "bulgaria", Score(6, 1)),
        ("hungary", "argentina", Score(0, 0)), ("england", "bulgaria", Score(0, 0)),
      ])
    #expect(verdict.rows.map(\.team) == ["hungary", "england", "argentina", "bulgaria"])
    #expect(Self.row(verdict, 3) == "argentina 3 by goal-average")
  }

  @Test func `lots put the Soviet Union before Mexico in 1970`() throws {
    let verdict = try Self.table(
      "fifa.world-cup.1970", "Group 1",
      [
        ("mexico", "soviet-union", Score(0, 0)), ("belgium", "el-salvador", Score(3, 0)),
        ("soviet-union", "belgium", Score(4, 1)), ("mexico", "el-salvador", Score(4, 0)),
        ("soviet-union", "el-salvador", Score(2, 0)), ("mexico", "belgium", Score(1, 0)),
      ], lots: ["soviet-union", "mexico"])
    #expect(verdict.rows.map(\.team) == ["soviet-union", "mexico", "belgium", "el-salvador"])
    #expect(Self.row(verdict, 2) == "mexico 5 by lots")
  }

  @Test func `lots put the Republic of Ireland before the Netherlands in 1990`() throws {
    let rows: [Row] = [
      ("england", "ireland", Score(1, 1)), ("netherlands", "egypt", Score(1, 1)),
      ("england", "netherlands", Score(0, 0)), ("ireland", "egypt", Score(0, 0)),
      ("england", "egypt", Score(1, 0)), ("ireland", "netherlands", Score(1, 1)),
    ]
    let id = "fifa.world-cup.1986-1990"
    let verdict = try Self.table(id, "Group F", rows, lots: ["ireland", "netherlands"])
    #expect(verdict.rows.map(\.team) == ["england", "ireland", "netherlands", "egypt"])
    #expect(Self.row(verdict, 3) == "netherlands 3 by lots")
    let open = try Self.table(id, "Group F", rows)
    #expect(open.state == .undecided)
    #expect(open.needs == ["drawing-of-lots"])
  }

  @Test func `all four of Group E were level in 1994`() throws {
    let verdict = try Self.table(
      "fifa.world-cup.1994", "Group E",
      [
        ("italy", "ireland", Score(0, 1)), ("norway", "mexico", Score(1, 0)),
        ("mexico", "ireland", Score(2, 1)), ("italy", "norway", Score(1, 0)),
        ("ireland", "norway", Score(0, 0)), ("italy", "mexico", Score(1, 1)),
      ])
    #expect(verdict.state == .decided)
    #expect(verdict.rows.map(\.team) == ["mexico", "ireland", "italy", "norway"])
    #expect(Self.row(verdict, 2) == "ireland 4 by goals-for")
    #expect(Self.row(verdict, 3) == "italy 4 by head-to-head-points")
    #expect(Self.row(verdict, 4) == "norway 4 by goals-for")
  }

  @Test func `four yellow cards against six put Japan before Senegal in 2018`() throws {
    let verdict = try Self.table(
      "fifa.world-cup.2018", "Group H",
      [
        ("colombia", "japan", Score(1, 2)), ("poland", "senegal", Score(1, 2)),
        ("japan", "senegal", Score(2, 2)), ("poland", "colombia", Score(0, 3)),
        ("japan", "poland", Score(0, 1)), ("senegal", "colombia", Score(0, 1)),
      ], yellow: ["japan": 4, "senegal": 6])
    #expect(verdict.rows.map(\.team) == ["colombia", "japan", "senegal", "poland"])
    #expect(Self.row(verdict, 3) == "senegal 4 by discipline")
  }

  // MARK: - Other championships

  @Test func `lots put Tunisia before Senegal in 1965`() throws {
    let verdict = try Self.table(
      "caf.africa-cup-of-nations.1963-1965", "Group A",
      [
        ("tunisia", "ethiopia", Score(4, 0)), ("senegal", "tunisia", Score(0, 0)),
        ("senegal", "ethiopia", Score(5, 1)),
      ], lots: ["tunisia", "senegal"])
    #expect(verdict.rows.map(\.team) == ["tunisia", "senegal", "ethiopia"])
    #expect(Self.row(verdict, 2) == "senegal 3 by lots")
  }

  @Test func `Zaire won the replay of the final of 1974`() throws {
    var final = StagedMatch("zaire", "zambia", Score(1, 1))
    final.extraTime = Score(1, 1)
    let id = "caf.africa-cup-of-nations.1968-1974"
    #expect(try Self.tie(id, "Final", [final]).needs == ["replay"])
    let replay = StagedMatch("zaire", "zambia", Score(2, 0))
    let verdict = try Self.tie(id, "Final", [final, replay])
    #expect(verdict.winner == .first)
    #expect(verdict.decidedBy == "replay.goals")
  }

  @Test func `a coin sent Italy to the final of 1968, and a replay won it`() throws {
    let id = "uefa.european-championship.1960-1972"
    var semiFinal = StagedMatch("italy", "soviet-union", Score(0, 0))
    semiFinal.extraTime = Score(0, 0)
    let coin = try Self.tie(
      id, "Semi-finals", [semiFinal], rulings: [TieRuling(.lots, "italy", position: 901)])
    #expect(coin.winner == .first)
    #expect(coin.decidedBy == "coin-toss")
    var final = StagedMatch("italy", "yugoslavia", Score(1, 1))
    final.extraTime = Score(0, 0)
    let replay = StagedMatch("italy", "yugoslavia", Score(2, 0))
    #expect(try Self.tie(id, "Final", [final, replay]).decidedBy == "replay.goals")
  }

  @Test func `Paraguay won on goal difference after the third match of 1979`() throws {
    var third = StagedMatch("paraguay", "chile", Score(0, 0))
    let two = [
      StagedMatch("paraguay", "chile", Score(3, 0)), StagedMatch("chile", "paraguay", Score(1, 0)),
    ]
    let id = "conmebol.copa-america.1975-1983"
    #expect(try Self.tie(id, "Final", two).needs == ["play-off"])
    #expect(try Self.tie(id, "Final", two + [third]).needs == ["extra-time"])
    third.extraTime = Score(0, 0)
    let verdict = try Self.tie(id, "Final", two + [third])
    #expect(verdict.winner == .first)
    #expect(verdict.decidedBy == "goal-difference")
  }

  @Test func `a golden goal beat Paraguay in 1998`() throws {
    var match = StagedMatch("france", "paraguay", Score(0, 0))
    match.extraTime = Score(1, 0)
    let verdict = try Self.tie("fifa.world-cup.1998-2002", "Round of 16", [match])
    #expect(verdict.decidedBy == "goals-all")
  }

  @Test func `away goals no longer counted in Europe in 2021-22`() throws {
    // Made up: 1-1 and 0-0.
    let legs = [
      StagedMatch("albion", "borough", Score(1, 1)), StagedMatch("borough", "albion", Score(0, 0)),
    ]
    let before = try Self.tie("uefa.champions-league.2017-18", "Quarterfinals", legs)
    #expect(before.winner == .second)
    #expect(before.decidedBy == "away-goals")
    let since = try Self.tie("uefa.champions-league.2021-22", "Quarterfinals", legs)
    #expect(since.needs == ["extra-time"])
  }
}
