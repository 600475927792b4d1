import JournalCore
import JournalTesting
import Testing

/// Germany v Czech Republic, Wembley, 30 June 1996: 1-1, then Bierhoff's golden goal in minute 95.
private func wembley(_ ending: MatchFormat.ExtraTimeEnding) -> Scenario {
  Scenario(
    [
      .scheduled("germany", "czech-republic", on: "1996-06-30"),
      .goal("czech-republic", "patrik-berger", "59"), .goal("germany", "oliver-bierhoff", "73"),
      .goal("germany", "oliver-bierhoff", "95"),
    ], at: "germany-czech-republic-1996-06-30", format: MatchFormat(extraTimeEnding: ending))
}

struct `A golden goal` {
  private static let another = Happening.goal("czech-republic", nil, "99")

  @Test func `makes any goal after it odd`() {
    #expect(wembley(.golden).when(Self.another).summary == "doubts: after-golden-goal")
  }

  @Test func `is one like others where extra time is played out`() {
    #expect(wembley(.full).when(Self.another).summary == "accepted")
  }

  @Test func `ends nothing where it was struck out`() {
    // e4 is the goal in minute 95.
    let struck = wembley(.golden).and(.disallowed(.e(4), .offside, "95"))
    #expect(struck.when(Self.another).summary == "accepted")
  }
}

/// Real Madrid v Leganés in the first half; who leaves and returns is made up.
struct `A player` {
  private static let match = Scenario(CopaQuarterFinal.secondLegLineUps + [.kickOff])

  private static func off(_ minute: MatchTime) -> Happening {
    Happening(
      .playerOffTemporarily(PlayerOffTemporarily(team: "leganes", player: "tito")), at: minute)
  }

  private static func back(_ minute: MatchTime) -> Happening {
    Happening(.playerReturned(PlayerReturned(team: "leganes", player: "tito")), at: minute)
  }

  @Test func `comes back who had left`() {
    #expect(Self.match.and(Self.off("20")).when(Self.back("23")).summary == "accepted")
  }

  @Test func `is oddly back who had not left`() {
    #expect(Self.match.when(Self.back("23")).summary == "doubts: not-off")
    let there = Self.match.and(Self.off("20"), Self.back("23"))
    #expect(there.when(Self.back("25")).summary == "doubts: not-off")
  }

  @Test func `is off the pitch meanwhile`() {
    let away = Self.match.and(Self.off("20"))
    #expect(away.when(.goal("leganes", "tito", "21")).summary == "doubts: not-on-pitch")
    #expect(away.and(Self.back("23")).when(.goal("leganes", "tito", "24")).summary == "accepted")
  }

  @Test func `who went off for good leaves ten`() throws {
    let retired = Happening(
      .playerRetired(PlayerRetired(team: "leganes", player: "tito")), at: "20")
    let squad = Self.match.and(retired).history.facts.reduce(into: Squads()) { $0.apply($1) }
    #expect(squad[.away].strength == 10)
    #expect(
      Self.match.and(retired).when(.goal("leganes", "tito", "21")).summary == "doubts: not-on-pitch"
    )
  }

  @Test func `who was sent off plays no more`() {
    let dismissed = Self.match.and(.card(.red, "leganes", "tito", "20"))
    let foul = Happening(.foul(Foul(team: "leganes", player: "tito")), at: "21")
    #expect(dismissed.when(foul).summary == "refused: dismissed-player")
    #expect(Self.match.when(foul).summary == "accepted")
  }

  @Test func `takes no corner at half-time`() {
    let corner = Happening(.corner(Corner(team: "leganes")), at: "HT")
    #expect(Self.match.and(.halfTime).when(corner).summary == "refused: not-in-play")
  }
}

struct `What a match says of itself` {
  private static func kinds(_ match: MatchScheduled) -> [Fact.Kind] { match.seeds.map(\.kind) }

  @Test func `includes its competition, behind its tie`() {
    var match = MatchScheduled.sample
    #expect(Self.kinds(match) == [.scheduled])
    match.competition = "copa-del-rey-2017-18"
    #expect(Self.kinds(match) == [.scheduled, .inCompetition])
    match.tie = "copa-qf"
    #expect(Self.kinds(match) == [.scheduled, .inTie, .inCompetition])
    #expect(match.seeds.last?.other == "copa-del-rey-2017-18")
  }

  @Test func `is found by a competition that was corrected`() {
    let correction = Correction(target: .e(1), replace: ["competition": "la-liga-2017-18"])
    #expect(correction.seeds.map(\.kind) == [.correction, .inCompetition])
  }
}
