import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import Testing

/// What each side of an open tie needs (<doc:HowATieIsDecided>).
struct `The outlook of a tie` {
  private static func outlook(_ tie: MadeUpTie) throws -> TieOutlook {
    try #require(TieOutlook(tie.contest, by: tie.stage))
  }

  // MARK: - Against brute force

  private static let extraTime = """
    {"play": "extra-time", "in": "last-leg"}, {"by": "goals", "over": "all"},
    """
  private static let kicks = #"{"play": "shoot-out"}, {"by": "shoot-out"}"#

  /// Steps as they were in force somewhere, for two matches.
  static let legged = [
    #"[{"by": "goals", "over": "regulation"}, \#(extraTime) \#(kicks)]"#,
    """
    [{"by": "goals", "over": "regulation"}, {"by": "away-goals", "over": "regulation"},
     \(extraTime) {"by": "away-goals", "over": "all"}, \(kicks)]
    """,
    #"[{"by": "goals"}, {"by": "away-goals"}, \#(kicks)]"#,
    #"[{"by": "goals"}, {"by": "away-goals"}, {"by": "lots"}]"#,
    """
    [{"by": "points", "points": {"win": 2, "draw": 1, "loss": 0}}, {"by": "goal-difference"},
     {"play": "match", "venue": "neutral", "decide": [{"by": "goals"}, \(kicks)]}]
    """,
  ]

