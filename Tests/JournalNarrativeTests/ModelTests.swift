import JournalCore
import JournalReading
import JournalReportTesting
import JournalRules
import JournalTesting
import Testing

@testable import JournalNarrative

/// The model of the chance of going through, compared with chances worked out by hand.
///
/// On neutral ground, each side scores by Poisson with 1.3 goals in ninety minutes. If each side is
/// expected to score m more goals, the probability of no further goal is e^(-2m).
@Suite struct ModelTests {
  private static let whistles: [Happening] = [
    .kickOff, .halfTime, .secondHalf, .fullTime, .starts(.extraTimeFirst),
    .ends(.extraTimeFirst), .starts(.extraTimeSecond), .ends(.extraTimeSecond),
  ]

  private func single(rules: String, round: String) throws -> TieModel {
    var desk = Newsroom(directory: Seed.directory)
    let scheduled = MatchScheduled(
      home: "real-madrid", away: "leganes", date: "2018-04-21", competition: "copa",
      round: round, tie: "tie", venue: "Mestalla", neutral: true)
    let match = try desk.match(scheduled, Self.whistles)
    let tie = try desk.tie([match], round: round, rules: rules)
    return try #require(TieModel(MatchFacts(match, tie: tie)))
  }

  /// A tie of two legs; the home side of the second leg lost the first 1-2.
  private func legged(_ steps: String) throws -> TieModel {
    let document = """
      {"format": 1, "id": "made-up", "title": "Made up", "valid": {"from": "2018-01-01"},
       "sources": ["made up"], "stages": [{"id": "all", "title": "All", "kind": "tie", "legs": 2,
       "rounds": ["Quarter-finals"],
       "decide": [\(steps)]}]}
      """
    var desk = Newsroom(directory: Seed.directory)
    let matches = [
      try desk.match(Seed.first, [.declared(2, 1)]), try desk.match(Seed.second, [.kickOff]),
    ]
    let regulation = try Regulation(#require(JSONValue(parsing: document).object))
    let tie = try desk.tie(matches, round: "Quarter-finals", under: regulation)
    return try #require(TieModel(MatchFacts(matches[1], tie: tie)))
  }

  private func isClose(_ chance: Double, _ expected: Double) -> Bool {
    abs(chance - expected) < 0.0005
  }

  @Test func `a level match is even, in extra time too`() throws {
    let model = try single(rules: "fifa.world-cup.2022", round: "Final")
    #expect(isClose(model.chance(at: Score(), left: .regulation(90)), 0.5))
    #expect(isClose(model.chance(at: Score(2, 2), left: .extraTime(30, from: Score(2, 2))), 0.5))
    #expect(isClose(model.chance(at: Score(3, 3), left: .extraTime(0, from: Score(2, 2))), 0.5))
  }

  /// Argentina led France 3-2 after 108 minutes, 18 December 2022. With m = 1.3 * 12 / 90 = 0.1733,
  /// e^(-2m) I_d(2m) is the probability of a difference d (Skellam, 1946): 0.7284 for 0, 0.1244 for
  /// either 1. The lead lasts with 0.8642, is lost with 0.0114, and the rest is a shoot-out.
  @Test func `a lead in extra time`() throws {
    let model = try single(rules: "fifa.world-cup.2022", round: "Final")
    let left = PlayLeft.extraTime(12, from: Score(2, 2))
    #expect(isClose(model.chance(at: Score(3, 2), left: left), 0.9264))
    #expect(isClose(model.chance(at: Score(2, 3), left: left), 0.0736))
  }

  /// France 1-0 Paraguay, 28 June 1998: the first golden goal of a World Cup.
  @Test func `a golden goal decides, and its threat leaves level sides even`() throws {
    let model = try single(rules: "fifa.world-cup.1998-2002", round: "Round of 16")
    let left = PlayLeft.extraTime(7, from: Score())
    #expect(isClose(model.chance(at: Score(), left: left), 0.5))
    #expect(model.chance(at: Score(1, 0), left: left) == 1)
    #expect(model.chance(at: Score(0, 1), left: left) == 0)
  }

  private static let goals = #"{"by": "goals", "over": "regulation"}"#
  private static let away = #"{"by": "away-goals", "over": "regulation"}"#
  private static let extra =
    #"{"play": "extra-time", "in": "last-leg"}, {"by": "goals", "over": "all"}"#
  private static let kicks = #"{"play": "shoot-out"}, {"by": "shoot-out"}"#

  /// 1-0 after ninety minutes: 2-2 on aggregate, one away goal to none.
  @Test func `away goals count where the regulation says so, and when`() throws {
    let (end, late) = (PlayLeft.regulation(0), PlayLeft.extraTime(0, from: Score(1, 0)))
    let before = try legged([Self.goals, Self.away, Self.extra, Self.kicks].joined(separator: ","))
    #expect(before.chance(at: Score(1, 0), left: end) == 1)
    let never = try legged([Self.goals, Self.extra, Self.kicks].joined(separator: ","))
    // At home with 1.5 goals to 1.1: a little better than even.
    #expect((0.5..<0.6).contains(never.chance(at: Score(1, 0), left: end)))
    #expect(never.chance(at: Score(1, 0), left: late) == 0.5)
    #expect(never.chance(at: Score(2, 1), left: late) == 0.5)
    let after = try legged(
      [Self.goals, Self.extra, #"{"by": "away-goals", "over": "all"}"#, Self.kicks].joined(
        separator: ","))
    #expect(after.chance(at: Score(1, 0), left: late) == 1)
    #expect(after.chance(at: Score(2, 1), left: late) == 0.5)
    #expect(after.chance(at: Score(3, 2), left: late) == 0)
  }

  @Test func `what is left is told by the clock, or by the middle of the period`() {
    func left(_ period: Period?, _ minute: Int16) -> PlayLeft {
      var fact = Fact(position: 1, kind: .goal)
      (fact.period, fact.minute) = (period?.code ?? 0, minute)
      return PlayLeft(at: PlayTime(fact, at: nil), level: Score(1, 1))
    }
    #expect(left(.firstHalf, 30) == .regulation(60))
    #expect(left(.secondHalf, 0) == .regulation(22))
    #expect(left(.extraTimeSecond, 118) == .extraTime(2, from: Score(1, 1)))
    #expect(left(.beforeExtraTime, 0) == .extraTime(30, from: Score(1, 1)))
    #expect(left(.shootOut, 0) == .extraTime(0, from: Score(1, 1)))
    #expect(left(nil, 0) == .regulation(45))
  }
}
