import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import Testing

/// A second extra time (<doc:0014-second-extra-time>).
struct `A second extra time in a tie` {
  /// The play-off of the South American Championship of 1919.
  private static let steps = """
    [{"by": "goals", "over": "regulation"}, {"play": "extra-time"},
     {"by": "goals", "over": "first-extra-time"}, {"play": "second-extra-time"},
     {"by": "goals", "over": "all"}, {"play": "match", "decide": [{"by": "goals"}]}]
    """

  private static let friedenreich = Happening.goal(
    "ash", nil, MatchTime(.secondExtraTimeFirst, 122))

  private static func played(_ halves: [Period]) -> [Happening] {
    halves.flatMap { [.starts($0), .ends($0)] }
  }

  private static let hours = played([.firstHalf, .secondHalf, .extraTimeFirst, .extraTimeSecond])

  /// Brazil 1-0 Uruguay, 29 May 1919: 0-0 after 90 and 120 minutes, Friedenreich in minute 122; the
  /// second extra time was played out. Ash is Brazil.
  private static func laranjeiras(_ more: [Happening], ends: String = "full") -> MadeUpTie {
    var tie = MadeUpTie(steps, match: #"{"secondExtraTime": {"ends": "\#(ends)"}}"#).and()
    tie.legs[0].happenings += hours + more
    return tie
  }

  private static let end: [Happening] = [
    .ends(.secondExtraTimeFirst), .starts(.secondExtraTimeSecond), .ends(.secondExtraTimeSecond),
  ]

  @Test func `is asked for, in words, once the first is level`() {
    let level = Self.laranjeiras([]).verdict
    #expect(level.summary == "undecided needs second-extra-time")
    #expect(level.remedies == [.logStartOrScore(of: .secondExtraTimeFirst)])
    let ahead = Self.laranjeiras([.goal("ash", nil, "119")])
    #expect(ahead.summary == "decided first by goals-first-extra-time")
  }

  @Test func `is decided by its goals once it is over`() {
    let goal: [Happening] = [.starts(.secondExtraTimeFirst), Self.friedenreich]
    #expect(Self.laranjeiras(goal).summary == "as-it-stands first by goals-all")
    let level = Self.laranjeiras([.starts(.secondExtraTimeFirst)])
    #expect(level.summary == "undecided needs the end of extra time")
    let over = Self.laranjeiras(goal + Self.end)
    #expect(over.summary == "decided first by goals-all")
    #expect(over.verdict.findings.map(\.step).contains("play-second-extra-time"))
    #expect(over.verdict.decisive?.values == Pair(1, 0))
  }

  @Test(arguments: ["golden", "to-a-finish"])
  func `is over with its first goal where the rules say so`(ends: String) {
    let goal: [Happening] = [.starts(.secondExtraTimeFirst), Self.friedenreich]
    #expect(Self.laranjeiras(goal, ends: ends).summary == "decided first by goals-all")
    let first = Self.laranjeiras([.starts(.secondExtraTimeFirst)], ends: ends)
    #expect(first.summary == "undecided needs the end of extra time")
  }

  @Test func `needs no whistles, and no line about it in the rules of the match`() {
    var desk = MadeUpTie(Self.steps).and()
    desk.legs[0].happenings += [
      Self.friedenreich, .declared(1, 0, upTo: .secondExtraTimeSecond),
    ]
    #expect(desk.summary == "decided first by goals-all")
    var bare = MadeUpTie(Self.steps).and()
    bare.legs[0].happenings += [.declared(1, 0, upTo: .secondExtraTimeSecond)]
    #expect(bare.summary == "decided first by goals-all")
  }

  @Test func `would not have been played after a goal in the first`() {
    let played = Self.laranjeiras(
      [.goal("birch", nil, "110"), .goal("ash", nil, "119"), .starts(.secondExtraTimeFirst)]
        + [Self.friedenreich] + Self.end)
    #expect(played.summary == "decided first by goals-all")
    let stage = played.stage
    let positions = played.contest.legs[0].goals.map(\.position)
    let without = TieJudge(stage: stage).judge(
      played.contest.without([positions[0]], by: stage))
    #expect(without.summary == "decided first by goals-first-extra-time")
    #expect(without.aggregate == Pair(1, 0))
  }

  /// Stockport County 2-2 Doncaster Rovers, 30 March 1946, after 2-2 at Doncaster: no goal from
  /// minute 90 to minute 203, when it was too dark; Doncaster won the replay 4-0. Ash is Doncaster.
  @Test func `is played to a finish, and again another day if none comes`() {
    let steps = """
      [{"by": "goals", "over": "regulation"}, {"play": "extra-time", "in": "last-leg"},
       {"by": "goals", "over": "first-extra-time"}, {"play": "second-extra-time"},
       {"by": "goals", "over": "all"}, {"play": "match", "decide": [{"by": "goals"}]}]
      """
    let match = """
      {"extraTime": {"periods": [10, 10]},
       "secondExtraTime": {"periods": [10, 10], "ends": "to-a-finish"}}
      """
    var tie = MadeUpTie(steps, legs: 2, match: match).and(.declared(2, 2)).and()
    tie.legs[1].happenings +=
      [.declared(2, 2)] + Self.played([.extraTimeFirst, .extraTimeSecond])
    #expect(tie.summary == "undecided needs second-extra-time")
    tie.legs[1].happenings += [
      .starts(.secondExtraTimeFirst), .ends(.secondExtraTimeFirst),
      .starts(.secondExtraTimeSecond), .finalWhistle(.secondExtraTimeSecond),
    ]
    #expect(tie.summary == "undecided needs replay")
    let replayed = tie.and(.declared(4, 0))
    #expect(replayed.verdict.winner == .first)
    #expect(replayed.verdict.state == .decided)
    #expect(replayed.verdict.aggregate == Pair(4, 4))
    // Les Cocker's goal in minute 173 was disallowed; it would have ended the match.
    var counted = tie
    counted.legs[1].happenings.removeLast()
    counted.legs[1].happenings += [.goal("birch", nil, MatchTime(.secondExtraTimeSecond, 173))]
    #expect(counted.summary == "decided second by goals-all")
    #expect(counted.contest.legs[1].result.format.minutes(of: .secondExtraTimeSecond) == 121...999)
  }

  @Test func `is known from the steps, and of a table only if a stage says so`() throws {
    let cup = MadeUpTie(Self.steps)
    let format = cup.regulation.matchFormat(in: cup.stage)
    #expect(format.secondExtraTime == MatchFormat.SecondExtraTime())
    #expect(cup.regulation.matchFormat.secondExtraTime == nil)
    let usual = MadeUpTie(#"[{"by": "goals"}]"#)
    #expect(usual.regulation.matchFormat(in: usual.stage).secondExtraTime == nil)
    let said = MadeUpTie(
      #"[{"by": "goals"}]"#,
      match: #"{"secondExtraTime": {"periods": [10, 10], "ends": "golden"}}"#)
    #expect(
      said.regulation.matchFormat(in: said.stage).secondExtraTime
        == MatchFormat.SecondExtraTime(halves: [10, 10], ending: .golden))
  }
}
