import JournalCore
import JournalTesting
import Testing

extension Scenario {
  /// The sum of the effects, home and away.
  fileprivate var score: Score {
    let teams = history.facts.first { $0.kind == .scheduled }
    return history.facts.reduce(into: Score()) { score, fact in
      if fact.team == teams?.team { score.home += fact.effect }
      if fact.team == teams?.other { score.away += fact.effect }
    }
  }

  fileprivate func scorer(_ position: Int) -> String? {
    history.facts.first { $0.position == position }.flatMap { history.names.slug($0.person) }
  }
}

/// Manchester City 4-3 Tottenham, 17 April 2019: VAR struck out Sterling's goal in added time.
private let cityTottenham = Scenario.given(
  .scheduled("manchester-city", "tottenham", on: "2019-04-17"),
  .goal("manchester-city", "raheem-sterling", "4"), .goal("tottenham", "son-heung-min", "7"),
  .goal("tottenham", "son-heung-min", "10"), .goal("manchester-city", "bernardo-silva", "11"),
  .goal("manchester-city", "raheem-sterling", "21"),
  .goal("manchester-city", "sergio-aguero", "59"),
  .goal("tottenham", "fernando-llorente", "73"),
  .goal("manchester-city", "raheem-sterling", "90+3"))

struct `A goal that is struck out` {
  @Test func `no longer counts, and stays in the log`() {
    #expect(cityTottenham.score == Score(5, 3))
    let struck = cityTottenham.and(.disallowed(.e(9), .offside, "90+4"))
    #expect(struck.score == Score(4, 3))
    #expect(struck.history.facts.contains { $0.position == 9 && $0.kind == .goal })
  }

  @Test func `counts until the moment of the ruling`() {
    let struck = cityTottenham.and(.disallowed(.e(9), .offside, "90+4"))
    let facts = struck.history.facts(upTo: .event(9), in: .standard)
    #expect(facts.reduce(0) { $0 + $1.effect } == 8)
  }

  @Test func `by an overturned check no longer counts`() {
    let checked = cityTottenham.and(.check(.e(9), .goal, "90+3"))
    #expect(checked.score == Score(5, 3))
    #expect(checked.and(.decision(of: .e(10), .overturned, "90+4")).score == Score(4, 3))
    #expect(checked.and(.decision(of: .e(10), .stands, "90+4")).score == Score(5, 3))
    #expect(checked.and(.decision(of: .e(10), .changed, "90+4")).score == Score(5, 3))
  }

  @Test func `twice, by the check and by a strike of its own, is struck once`() {
    let twice = cityTottenham.and(
      .check(.e(9), .goal, "90+3"), .decision(of: .e(10), .overturned, "90+4"),
      .disallowed(.e(9), .offside, "90+4"))
    #expect(twice.score == Score(4, 3))
    // If one of the two is taken back, the other still strikes the goal out.
    #expect(twice.and(.retraction(of: .e(12))).score == Score(4, 3))
    #expect(twice.and(.retraction(of: .e(11))).score == Score(4, 3))
    #expect(twice.and(.retraction(of: .e(11)), .retraction(of: .e(12))).score == Score(5, 3))
  }

  @Test func `without a minute is struck behind the goal, never before it`() {
    let struck = cityTottenham.and(.disallowed(.e(9), .offside, "80"))
    #expect(struck.score == Score(4, 3))
    let order = struck.history.facts.map(\.position)
    #expect(order.firstIndex(of: 9).map { order[($0 + 1)...].contains(10) } == true)
  }

  /// Two people's clocks, or one that is a minute behind.
  @Test func `by a check that was noted before the goal no longer counts`() {
    let taken = cityTottenham.and(
      .check(.e(9), .goal, "90+2"), .decision(of: .e(10), .overturned, "90+2"))
    #expect(taken.score == Score(4, 3))
    let upTo = taken.history.facts(upTo: .event(9), in: .standard)
    #expect(upTo.reduce(0) { $0 + $1.effect } == 8)
  }

  @Test func `where no goal was logged changes no score`() {
    let ruling = GoalDisallowed(team: "tottenham", reason: .offside)
    #expect(cityTottenham.and(Happening(.goalDisallowed(ruling), at: "30")).score == Score(5, 3))
  }
}

/// South Korea 2-0 Germany, 27 June 2018: Kim's goal was flagged offside, then given by VAR.
struct `A strike that is overturned` {
  private static let match = Scenario.given(
    .scheduled("south-korea", "germany", on: "2018-06-27"),
    .goal("south-korea", "kim-young-gwon", "90+3"), .disallowed(.e(2), .offside, "90+3"),
    .check(.e(3), .goal, "90+3"))

  @Test func `restores the goal`() {
    #expect(Self.match.score == Score(0, 0))
    let given = Self.match.and(.decision(of: .e(4), .overturned, "90+4"))
    #expect(given.score == Score(1, 0))
    #expect(given.and(.goal("south-korea", "son-heung-min", "90+6")).score == Score(2, 0))
  }

