import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import Testing

/// Matches that an authority ordered, whatever the regulation says (<doc:HowATieIsDecided>).
struct `A match that was ordered` {
  private static let legged = MadeUpTie(
    """
    [{"by": "goals", "over": "regulation"}, {"by": "away-goals", "over": "regulation"},
     {"play": "extra-time", "in": "last-leg"}, {"by": "goals", "over": "all"},
     {"play": "shoot-out"}, {"by": "shoot-out"}]
    """, legs: 2)

  /// VfB Stuttgart 3-0 Leeds United and 1-4, awarded 3-0 for a fourth foreigner; UEFA ordered a match
  /// in Barcelona, which Leeds won 2-1 (European Cup 1992-93).
  private static func stuttgart(_ last: Happening...) -> MadeUpTie {
    let award = Happening(
      .resultAwarded(
        ResultAwarded(
          score: Score(3, 0), to: "birch", reason: "A fourth foreigner", authority: "UEFA")))
    var tie = legged.and(.declared(3, 0)).and(.declared(4, 1), award).and()
    tie.legs[2].happenings += last
    return tie
  }

  @Test func `decides a tie whose rules have none`() {
    var tie = Self.stuttgart(.declared(1, 2))
    #expect(tie.summary == "undecided needs an order for leg 3")
    #expect(tie.verdict.remedies == [.orderPlayOff(match: "match-3")])
    tie.orders = [TieOrder(.playOff, match: "match-3", position: 900)]
    #expect(tie.summary == "decided second by play-off.goals")
    #expect(tie.verdict.evidence.contains(900))
    #expect(tie.verdict.aggregate == Pair(3, 3))
    #expect(tie.verdict.decisive?.further == "play-off")
  }

  @Test func `is asked for until it is played, and while it is level`() {
    var tie = Self.stuttgart()
    tie.orders = [TieOrder(.playOff, match: "match-3", position: 900)]
    #expect(tie.summary == "undecided needs play-off")
    var level = Self.stuttgart(.declared(1, 1))
    level.orders = tie.orders
    #expect(level.verdict.winner == nil)
    var kicks = Self.stuttgart(
      .declared(1, 1),
      Happening(.shootOutDeclared(ShootOutDeclared(winner: "ash", home: 4, away: 3))))
    kicks.orders = tie.orders
    #expect(kicks.summary == "decided first by play-off.shoot-out")
  }

  @Test func `counts before the order was lifted only`() {
    var tie = Self.stuttgart(.declared(1, 2))
    tie.orders = [TieOrder(.playOff, match: "match-3", position: 900)]
    let without = TieJudge(stage: tie.stage).judge(tie.contest.without([900], by: tie.stage))
    #expect(without.winner == nil)
    #expect(without.needs == ["extra-time"], "level at 3-3, with no goal away")
  }

  /// Uzbekistan 1-0 Bahrain was annulled for a referee's error and played again, 1-1; Bahrain 0-0
  /// Uzbekistan (World Cup qualification, 2005).
  @Test func `again takes the place of one that does not count`() {
    let annulled = Happening(
      .resultAnnulled(ResultAnnulled(reason: "A referee's error", authority: "FIFA")))
    var tie = Self.legged.and(.declared(1, 0), annulled).and(.declared(0, 0))
      .and(.declared(1, 1))
    tie.orders = [TieOrder(.replay, match: "match-3", position: 900)]
    #expect(tie.summary == "decided second by away-goals")
    #expect(tie.verdict.aggregate == Pair(1, 1))
  }
}

/// A score that is known only after extra time.
struct `Extra time without the score before it` {
  private static let single = MadeUpTie(
    """
    [{"by": "goals", "over": "regulation"}, {"play": "extra-time"},
     {"by": "goals", "over": "all"}, {"play": "shoot-out"}, {"by": "shoot-out"}]
    """)

  @Test func `was played because the teams were level`() {
    let decided = Self.single.and(.declared(1, 0, upTo: .extraTimeSecond))
    #expect(decided.summary == "decided first by goals-all")
    #expect(decided.verdict.findings.first?.isLevelByExtraTime == true)
    let level = Self.single.and(.declared(2, 2, upTo: .extraTimeSecond))
    #expect(level.summary == "undecided needs shoot-out")
  }

  @Test func `leaves nothing of two legs open but what it did not decide`() {
    let legged = MadeUpTie(
      """
      [{"by": "goals", "over": "regulation"}, {"by": "away-goals", "over": "regulation"},
       {"play": "extra-time", "in": "last-leg"}, {"by": "goals", "over": "all"},
       {"by": "away-goals", "over": "all"}, {"play": "shoot-out"}, {"by": "shoot-out"}]
      """, legs: 2)
    let won = legged.and(.declared(2, 1)).and(.declared(3, 1, upTo: .extraTimeSecond))
    #expect(won.summary == "decided second by goals-all")
    let level = legged.and(.declared(2, 1)).and(.declared(2, 1, upTo: .extraTimeSecond))
    #expect(level.summary == "undecided needs shoot-out")
  }

  @Test func `says nothing where the rules have no extra time`() {
    let none = MadeUpTie(
      #"[{"by": "goals", "over": "regulation"}, {"play": "shoot-out"}, {"by": "shoot-out"}]"#)
    let tie = none.and(.declared(1, 0, upTo: .extraTimeSecond))
    #expect(tie.summary == "undecided needs the score of leg 1 after 90 minutes")
    #expect(tie.verdict.remedies == [.declareNinetyMinutes])
  }
}