  /// Every score of the second leg up to 6-6, played goal by goal and judged as a match that is
  /// over.
  @Test(arguments: legged)
  func `is what every second leg up to 6-6 brings about`(steps: String) throws {
    for home in 0...3 {
      for away in 0...3 {
        let first = MadeUpTie(steps, legs: 2).and(.declared(home, away))
        let outlook = try Self.outlook(first.and())
        #expect(outlook.leg == 2 && outlook.play == .match && outlook.home == .second)
        for score in Self.scores {
          let verdict = Self.playing(score, after: first).verdict
          #expect(
            outlook[score] == Self.ending(verdict), "\(steps) \(home)-\(away), \(score)")
        }
      }
    }
  }

  @Test(arguments: [
    #"[{"by": "goals", "over": "regulation"}, \#(extraTime) \#(kicks)]"#,
    #"[{"by": "goals"}, {"play": "match", "venue": "swap", "decide": [{"by": "goals"}]}]"#,
    #"[{"by": "goals"}, {"by": "lots"}]"#,
  ])
  func `is what every single match up to 6-6 brings about`(steps: String) throws {
    let outlook = try Self.outlook(MadeUpTie(steps).and())
    for score in Self.scores {
      let verdict = Self.playing(score, after: MadeUpTie(steps)).verdict
      #expect(outlook[score] == Self.ending(verdict), "\(steps) \(score)")
    }
  }

  /// What is said in margins and goals is what is so, score by score.
  @Test(arguments: legged)
  func `needs exactly the results that put a team through`(steps: String) throws {
    for home in 0...4 {
      for away in 0...4 {
        let outlook = try Self.outlook(
          MadeUpTie(steps, legs: 2).and(.declared(home, away)).and())
        for need in outlook.needs {
          let side = outlook.side(of: need.team)
          for result in outlook.results {
            let (own, margin) = (
              result.score[side], result.score[side] - result.score[side.other]
            )
            let isEnough =
              need.margin.map { margin >= $0 } ?? false
              || need.also.contains { $0.margin == margin && $0.goals.contains(own) }
            #expect(isEnough == result.puts(need.team), "\(home)-\(away), \(result.score)")
          }
        }
      }
    }
  }

  private static var scores: [Score] {
    (0...6).flatMap { home in (0...6).map { Score(home, $0) } }
  }

  /// Returns a tie with its next match played goal by goal.
  private static func playing(_ score: Score, after tie: MadeUpTie) -> MadeUpTie {
    var copy = tie.and()
    let teams: [TeamSlug] = copy.legs.count % 2 == 1 ? ["ash", "birch"] : ["birch", "ash"]
    let scorers =
      Array(repeating: teams[0], count: score.home) + Array(repeating: teams[1], count: score.away)
    copy.legs[copy.legs.count - 1].happenings +=
      [.secondHalf]
      + scorers.enumerated().map { .goal($1, nil, MatchTime(.secondHalf, 50 + $0)) } + [.fullTime]
    return copy
  }

  private static func ending(_ verdict: TieVerdict) -> TieOutlook.Ending {
    if verdict.state == .decided, let winner = verdict.winner {
      return .through(winner, by: verdict.decidedBy ?? "")
    }
    return .open(needs: verdict.needs.last ?? "")
  }

  // MARK: - Real ties

  /// Leganés 0-1 Real Madrid; goals away counted double after level aggregates.
  private static var beforeMadrid: Tie { Tie.seed.lastLeg(CopaQuarterFinal.secondLeg[0]) }

  @Test func `of Leganés in Madrid was a win by two, or by one with two goals`() throws {
    let tie = Self.beforeMadrid
    let outlook = try #require(TieOutlook(tie.contest, by: tie.stage))
    let leganes = try #require(outlook.needs.first)
    #expect(leganes.team == .first && leganes.margin == 2)
    #expect(leganes.also.map(\.margin) == [1])
    #expect(leganes.also.first?.goals.lowerBound == 2)
    #expect(leganes.also.first?.isOpenEnded == true)
    let madrid = try #require(outlook.needs.last)
    #expect(madrid.margin == 0 && madrid.also.isEmpty)
    #expect(outlook.openNeeds == ["extra-time"])
    #expect(outlook.scores(leaving: "extra-time") == [Score(0, 1)])
    #expect(outlook[Score(1, 2)] == .through(.first, by: "away-goals"))
  }

  /// Eraso 32, Benzema 47, Gabriel 55: 1-2.
  @Test(arguments: [(20, 2, 0), (40, 1, 1), (50, 1, 0), (70, 0, 1)])
  func `of Leganés in Madrid was fewer goals with each that they scored`(
    minute: Int, leganes: Int, madrid: Int
  ) throws {
    let tie = Tie.seed.at(minute)
    let outlook = try #require(TieOutlook(tie.contest, by: tie.stage))
    #expect(outlook.needs.map(\.goals) == [leganes, madrid])
  }

  @Test func `is none once the tie is decided`() {
    #expect(TieOutlook(Tie.seed.contest, by: Tie.seed.stage) == nil)
  }

  /// France 0-0 Paraguay, 28 June 1998: the first golden goal of a World Cup, by Blanc.
  @Test func `of extra time with a golden goal is the next goal`() throws {
    let tie = MadeUpTie(
      Self.legged[0], match: #"{"extraTime": {"ends": "golden"}}"#
    ).and(.declared(0, 0), .starts(.extraTimeFirst))
    let outlook = try Self.outlook(tie)
    #expect(outlook.play == .extraTime && outlook.results.count == 3)
    #expect(outlook.needs.map(\.goals) == [1, 1])
    #expect(outlook[Score()] == .open(needs: "shoot-out"))
  }

  /// Valencia 2-1 Alavés and 1-2, 24 January 2018; extra time had no goals, and the kicks decided.
  /// Goals away did not count double any more once extra time was on, except those that it brought.
  @Test func `of level teams is extra time, and then the shoot-out`() throws {
    let legged = MadeUpTie(Self.legged[1], legs: 2).and(.declared(2, 1))
    let level = try Self.outlook(legged.and(.declared(2, 1)))
    #expect(level.play == .extraTime && level.now == Score(2, 1))
    // Ash, away, go through with a draw, or with a defeat by a goal and more than one goal away.
    #expect(level.needs.first?.margin == 0)
    #expect(level.needs.first?.also.first?.goals.lowerBound == 2)
    #expect(level.scores(leaving: "shoot-out") == [Score(2, 1)])
    let kicks = try Self.outlook(
      legged.and(.declared(2, 1), .declared(2, 1, upTo: .extraTimeSecond)))
    #expect(kicks.play == .shootOut && kicks.needs.isEmpty)
    #expect(kicks.results.map(\.shootOut) == [.home, .away])
    #expect(kicks.results.map { $0.puts(.second) } == [true, false])
  }

  @Test func `tells that the first of two matches decides nothing`() throws {
    let outlook = try Self.outlook(MadeUpTie(Self.legged[1], legs: 2).and())
    #expect(outlook.leg == 1 && outlook.openNeeds == ["leg 2"])
    #expect(outlook.needs.allSatisfy { $0.margin == nil && $0.also.isEmpty && $0.goals == nil })
  }

  /// A replay is at the ground of the team that was away, and looked at before it is set.
  @Test func `of a drawn match is the replay`() throws {
    let tie = MadeUpTie(
      #"[{"by": "goals"}, {"play": "match", "venue": "swap", "decide": [{"by": "goals"}]}]"#
    ).and(.declared(1, 1))
    let outlook = try Self.outlook(tie)
    #expect(outlook.leg == 2 && !outlook.isSet && outlook.home == .second)
    #expect(outlook.needs.map(\.margin) == [1, 1])
  }

  @Test func `of a series is the match that can give the second win`() throws {
    let tie = MadeUpTie(
      #"[{"by": "wins"}, {"by": "goals"}, {"by": "lots"}]"#, legs: 3, more: #", "bestOf": true"#
    ).and(.declared(1, 0))
    let outlook = try Self.outlook(tie)
    #expect(outlook.leg == 2)
    #expect(outlook.needs.map(\.margin) == [1, nil])
    #expect(outlook.openNeeds == ["leg 3"])
  }

  @Test func `is none while lots are to be drawn, or a match was broken off`() {
    let lots = MadeUpTie(#"[{"by": "goals"}, {"by": "lots"}]"#).and(.declared(1, 1))
    #expect(TieOutlook(lots.contest, by: lots.stage) == nil)
    let abandoned = Happening(
      .matchAbandoned(MatchAbandoned(reason: "Fog")), at: MatchTime(.secondHalf, 60))
    let broken = MadeUpTie(Self.legged[0]).and(.starts(.firstHalf), abandoned)
    #expect(TieOutlook(broken.contest, by: broken.stage) == nil)
  }

  /// A first leg of 0-7 leaves room for what would turn it.
  @Test func `reaches beyond every lead`() throws {
    let tie = MadeUpTie(Self.legged[0], legs: 2).and(.declared(0, 7)).and()
    let outlook = try Self.outlook(tie)
    #expect(outlook.needs.map(\.margin) == [8, -6])
    #expect(outlook.openNeeds == ["extra-time"])
  }
}
