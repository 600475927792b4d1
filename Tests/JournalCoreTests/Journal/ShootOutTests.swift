import JournalCore
import JournalTesting
import Testing

extension Scenario {
  /// Returns the verdict on a happening that a person enters without further flags.
  fileprivate func typed(_ happening: Happening) -> String {
    when(happening, allowsLate: false).summary
  }
}

/// The shoot-out of a match that was level after extra time.
private func shootOut(_ home: TeamSlug, _ away: TeamSlug, on day: String) -> Scenario {
  Scenario.given(
    .scheduled(home, away, on: day), .kickOff, .halfTime, .secondHalf, .fullTime,
    .starts(.extraTimeFirst), .ends(.extraTimeFirst), .starts(.extraTimeSecond),
    .ends(.extraTimeSecond), .starts(.shootOut))
}

/// Returns kicks taken in turn, the side that kicks first named first: `+` scored, `-` saved.
private func kicks(_ first: TeamSlug, _ own: String, _ second: TeamSlug, _ others: String)
  -> [Happening]
{
  var kicks: [Happening] = []
  let (own, others) = (Array(own), Array(others))
  for (index, kick) in own.enumerated() {
    kicks.append(.kick(first, index + 1, kick == "+" ? .scored : .saved))
    guard index < others.count else { continue }
    kicks.append(.kick(second, index + 1, others[index] == "+" ? .scored : .saved))
  }
  return kicks
}

/// Law 10 of the Laws of the Game, on published shoot-outs.
struct `A shoot-out that is decided` {
  /// Italy 5-3 France, 9 July 2006: Trezeguet hit the bar.
  private static let final2006 = kicks("italy", "+++++", "france", "+-++").reduce(
    shootOut("italy", "france", on: "2006-07-09")
  ) { $0.and($1) }

  /// Villarreal 11-10 Manchester United, 26 May 2021: the 22nd kick was the only one saved.
  private static let final2021 = kicks(
    "villarreal", "+++++++++++", "man-utd", "++++++++++-"
  ).reduce(shootOut("villarreal", "man-utd", on: "2021-05-26")) { $0.and($1) }

  /// Bayern 3-4 Chelsea, 19 May 2012: Bayern kicked first, Drogba last.
  private static let final2012 = kicks("bayern", "+++--", "chelsea", "-++++").reduce(
    shootOut("bayern", "chelsea", on: "2012-05-19")
  ) { $0.and($1) }

  @Test(arguments: [
    (final2006, Happening.kick("france", 5, .scored)),
    (final2021, .kick("villarreal", 12, .scored)), (final2012, .kick("bayern", 6, .scored)),
  ])
  func `takes no kick more, unless somebody insists`(match: Scenario, kick: Happening) {
    #expect(match.typed(kick) == "refused: shoot-out-decided")
    #expect(match.when(kick).summary == "doubts: shoot-out-decided")
  }

  @Test func `took every kick before without a word`() {
    for (opening, kicks) in [
      (shootOut("italy", "france", on: "2006-07-09"), kicks("italy", "+++++", "france", "+-++")),
      (
        shootOut("villarreal", "man-utd", on: "2021-05-26"),
        kicks("villarreal", "+++++++++++", "man-utd", "++++++++++-")
      ),
      (
        shootOut("bayern", "chelsea", on: "2012-05-19"),
        kicks("bayern", "+++--", "chelsea", "-++++")
      ),
    ] {
      var match = opening
      for kick in kicks {
        #expect(match.typed(kick) == "accepted")
        match = match.and(kick)
      }
      #expect(match.typed(.ends(.shootOut)) == "accepted")
    }
  }

  @Test func `may be corrected all the same`() {
    let insisted = Self.final2006.and(.kick("france", 5, .scored))
    let kick = Happening.correction(of: .e(20), ["outcome": "saved"])
    #expect(insisted.typed(kick) == "doubts: shoot-out-decided")
  }