  @Test func `that stands leaves the goal struck out`() {
    #expect(Self.match.and(.decision(of: .e(4), .stands, "90+4")).score == Score(0, 0))
  }

  @Test func `restores it once, however often it is logged`() {
    let twice = Self.match.and(
      .decision(of: .e(4), .overturned, "90+4"), .check(.e(3), .goal, "90+4"),
      .decision(of: .e(6), .overturned, "90+5"))
    #expect(twice.score == Score(1, 0))
  }

  /// VAR takes the goal, the referee then says why, and VAR looks once more: what is overturned is the
  /// decision, not the event that named its reason.
  @Test func `restores a goal that two events took away`() {
    let taken = Scenario.given(
      .scheduled("south-korea", "germany", on: "2018-06-27"),
      .goal("south-korea", "kim-young-gwon", "90+3"), .check(.e(2), .goal, "90+3"),
      .decision(of: .e(3), .overturned, "90+3"), .disallowed(.e(2), .offside, "90+3"))
    #expect(taken.score == Score(0, 0))
    let given = taken.and(
      .check(.e(5), .goal, "90+4"), .decision(of: .e(6), .overturned, "90+5"))
    #expect(given.score == Score(1, 0))
  }

  @Test func `counts for nothing once the decision stands after all`() {
    let given = Self.match.and(.decision(of: .e(4), .overturned, "90+4"))
    #expect(given.and(.decision(of: .e(4), .stands, "90+5")).score == Score(0, 0))
    // Nothing was overturned before.
    #expect(Self.match.and(.decision(of: .e(4), .stands, "90+5")).score == Score(0, 0))
  }

  /// VAR takes a goal, says that it stands after all, and is not believed by the referee.
  @Test func `or a goal that was, comes back when VAR reverses itself`() {
    let taken = Scenario.given(
      .scheduled("south-korea", "germany", on: "2018-06-27"),
      .goal("south-korea", "kim-young-gwon", "90+3"), .check(.e(2), .goal, "90+3"),
      .decision(of: .e(3), .overturned, "90+3"), .disallowed(.e(2), .offside, "90+3"))
    let given = taken.and(.decision(of: .e(3), .stands, "90+4"))
    #expect(given.score == Score(1, 0))
    #expect(given.and(.decision(of: .e(3), .stands, "90+5")).score == Score(1, 0))
    let struck = given.and(.disallowed(.e(2), .handball, "90+6"))
    #expect(struck.score == Score(0, 0))
    // A check that the goal survived before says nothing against the referee's ruling.
    let survived = Scenario.given(
      .scheduled("south-korea", "germany", on: "2018-06-27"),
      .goal("south-korea", "kim-young-gwon", "90+3"), .check(.e(2), .goal, "90+3"),
      .decision(of: .e(3), .stands, "90+3"), .disallowed(.e(2), .offside, "90+4"))
    #expect(survived.and(.decision(of: .e(3), .stands, "90+5")).score == Score(0, 0))
  }

  @Test func `and struck again no longer counts`() {
    let again = Self.match.and(
      .decision(of: .e(4), .overturned, "90+4"), .disallowed(.e(2), .handball, "90+5"))
    #expect(again.score == Score(0, 0))
  }
}

/// Stoke City 1-2 Tottenham, 7 April 2018: Eriksen's second goal was given to Kane four days later.
struct `A goal that is given to another scorer` {
  private static let match = Scenario.given(
    .scheduled("stoke-city", "tottenham", on: "2018-04-07"),
    .goal("tottenham", "christian-eriksen", "52"), .goal("stoke-city", "mame-diouf", "57"),
    .goal("tottenham", "christian-eriksen", "63"))

  private static func attributed(
    _ goal: Int, to player: PersonSlug, own: Bool? = nil
  ) -> Happening {
    Happening(.goalAttributed(GoalAttributed(goal: .e(goal), player: player, own: own)))
  }

  @Test func `is that scorer's from the start`() {
    let given = Self.match.and(Self.attributed(4, to: "harry-kane"))
    #expect(given.scorer(4) == "harry-kane")
    #expect(given.scorer(2) == "christian-eriksen")
    #expect(given.score == Score(1, 2))
  }

  @Test func `goes back when that is taken back, and to the last when it is given twice`() {
    let given = Self.match.and(Self.attributed(4, to: "harry-kane"))
    #expect(given.and(.retraction(of: .e(5))).scorer(4) == "christian-eriksen")
    #expect(given.and(Self.attributed(4, to: "ben-davies")).scorer(4) == "ben-davies")
  }

  @Test func `may become an own goal, which counts for the same side`() {
    let own = Self.match.and(Self.attributed(4, to: "jack-butland", own: true))
    let goal = own.history.facts.first { $0.position == 4 }
    #expect(goal.map { GoalTraits(rawValue: $0.value).contains(.own) } == true)
    #expect(own.score == Score(1, 2))
  }
}
