import JournalCore
import JournalTesting
import Testing

/// Brazil 1-0 Uruguay, Laranjeiras, 29 May 1919, for the South American Championship: level after
/// 90 and after 120 minutes, and Friedenreich's goal in minute 122 of 150.
struct `A second extra time` {
  private static func laranjeiras(_ second: MatchFormat.SecondExtraTime?) -> Scenario {
    var course: [Happening] = [.scheduled("brazil", "uruguay", on: "1919-05-29")]
    for half in [Period.firstHalf, .secondHalf, .extraTimeFirst, .extraTimeSecond] {
      course += [.starts(half), .ends(half)]
    }
    return Scenario(
      course, at: "brazil-uruguay-1919-05-29", format: MatchFormat(secondExtraTime: second))
  }

  private static let full = laranjeiras(MatchFormat.SecondExtraTime())
  private static let friedenreich = Happening.goal(
    "brazil", "arthur-friedenreich", MatchTime(.secondExtraTimeFirst, 122))

  private static func clock(_ match: Scenario) -> MatchClock {
    match.history.facts.reduce(into: MatchClock(match.format)) { $0.apply($1) }
  }

  @Test func `follows the first where the rules have one`() {
    #expect(Self.clock(Self.full).now == .beforeSecondExtraTime)
    #expect(Self.clock(Self.full).next == .secondExtraTimeFirst)
    #expect(Self.full.when(.starts(.secondExtraTimeFirst)).summary == "accepted")
    let second = Self.full.when(.starts(.secondExtraTimeSecond))
    #expect(second.summary == "refused: period-order")
    let begun = Self.full.and(.starts(.secondExtraTimeFirst))
    #expect(begun.when(Self.friedenreich).summary == "accepted")
    let turned = begun.and(.ends(.secondExtraTimeFirst))
    #expect(Self.clock(turned).now == .secondExtraTimeInterval)
    let over = turned.and(.starts(.secondExtraTimeSecond), .ends(.secondExtraTimeSecond))
    #expect(Self.clock(over).next == .shootOut)
  }

  @Test func `does not follow where they have none`() {
    let usual = Self.laranjeiras(nil)
    #expect(Self.clock(usual).now == .beforeShootOut)
    let begun = usual.when(.starts(.secondExtraTimeFirst))
    #expect(begun.summary == "refused: no-second-extra-time")
    #expect(usual.when(Self.friedenreich).summary == "refused: no-second-extra-time")
  }

  @Test func `may be left out for a shoot-out`() {
    #expect(Self.full.when(.starts(.shootOut)).summary == "accepted")
  }

  @Test func `comes between the first and the shoot-out in the order of a match`() {
    let kicks = Self.full.and(
      .starts(.shootOut), .kick("brazil", 1, .scored), Self.friedenreich,
      .goal("uruguay", nil, "119"))
    let kinds = kicks.history.facts.map(\.kind).suffix(5)
    #expect(Array(kinds) == [.goal, .periodEnd, .goal, .periodStart, .shootOutKick])
    let goals = kicks.history.facts.filter { $0.kind == .goal }
    #expect(goals.map(\.minute) == [119, 122])
    #expect(goals.map(\.period) == [8, 13])
  }

  @Test func `doubts a goal after the one that ends it`() {
    for (ending, summary) in [
      (MatchFormat.SecondExtraTime.Ending.full, "accepted"),
      (.golden, "doubts: after-golden-goal"), (.toAFinish, "doubts: after-golden-goal"),
    ] {
      let match = Self.laranjeiras(MatchFormat.SecondExtraTime(ending: ending))
        .and(.starts(.secondExtraTimeFirst))
      let late = Happening.goal("uruguay", nil, MatchTime(.secondExtraTimeFirst, 130))
      #expect(match.and(Self.friedenreich).when(late).summary == summary)
      // A goal of the first extra time ends nothing of the second.
      #expect(match.and(.goal("uruguay", nil, "119")).when(Self.friedenreich).summary == "accepted")
    }
  }

  @Test func `takes its minutes at a desk that logs no whistles`() throws {
    let entry = Entry(minute: Minute(122))
    let time = try entry.time(for: .inPlay, clock: MatchClock(), format: Self.full.format)
    #expect(time == MatchTime(.secondExtraTimeFirst, 122))
    let usual = #expect(throws: Refusal.self) {
      try entry.time(for: .inPlay, clock: MatchClock(), format: .standard)
    }
    #expect(usual?.code == "no-such-minute")
  }
}

/// Argentina 3-3 France, 18 December 2022, 4-2 on penalties: every period that logs had before
/// there was a second extra time.
struct `A log from before there was a second extra time` {
  @Test func `has the numbers of its periods as they were stored`() {
    let course: [Happening] = [
      .scheduled("argentina", "france", on: "2022-12-18"), .starts(.firstHalf),
      .goal("argentina", "lionel-messi", "23"), .goal("argentina", "angel-di-maria", "36"),
      .ends(.firstHalf), .starts(.secondHalf), .goal("france", "kylian-mbappe", "80"),
      .goal("france", "kylian-mbappe", "81"), .ends(.secondHalf), .starts(.extraTimeFirst),
      .ends(.extraTimeFirst), .starts(.extraTimeSecond), .goal("argentina", "lionel-messi", "108"),
      .goal("france", "kylian-mbappe", "118"), .ends(.extraTimeSecond), .starts(.shootOut),
      .kick("france", 1, .scored), .finalWhistle(.shootOut),
    ]
    let match = Scenario(course, at: "argentina-france-2022-12-18")
    let played = match.history.raw.filter { $0.period != 0 }.map(\.period)
    #expect(played == [2, 2, 2, 2, 4, 4, 4, 4, 6, 6, 8, 8, 8, 8, 10, 10, 10])
    #expect(match.history.facts.map(\.position) == match.history.raw.map(\.position))
    let clock = match.history.facts.reduce(into: MatchClock()) { $0.apply($1) }
    #expect(clock == match.history.facts.reduce(into: MatchClock(.standard)) { $0.apply($1) })
    #expect(clock.now == .post)
  }
}
