import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import Testing

extension MadeUpTie {
  /// Returns what the tie would have come to without some events.
  fileprivate func without(_ positions: Int...) -> TieVerdict {
    TieJudge(stage: stage).judge(contest.without(Set(positions), by: stage))
  }

  /// Returns what the tie would have come to with other steps.
  fileprivate func without(test: String) -> TieVerdict {
    let other = stage.without { $0.test == test }
    return TieJudge(stage: other).judge(contest.supposed(by: other))
  }
}

private let periods: [Happening] = [.kickOff, .halfTime, .secondHalf, .fullTime]
private let extraTime: [Happening] = [
  .starts(.extraTimeFirst), .ends(.extraTimeFirst), .starts(.extraTimeSecond),
  .ends(.extraTimeSecond),
]

/// A supposed tie is replayed: periods that it would not have needed are dropped.
struct `A supposition` {
  private static let cup = """
    [{"by": "goals", "over": "regulation"}, {"play": "extra-time"}, {"by": "goals", "over": "all"},
     {"play": "shoot-out"}, {"by": "shoot-out"}]
    """

  /// France 3-3 Argentina, 18 December 2022: 2-2 after 90 minutes, 4-2 on penalties. Ash is
  /// Argentina.
  private static let final2022 = MadeUpTie(cup).and(
    .kickOff, .goal("ash", nil, "23"), .goal("ash", nil, "36"), .halfTime, .secondHalf,  // 102-106
    .goal("birch", nil, "80"), .goal("birch", nil, "81"), .fullTime,  // 107-109
    .starts(.extraTimeFirst), .ends(.extraTimeFirst), .starts(.extraTimeSecond),  // 110-112
    .goal("ash", nil, "108"), .goal("birch", nil, "118"), .ends(.extraTimeSecond),  // 113-115
    .starts(.shootOut), .kick("birch", 1, .scored), .kick("ash", 1, .scored),
    .kick("birch", 2, .saved), .kick("ash", 2, .scored), .kick("birch", 3, .wide),
    .kick("ash", 3, .scored), .kick("birch", 4, .scored), .kick("ash", 4, .scored),
    .finalWhistle(.shootOut))

  @Test func `of a goal that forced extra time ends after 90 minutes`() {
    #expect(Self.final2022.summary == "decided first by shoot-out")
    let without = Self.final2022.without(108)
    #expect(without.summary == "decided first by goals")
    #expect(without.aggregate == Pair(2, 1))
    #expect(Self.final2022.without(103).summary == "decided second by goals")
    #expect(Self.final2022.without(103).aggregate == Pair(1, 2))
  }

  @Test func `of a goal in extra time ends after it, without a shoot-out`() {
    let without = Self.final2022.without(114)
    #expect(without.summary == "decided first by goals-all")
    #expect(without.aggregate == Pair(3, 2))
  }

  @Test func `of one goal of each keeps extra time and the shoot-out`() {
    #expect(Self.final2022.without(104, 108).summary == "decided first by shoot-out")
    #expect(Self.final2022.without(113, 114).summary == "decided first by shoot-out")
  }

  /// Germany 1-0 Argentina, 13 July 2014, and Spain 2-1 England, 14 July 2024.
  @Test func `that leaves it level demands what was never played`() {
    var late = MadeUpTie(Self.cup).and()
    late.legs[0].happenings += periods + extraTime + [.goal("ash", nil, "113"), .declared(0, 0)]
    #expect(late.without(110).summary == "undecided needs shoot-out")
    var decided = MadeUpTie(Self.cup).and()
    decided.legs[0].happenings +=
      periods + [.goal("ash", nil, "47"), .goal("birch", nil, "73"), .goal("ash", nil, "86")]
    #expect(decided.summary == "decided first by goals")
    #expect(decided.without(108).summary == "undecided needs extra-time")
    #expect(decided.without(107).aggregate == Pair(2, 0))
  }

  /// Made up: 1-0, then 0-1 after 90 minutes and 0-2 after extra time.
  @Test func `of a goal of the first leg ends the second after 90 minutes`() {
    var tie = MadeUpTie(Self.cup, legs: 2).and(.goal("ash", nil, "10"), .declared(1, 0))
    tie = tie.and()
    tie.legs[1].happenings += periods + [.goal("birch", nil, "60")] + extraTime
    tie.legs[1].happenings += [.goal("birch", nil, "100"), .finalWhistle(.extraTimeSecond)]
    #expect(tie.summary == "decided second by goals-all")
    let without = tie.without(102)
    #expect(without.summary == "decided second by goals")
    #expect(without.aggregate == Pair(0, 1))
    #expect(tie.without(206).summary == "decided first by goals")
    #expect(tie.without(211).summary == "undecided needs shoot-out")
  }

  @Test func `of other steps takes up only what they demand`() {
    let steps = """
      [{"by": "goals", "over": "regulation"}, {"by": "away-goals", "over": "regulation"},
       {"play": "extra-time"}, {"by": "goals", "over": "all"}]
      """
    var tie = MadeUpTie(steps, legs: 2).and(.goal("ash", nil, "10"), .declared(1, 0))
    tie = tie.and(.goal("birch", nil, "60"), .declared(1, 0))
    tie.legs[1].happenings +=
      extraTime + [.goal("ash", nil, "99"), .finalWhistle(.extraTimeSecond)]
    #expect(tie.summary == "decided first by goals-all")
    #expect(tie.without(test: "goals").needs == ["a further step in the regulation"])
    #expect(tie.without(test: "away-goals").summary == "decided first by goals-all")
  }

  /// A replay follows a drawn match; without one of its goals there is none.
  @Test func `of a drawn match needs no replay`() {
    let steps = """
      [{"by": "goals"}, {"play": "match", "decide": [{"by": "goals", "over": "regulation"},
       {"play": "extra-time"}, {"by": "goals", "over": "all"}]}]
      """
    var tie = MadeUpTie(steps).and(
      .goal("ash", nil, "10"), .goal("birch", nil, "80"), .declared(1, 1))
    tie = tie.and()
    tie.legs[1].happenings += periods + [.goal("ash", nil, "50"), .goal("birch", nil, "70")]
    tie.legs[1].happenings += extraTime + [.goal("birch", nil, "95")]
    tie.legs[1].happenings += [.finalWhistle(.extraTimeSecond)]
    #expect(tie.summary == "decided second by play-match.goals-all")
    #expect(tie.without(103).summary == "decided first by goals")
    #expect(tie.without(206).summary == "decided second by play-match.goals")
    #expect(tie.without(212).needs == ["a further step in the regulation"])
  }

  @Test func `says nothing of periods where nobody knows when a goal fell`() {
    var tie = MadeUpTie(Self.cup).and(.goal("ash", nil, "?"), .goal("birch", nil, "20"))
    tie.legs[0].happenings += periods + extraTime + [.finalWhistle(.extraTimeSecond)]
    #expect(tie.without(103).needs == ["period of e102"])
  }
}