  @Test func `says who won it, and by how much`() {
    let refusal = Self.final2012.when(.kick("bayern", 6, .scored), allowsLate: false).refusal
    #expect(refusal?.reason == "chelsea had already won the shoot-out 4-3.")
    #expect(refusal?.remedy == .insist(.allTheSame))
  }

  @Test func `ends only then without a doubt`() {
    let opening = shootOut("italy", "france", on: "2006-07-09")
    let level = kicks("italy", "++", "france", "++").reduce(opening) { $0.and($1) }
    #expect(level.typed(.ends(.shootOut)) == "doubts: shoot-out-undecided")
    #expect(level.typed(.finalWhistle(.shootOut)) == "doubts: shoot-out-undecided")
    #expect(opening.typed(.ends(.shootOut)) == "doubts: shoot-out-undecided")
    let told = opening.and(Happening(.shootOutDeclared(ShootOutDeclared(winner: "italy"))))
    #expect(told.typed(.ends(.shootOut)) == "accepted")
    #expect(Self.final2006.typed(.finalWhistle(.shootOut)) == "accepted")
  }
}

struct `The kicks of a shoot-out` {
  private static let opening = shootOut("bayern", "chelsea", on: "2012-05-19")

  @Test func `alternate, the side that began first in every round`() {
    let first = Self.opening.and(.kick("bayern", 1, .scored))
    #expect(first.typed(.kick("bayern", 2, .scored)) == "doubts: kick-turn")
    let round = first.and(.kick("chelsea", 1, .saved))
    #expect(round.typed(.kick("chelsea", 2, .scored)) == "doubts: kick-turn")
    #expect(round.typed(.kick("bayern", 2, .scored)) == "accepted")
    #expect(Self.opening.typed(.kick("chelsea", 1, .scored)) == "accepted")
  }

  @Test func `are numbered by the log`() {
    var match = Self.opening
    #expect(match.history.nextKick(of: "bayern") == 1)
    match = match.and(.kick("bayern", 1, .retake))
    #expect(match.history.nextKick(of: "bayern") == 1)
    match = match.and(.kick("bayern", 1, .scored))
    #expect(match.history.nextKick(of: "bayern") == 2)
    #expect(match.history.nextKick(of: "chelsea") == 1)
  }
}

/// Real Madrid v Leganés as it was, followed by a made-up shoot-out.
struct `Who takes a kick` {
  private static let match = Scenario(
    CopaQuarterFinal.secondLegLineUps + [
      .kickOff, .halfTime, .secondHalf,
      .substitution("leganes", off: "beauvue", on: "naranjo", "70"),
      .card(.red, "real-madrid", "sergio-ramos", "80"), .fullTime, .starts(.shootOut),
    ])

  private static func kick(_ player: PersonSlug, _ team: TeamSlug = "leganes", _ number: Int = 1)
    -> Happening
  {
    .kick(team, number, .scored, player)
  }

  @Test func `was on the pitch at the end`() {
    #expect(Self.match.typed(Self.kick("tito")) == "accepted")
    #expect(Self.match.typed(Self.kick("naranjo")) == "accepted")
    #expect(Self.match.typed(Self.kick("beauvue")) == "doubts: not-on-pitch")
    #expect(Self.match.typed(Self.kick("nobody-known")) == "doubts: not-on-pitch")
    let sentOff = Self.kick("sergio-ramos", "real-madrid")
    #expect(Self.match.typed(sentOff) == "refused: dismissed-player")
  }

  @Test func `does not kick again before the others`() {
    let round = Self.match.and(Self.kick("tito")).and(.kick("real-madrid", 1, .scored))
    #expect(round.typed(Self.kick("tito", "leganes", 2)) == "doubts: second-kick")
    #expect(round.typed(Self.kick("naranjo", "leganes", 2)) == "accepted")
    let retaken = Self.match.and(.kick("leganes", 1, .retake, "tito"))
    #expect(retaken.typed(Self.kick("tito")) == "accepted")
  }
}
