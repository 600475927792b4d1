import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import Testing

struct `A table` {
  /// The made-up group of `Tests/JournalCLITests/Sessions/09-table.console`.
  static let spring = League(
    #"[{"key": "points"}, {"headToHead": ["points", "goal-difference"]}, {"key": "goal-difference"}]"#,
    "",
    "birch 2-1 cedar", "dogwood 1-0 alder", "birch 3-1 dogwood", "cedar 1-1 alder",
    "cedar 0-0 dogwood", "alder 3-0 birch")

  @Test func `counts matches, goals and points`() throws {
    let row = try #require(Self.spring.verdict.row(of: "birch"))
    #expect(
      [row.tally.played, row.tally.won, row.tally.drawn, row.tally.lost] == [3, 2, 0, 1])
    #expect([row.tally.goalsFor, row.tally.goalsAgainst, row.points] == [5, 5, 6])
  }

  @Test func `puts Dogwood before Alder, whom they beat`() {
    #expect(Self.spring.order == "birch dogwood alder cedar")
    #expect(Self.spring.verdict.rows[2].decidedBy == "head-to-head-points")
  }

  @Test func `says what the next criterion would have said`() throws {
    let finding = try #require(Self.spring.verdict.separations(of: "alder").first)
    #expect(finding.otherwise?.title == "goal difference")
    #expect(finding.otherwise?.order == [["alder"], ["dogwood"]])
    #expect(finding.otherwise?.figures == ["alder": "+2", "dogwood": "-1"])
  }

  @Test func `leaves the place open where the regulation has no further criterion`() {
    let league = League(#"[{"key": "points"}]"#, "", "ash 1-1 birch")
    #expect(league.order == "ash=birch")
    #expect(league.verdict.state == .undecided)
    #expect(league.verdict.needs == ["a further criterion in the regulation"])
    #expect(league.verdict.rows[0].places == 1...2)
  }

  @Test func `can let two share a place`() {
    let league = League(#"[{"key": "points"}, {"shared": true}]"#, "", "ash 1-1 birch")
    #expect(league.verdict.state == .decided)
    #expect(league.verdict.rows.map(\.places) == [1...1, 1...1])
  }

  /// 4-2 is 2.0, 9-5 is 1.8: goal average favours Ash, goal difference Birch.
  @Test func `by goal average is not one by difference`() {
    let results = ["ash 4-2 cedar", "birch 9-5 cedar", "ash 0-0 birch"]
    var average = League(#"[{"key": "points"}, {"key": "goal-average"}]"#)
    var difference = League(#"[{"key": "points"}, {"key": "goal-difference"}]"#)
    average.play(results)
    difference.play(results)
    #expect(average.order == "ash birch cedar")
    #expect(difference.order == "birch ash cedar")
  }

  @Test func `by goal average puts a team that conceded nothing first`() {
    let league = League(
      #"[{"key": "points"}, {"key": "goal-average"}]"#, "", "ash 1-0 cedar", "birch 9-1 cedar")
    #expect(league.order == "ash birch cedar")
  }

  /// 3 points from one match are better than 4 from two.
  @Test func `by points per game puts 3 of one match before 4 of two`() {
    let league = League(
      #"[{"key": "points-per-game"}]"#, "", "ash 1-0 cedar", "birch 1-0 cedar", "birch 0-0 dogwood",
      "cedar 2-0 dogwood")
    // Ash 3, Birch 4 from 2, Cedar 3 from 3, Dogwood 1 from 2.
    #expect(league.order == "ash birch cedar dogwood")
  }

  @Test func `gives the points of a shoot-out after a draw, and leaves the score alone`() throws {
    var league = League(#"[{"key": "points"}]"#, "", "ash 1-1 birch; 4-2")
    league.regulation.stages[0].points = PointsRule(
      win: 3, draw: 1, shootOutWin: 2, shootOutLoss: 1)
    let (ash, birch) = (league.verdict.rows[0], league.verdict.rows[1])
    #expect([ash.points, birch.points] == [2, 1])
    #expect([ash.tally.goalsFor, ash.tally.goalsAgainst, ash.tally.drawn] == [1, 1, 1])
  }

  @Test func `waits for lots, and takes them`() {
    var league = League(#"[{"key": "points"}, {"by": "lots"}]"#, "", "ash 1-1 birch")
    #expect(league.verdict.needs == ["drawing-of-lots"])
    league.rulings = [TableRuling(.lots(among: ["ash", "birch"]), "birch", position: 900)]
    #expect(league.order == "birch ash")
    #expect(league.verdict.rows[1].decidedBy == "lots")
    #expect(league.verdict.evidence.contains(900))
  }

  @Test func `waits for a coefficient, and takes it`() {
    var league = League(#"[{"key": "points"}, {"fact": "coefficient"}]"#, "", "ash 1-1 birch")
    #expect(league.verdict.needs == ["coefficient of ash"])
    league.figures = [
      TeamFigure("coefficient", of: "ash", Quotient(88.5), position: 901),
      TeamFigure("coefficient", of: "birch", Quotient(101.25), position: 902),
    ]
    #expect(league.order == "birch ash")
  }

  @Test func `is decided on the spot by a shoot-out, where the two drew in their last match`() {
    let rank = """
      [{"key": "points"}, {"key": "goal-difference"}, {"key": "goals-for"},
       {"play": "shoot-out", "onlyIf": "met-in-last-round"}, {"by": "lots"}]
      """
    let before = League(rank, "", "ash 1-0 cedar", "birch 1-0 cedar")
    #expect(before.and("ash 2-2 birch; 3-4").order == "birch ash cedar")
    #expect(before.and("ash 2-2 birch").verdict.needs == ["shoot-out"])
    // They drew in the first match, and Cedar came later, so the shoot-out does not count.
    let drawnFirst = League(rank, "", "ash 2-2 birch; 3-4", "ash 1-0 cedar", "birch 1-0 cedar")
    #expect(drawnFirst.verdict.needs == ["drawing-of-lots"])
  }

  @Test func `asks for a play-off only where the place matters`() {
    let rank =
      #"[{"key": "points"}, {"play": "match", "onlyIf": "place-matters"}, {"shared": true}]"#
    #expect(League(rank, #""matters": [1]"#, "ash 1-1 birch").verdict.needs == ["a play-off match"])
    #expect(League(rank, #""matters": [2]"#, "ash 1-1 birch").verdict.state == .decided)
  }
}

struct `Decisions` {
  private static let league = League(
    #"[{"key": "points"}, {"key": "goal-difference"}]"#, "",
    "ash 2-0 birch", "birch 1-0 cedar", "cedar 0-3 ash")

  @Test func `take points, and give them back on appeal`() throws {
    var league = Self.league
    #expect(league.order == "ash birch cedar")
    league.rulings = [TableRuling(.points(-6), "ash", position: 800)]
    #expect(league.order == "birch ash cedar")
    #expect(league.verdict.row(of: "ash")?.points == 0)
    #expect(league.verdict.row(of: "ash")?.deducted == 6)
    league.rulings.append(TableRuling(.points(4), "ash", position: 801))
    #expect(league.order == "ash birch cedar")
    #expect(league.verdict.row(of: "ash")?.points == 4)
    #expect(league.verdict.evidence.suffix(2) == [800, 801])
  }

  @Test func `impose a place over all results`() {
    var league = Self.league
    league.rulings = [TableRuling(.place(3), "ash", position: 800)]
    #expect(league.order == "birch cedar ash")
    #expect(league.verdict.row(of: "ash")?.points == 6)
  }

  @Test func `strike the results of a team that left`() {
    var league = Self.league
    league.rulings = [TableRuling(.left(.annul), "ash", position: 800)]
    #expect(league.order == "birch cedar ash")
    #expect(league.verdict.rows.map(\.tally.played) == [1, 1, 0])
  }

  @Test func `award what a team that left had still to play`() {
    var league = Self.league.and("cedar v birch")
    league.award = Score(3, 0)
    league.rulings = [TableRuling(.left(.award), "birch", position: 800)]
    #expect(league.verdict.row(of: "cedar")?.points == 3)
    #expect(league.verdict.row(of: "cedar")?.tally.goalsFor == 3)
    #expect(league.verdict.open == 0)
  }

  @Test func `award a match: the score of the ruling counts, not that of play`() throws {
    let award = ResultAwarded(
      score: Score(0, 3), to: "birch", reason: "An ineligible player", authority: "The committee")
    let league = League(#"[{"key": "points"}]"#).and([
      .scheduled("ash", "birch", on: "2018-01-18"), .declared(2, 1),
      Happening(.resultAwarded(award)),
    ])
    let row = try #require(league.verdict.row(of: "birch"))
    #expect([row.points, row.tally.goalsFor, row.tally.goalsAgainst] == [3, 3, 0])
  }

  @Test func `annul a match: it is as if it had not been`() {
    let annulled = ResultAnnulled(reason: "A wrong referee", authority: "The committee")
    let league = League(#"[{"key": "points"}, {"shared": true}]"#).and([
      .scheduled("ash", "birch", on: "2018-01-18"), .declared(2, 1),
      Happening(.resultAnnulled(annulled)),
    ])
    #expect(league.verdict.rows.map(\.tally.played) == [0, 0])
  }
}

/// Barbados, Grenada and Puerto Rico, January 1994 (RSSSF, Caribbean Cup 1994): each won once, and
/// the golden goal of Barbados counted two.
struct `The Caribbean Cup of 1994` {
  private static func group(value: Int) -> League {
    var league = League(
      #"[{"key": "points"}, {"key": "goal-difference"}, {"key": "goals-for"}]"#,
      match: #"{"extraTime": {"ends": "golden", "goldenGoalValue": \#(value)}}"#,
      "barbados 0-1 puerto-rico", "grenada 2-0 puerto-rico")
    league.matches.append([
      .scheduled("barbados", "grenada", on: "1994-01-27"),
      .goal("barbados", nil, MatchTime(.firstHalf, 20)),
      .goal("barbados", nil, MatchTime(.firstHalf, 40)),
      .goal("grenada", nil, MatchTime(.secondHalf, 83)),
      .ownGoal(for: "grenada", by: nil, MatchTime(.secondHalf, 87)),
      .goal("barbados", nil, MatchTime(.extraTimeFirst, 94)),
    ])
    league.matches[2].append(
      Happening(.finalWhistle(FinalWhistle()), at: MatchTime(.extraTimeFirst)))
    return league
  }

  @Test func `was won by Barbados on difference, 4-2 against Grenada`() throws {
    let league = Self.group(value: 2)
    #expect(league.order == "barbados grenada puerto-rico")
    #expect(league.results[2].total == Score(4, 2))
  }

  @Test func `would have been Grenada's with a golden goal that counts one`() {
    #expect(Self.group(value: 1).order == "grenada barbados puerto-rico")
  }
}

/// Ash and Birch level, and a made-up play-off between them.
struct `A play-off for a place` {
  private static let rank = """
    [{"key": "points"}, {"play": "match", "decide": [{"by": "goals"}, {"by": "lots"}]},
     {"key": "goal-difference"}]
    """

  private static func verdict(_ happenings: [Happening], _ rulings: [TableRuling] = [])
    -> TableVerdict
  {
    let league = League(rank, "", "ash 3-0 cedar", "birch 1-0 cedar", "ash 0-0 birch")
    let match = Scenario(
      [.scheduled("ash", "birch", on: "2019-05-01")] + happenings, at: "play-off", first: 9001)
    let contest = TableContest(
      matches: league.contest.matches,
      playOffs: [MatchResult(match.history, format: .standard)].compactMap {
        $0.map { TablePlayOff($0) }
      },
      rulings: rulings)
    return TableJudge(stage: league.stage).judge(contest)
  }

  @Test func `puts its winner first, and is named as the reason`() {
    let verdict = Self.verdict([.declared(0, 1)])
    #expect(verdict.order == "birch ash cedar")
    #expect(verdict.rows[1].decidedBy == "play-match")
    #expect(verdict.evidence.contains(9002))
  }

  @Test func `does not decide while it is on`() {
    let verdict = Self.verdict([
      .starts(.firstHalf), .goal("birch", nil, MatchTime(.firstHalf, 10)),
    ])
    #expect(verdict.order == "ash=birch cedar")
    #expect(verdict.state == .undecided)
  }

  @Test func `takes the lots that were drawn after it`() {
    let drawn = [TableRuling(.lots(among: ["ash", "birch"]), "birch", position: 950)]
    #expect(Self.verdict([.declared(1, 1)]).needs == ["drawing-of-lots"])
    #expect(Self.verdict([.declared(1, 1)], drawn).order == "birch ash cedar")
  }

  @Test func `passes on where it is level, and its own steps have no more`() {
    var league = League(
      #"[{"key": "points"}, {"play": "match"}, {"key": "goal-difference"}]"#, "",
      "ash 3-0 cedar", "birch 1-0 cedar", "ash 0-0 birch")
    league.rulings = []
    let match = Scenario(
      [.scheduled("ash", "birch", on: "2019-05-01"), .declared(1, 1)], at: "play-off", first: 9001)
    let contest = TableContest(
      matches: league.contest.matches,
      playOffs: [MatchResult(match.history, format: .standard)].compactMap {
        $0.map { TablePlayOff($0) }
      })
    // The default steps end with a shoot-out, which nobody took.
    #expect(TableJudge(stage: league.stage).judge(contest).needs == ["shoot-out"])
    league.regulation.stages[0].rank?[1].decide = MadeUpTie(#"[{"by": "goals"}]"#).stage.steps
    let passed = TableJudge(stage: league.stage).judge(contest)
    #expect(passed.order == "ash birch cedar")
    #expect(passed.rows[1].decidedBy == "goal-difference")
  }

  @Test func `draws lots again among those who are left`() {
    var league = League(
      #"[{"key": "points"}, {"by": "lots"}]"#, "", "ash 0-0 birch", "birch 0-0 cedar",
      "cedar 0-0 ash")
    league.rulings = [TableRuling(.lots(among: ["ash", "birch", "cedar"]), "cedar", position: 950)]
    #expect(league.order == "cedar ash=birch")
    #expect(league.verdict.needs == ["drawing-of-lots"])
    league.rulings.append(TableRuling(.lots(among: ["ash", "birch"]), "birch", position: 951))
    #expect(league.order == "cedar birch ash")
  }
}
