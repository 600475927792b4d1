import JournalCore
import JournalTesting
import Testing

extension Scenario {
  /// Returns the positions of the facts of a kind, in match order.
  fileprivate func order(of kind: Fact.Kind) -> [Int] {
    history.facts.filter { $0.kind == kind }.map(\.position)
  }

  /// The positions of all facts in match order, each once.
  fileprivate var order: [Int] {
    history.facts.reduce(into: []) { if $0.last != $1.position { $0.append($1.position) } }
  }
}

private let bare = Happening.scheduled("real-madrid", "leganes", on: "2018-01-24")

struct `The order of a match` {
  @Test func `is that of periods and added time, never of the minute alone`() {
    let match = Scenario.given(
      bare, .goal("leganes", nil, "46"), .goal("leganes", nil, "45+3"),
      .goal("leganes", nil, "45"), .goal("leganes", nil, "91"), .goal("leganes", nil, "90+7"))
    #expect(match.order(of: .goal) == [4, 3, 2, 6, 5])
  }

  @Test func `has what came in the same minute in the order of entry`() {
    let match = Scenario.given(
      bare, .goal("leganes", nil, "69"), .goal("real-madrid", nil, "69"),
      .goal("leganes", nil, "69"))
    #expect(match.order(of: .goal) == [2, 3, 4])
  }

  @Test func `has seconds where they are known`() {
    func goal(_ second: Int?) -> Happening {
      .goal("leganes", nil, MatchTime(period: .firstHalf, minute: 7, second: second))
    }
    #expect(Scenario.given(bare, goal(40), goal(12), goal(59)).order(of: .goal) == [3, 2, 4])
  }

  @Test func `has whistles around what they enclose, and intervals between`() {
    let match = Scenario.given(
      bare, .kickOff, .halfTime, .secondHalf, .fullTime, .goal("leganes", nil, "45+1"),
      .goal("leganes", nil, "46"), Happening(.crowd(.sample), at: "HT"), .finalWhistle(),
      .goal("leganes", nil, "90+4"), Happening(.crowd(.sample), at: "pre"),
      .lineUp("leganes", CopaQuarterFinal.leganes))
    #expect(match.order == [1, 11, 12, 2, 6, 3, 8, 4, 7, 10, 5, 9])
  }

  @Test func `has line-ups and the match itself before everything`() {
    let match = Scenario.given(
      bare, .goal("leganes", "eraso", "1"), .lineUp("leganes", CopaQuarterFinal.leganes))
    #expect(match.order == [1, 3, 2])
  }
}

struct `What has no minute` {
  @Test func `stands behind what was entered before it`() {
    let match = Scenario.given(
      bare, .goal("leganes", nil, "32"), .goal("leganes", nil, "55"), .goal("leganes", nil, "?"),
      .goal("leganes", nil, "40"))
    #expect(match.order(of: .goal) == [2, 5, 3, 4])
  }

  @Test func `stands behind the event that it is known to follow`() {
    let known = MatchTime.unknown(after: .e(2))
    let match = Scenario.given(
      bare, .goal("leganes", nil, "32"), .goal("leganes", nil, "55"), .goal("leganes", nil, known),
      .goal("leganes", nil, "40"))
    #expect(match.order(of: .goal) == [2, 4, 5, 3])
  }

  @Test func `stays within its period`() {
    let match = Scenario.given(
      bare, .kickOff, .halfTime, .secondHalf, .goal("leganes", nil, "55"),
      .goal("leganes", nil, "?H1"), .goal("leganes", nil, "20"))
    #expect(match.order == [1, 2, 7, 6, 3, 4, 5])
    let early = Scenario.given(bare, .goal("leganes", nil, "20"), .goal("leganes", nil, "?H2"))
      .and(.goal("leganes", nil, "46"), .kickOff, .halfTime, .secondHalf)
    #expect(early.order == [1, 5, 2, 6, 7, 3, 4])
  }

  @Test func `follows along when what it follows is corrected`() {
    let match = Scenario.given(
      bare, .goal("leganes", nil, "32"), .goal("leganes", nil, "?"), .goal("leganes", nil, "40"),
      .correction(of: .e(2), ["minute": 41]))
    #expect(match.order(of: .goal) == [4, 2, 3])
  }

  @Test func `finds its place when the minute becomes known`() {
    let match = Scenario.given(
      bare, .goal("leganes", nil, "32"), .goal("leganes", nil, "?"), .goal("leganes", nil, "40"),
      .correction(of: .e(3), ["minute": 56, "period": "H2"]))
    #expect(match.order(of: .goal) == [2, 4, 3])
    let goal = match.history.facts.first { $0.position == 3 }
    #expect(goal?.minute == 56)
    #expect(goal?.period == Period.secondHalf.code)
  }
}

struct `A match up to a moment` {
  private static let match = Scenario(CopaQuarterFinal.secondLeg)

  private static func goals(_ moment: Moment) -> Int {
    match.history.facts(upTo: moment, in: .standard).count { $0.kind == .goal }
  }

  @Test func `ends with the end of a minute`() throws {
    #expect(Self.goals(.minute(try #require(Minute(31)))) == 0)
    #expect(Self.goals(.minute(try #require(Minute(32)))) == 1)
    #expect(Self.goals(.minute(try #require(Minute(50)))) == 2)
    #expect(Self.goals(.minute(try #require(Minute(90)))) == 3)
  }

  @Test func `does not hold the added time behind a minute, unless it is named`() throws {
    let late = Self.match.and(.goal("leganes", nil, "45+2"))
    func goals(_ minute: Minute?) throws -> Int {
      let moment = Moment.minute(try #require(minute))
      return late.history.facts(upTo: moment, in: .standard).count { $0.kind == .goal }
    }
    #expect(try goals(Minute(45)) == 1)
    #expect(try goals(Minute(45, added: 1)) == 1)
    #expect(try goals(Minute(45, added: 2)) == 2)
    #expect(try goals(Minute(46)) == 2)
  }

  @Test func `ends with the end of a period, or just after an event`() {
    #expect(Self.goals(.period(.firstHalf)) == 1)
    #expect(Self.goals(.period(.halfTime)) == 1)
    #expect(Self.goals(.period(.secondHalf)) == 3)
    // e10 is Benzema's goal.
    #expect(Self.goals(.event(9)) == 1)
    #expect(Self.goals(.event(10)) == 2)
    #expect(Self.goals(.event(99)) == 0)
    #expect(Self.goals(.end) == 3)
  }
}
