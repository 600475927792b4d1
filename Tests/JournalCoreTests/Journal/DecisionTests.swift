import JournalCore
import JournalTesting
import Testing

/// The types that are decisions and name the authority.
private let decisions = EventCatalog.standard.types.filter { type in
  type.setting.isRuling && type.fields.contains { $0.key == "authority" }
}

struct `A decision` {
  @Test(arguments: decisions.map(\.name))
  func `without an authority is refused`(name: String) throws {
    let type = try #require(EventCatalog.standard[name])
    for authority: JSONValue? in [nil, "", " \n"] {
      var data = type.sample.data
      data["authority"] = authority
      #expect(throws: Refusal.self) {
        try EventCatalog.standard.read(data, type: name, v: type.v)
      }
    }
    #expect(type.needsSource, "\(name) is believed without a source")
  }

  @Test func `is exempt from the clock of the match`() throws {
    for type in EventCatalog.standard.types where type.setting.isRuling {
      for minute in [nil, Minute("55")] {
        let entry = Entry(minute: minute)
        #expect(
          try entry.time(for: type.setting, clock: MatchClock(), format: .standard) == nil)
      }
    }
  }

  @Test func `on a result stands in a match or a competition, and on a table only there`() {
    let result = EventSetting.ruling(of: .match)
    #expect(result.belongs(in: .match) && result.belongs(in: .competition))
    #expect(!result.belongs(in: .registry))
    let table = EventSetting.ruling(of: .competition)
    #expect(table.belongs(in: .competition))
    #expect(!table.belongs(in: .match) && !table.belongs(in: .registry))
  }

  @Test func `on a table is refused in a match`() {
    let match = Scenario(CopaQuarterFinal.secondLeg)
    for event: MatchEvent in [
      .pointsDeducted(.sample), .placeImposed(.sample), .tieAwarded(.sample),
      .teamWithdrawn(.sample), .seasonCurtailed(.sample),
    ] {
      #expect(match.when(event).summary == "refused: wrong-stream", "\(event.name)")
    }
    #expect(match.when(.resultAnnulled(.sample)).summary == "accepted")
    let walkover = Walkover(team: "leganes", authority: "made up")
    #expect(match.when(.walkover(walkover)).summary == "accepted")
    #expect(match.when(.walkover(.sample)).summary == "refused: team-not-in-match")
  }
}

struct `Lots` {
  private static func drawn(_ between: [TeamSlug], _ winner: TeamSlug) -> DrawingOfLots {
    DrawingOfLots(between: between, winner: winner, method: .coin)
  }

  /// Italy v Soviet Union, Naples, 5 June 1968: 0-0, and a coin put Italy into the final.
  private static let naples = Scenario.given(
    .scheduled("italy", "soviet-union", on: "1968-06-05"), .declared(0, 0, upTo: .extraTimeSecond))

  @Test func `are won by one of those they were between`() {
    let coin = MatchEvent.drawingOfLots(Self.drawn(["italy", "soviet-union"], "italy"))
    #expect(Self.naples.when(coin).summary == "accepted")
    let other = MatchEvent.drawingOfLots(Self.drawn(["italy", "soviet-union"], "yugoslavia"))
    #expect(Self.naples.when(other).summary == "refused: lots-winner")
  }

  @Test func `are between two teams or more, all different`() {
    for between: [TeamSlug] in [[], ["italy"], ["italy", "italy"]] {
      #expect(throws: Refusal.self) { try Self.drawn(between, "italy").check() }
    }
  }

  @Test func `say the place that they decide`() throws {
    var lots = Self.drawn(["italy", "soviet-union"], "italy")
    lots.place = 2
    let decided = try #require(Self.naples.when(.drawingOfLots(lots)).scenario)
    let fact = try #require(decided.history.facts.last)
    #expect(fact.kind == .lots)
    #expect(decided.history.names.slug(fact.other) == "2")
    lots.place = 0
    #expect(Self.naples.when(.drawingOfLots(lots)).summary == "refused: bad-place")
  }
}

/// Everton in 2023-24: 10 points deducted, 4 given back on appeal, 2 more deducted.
struct `Points` {
  private static func deducted(_ points: Int, _ team: TeamSlug = "everton") -> MatchEvent {
    .pointsDeducted(
      PointsDeducted(
        team: team, points: points, reason: "profitability rules", authority: "Premier League"))
  }

  private static func restored(_ points: Int, _ team: TeamSlug = "everton") -> MatchEvent {
    .pointsRestored(
      PointsRestored(team: team, points: points, reason: "appeal", authority: "Appeal Board"))
  }

  @Test func `can be given back that were deducted`() {
    #expect(throws: Never.self) {
      try RestoredPoints.check([Self.deducted(10), Self.restored(4), Self.deducted(2)])
    }
    #expect(throws: Never.self) {
      try RestoredPoints.check([Self.deducted(10), Self.restored(4), Self.restored(6)])
    }
  }

  @Test func `cannot be given back that were not`() {
    for events in [
      [Self.restored(4)], [Self.deducted(10), Self.restored(11)],
      [Self.deducted(10), Self.restored(6), Self.restored(5)],
      [Self.restored(4), Self.deducted(10)],
      [Self.deducted(4, "nottingham-forest"), Self.restored(4)],
    ] {
      let refusal = #expect(throws: Refusal.self) { try RestoredPoints.check(events) }
      #expect(refusal?.code == "too-many-points")
    }
  }

  @Test func `are at least one`() {
    for points in [0, -3, 1000] {
      let deduction = PointsDeducted(
        team: "everton", points: points, reason: "made up", authority: "Premier League")
      let refusal = #expect(throws: Refusal.self) { try deduction.check() }
      #expect(refusal?.code == "bad-points")
    }
  }

  @Test func `move no team above the first place`() {
    for place in [0, -1, 1000] {
      let refusal = #expect(throws: Refusal.self) {
        try PlaceImposed(team: "everton", place: place, authority: "made up").check()
      }
      #expect(refusal?.code == "bad-place")
    }
    #expect(throws: Never.self) {
      try PlaceImposed(team: "everton", place: 20, authority: "made up").check()
    }
  }
}
