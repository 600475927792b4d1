import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import Testing

/// Valencia 2-1 Alavés, 17 January 2018; Alavés 2-1 Valencia, 24 January, 2-3 on penalties.
private let valenciaAlaves = Tie(
  teams: ["valencia", "alaves"],
  legs: [
    [
      .scheduled("valencia", "alaves", on: "2018-01-17"), .goal("alaves", "ruben-sobrino", "66"),
      .goal("valencia", "goncalo-guedes", "73"), .goal("valencia", "rodrigo", "82"),
      .declared(2, 1),
    ],
    [
      .scheduled("alaves", "valencia", on: "2018-01-24"), .declared(2, 1),
      .declared(2, 1, upTo: .extraTimeSecond),
      Happening(.shootOutDeclared(ShootOutDeclared(winner: "valencia", home: 2, away: 3))),
    ],
  ])

/// Porto 2-1 Juventus, 17 February 2021; Juventus 3-2 Porto after extra time, 9 March 2021.
///
/// The order of the steps in the Champions League was then that of the Copa del Rey.
private let portoJuventus = Tie(
  teams: ["porto", "juventus"],
  legs: [
    [
      .scheduled("porto", "juventus", on: "2021-02-17"), .goal("porto", "mehdi-taremi", "2"),
      .goal("porto", "moussa-marega", "46"), .goal("juventus", "federico-chiesa", "82"),
      .declared(2, 1),
    ],
    [
      .scheduled("juventus", "porto", on: "2021-03-09"), .kickOff,
      .goal("porto", "sergio-oliveira", "19", situation: .penalty), .halfTime, .secondHalf,
      .goal("juventus", "federico-chiesa", "49"), .goal("juventus", "federico-chiesa", "63"),
      .fullTime, .starts(.extraTimeFirst), .ends(.extraTimeFirst), .starts(.extraTimeSecond),
      .goal("porto", "sergio-oliveira", "115"), .goal("juventus", "adrien-rabiot", "117"),
      .ends(.extraTimeSecond),
    ],
  ])

struct `A tie that goes to penalties` {
  private static let steps = [
    "goals 3-3 level", "away-goals 1-1 level", "play-extra-time played", "goals-all 3-3 level",
    "away-goals-all 1-1 level", "play-shoot-out played", "shoot-out 3-2 first",
  ]

  @Test func `is decided by them, after a match that was not level`() {
    #expect(valenciaAlaves.verdict.summary == "decided first by shoot-out")
    #expect(valenciaAlaves.verdict.steps == Self.steps)
    #expect(valenciaAlaves.verdict.aggregate == Pair(3, 3))
  }

  @Test func `needs extra time, then penalties, as long as they are missing`() {
    var tie = valenciaAlaves
    tie.legs[1].removeLast()
    #expect(tie.verdict.summary == "undecided needs shoot-out")
    #expect(tie.verdict.steps.last == "play-shoot-out needs shoot-out")
    tie.legs[1].removeLast()
    #expect(tie.verdict.summary == "undecided needs extra-time")
  }

  /// The order of the kicks is made up; the sources give only 2-3.
  @Test func `is decided by the kicks where they are known, as soon as they decide`() {
    let kicks = "oxoo" + "xo" + "oxxx"
    var tie = valenciaAlaves
    tie.legs[1] = [
      .scheduled("alaves", "valencia", on: "2018-01-24"), .kickOff,
      .goal("alaves", "munir", "73"), .goal("valencia", "santi-mina", "77"),
      .goal("alaves", "ruben-sobrino", "86"), .ends(.firstHalf), .secondHalf, .fullTime,
      .starts(.extraTimeFirst), .ends(.extraTimeFirst), .starts(.extraTimeSecond),
      .ends(.extraTimeSecond), .starts(.shootOut),
    ]
    #expect(tie.verdict.summary == "undecided needs shoot-out")
    for (index, kick) in kicks.enumerated() {
      let team: TeamSlug = index.isMultiple(of: 2) ? "valencia" : "alaves"
      tie.legs[1].append(.kick(team, index / 2 + 1, kick == "o" ? .scored : .saved))
      let isLast = index == kicks.count - 1
      let expected =
        isLast ? "decided first by shoot-out" : "undecided needs shoot-out"
      #expect(tie.verdict.summary == expected, "after kick \(index + 1)")
    }
  }
}

struct `A tie that goes to extra time` {
  @Test func `counts away goals in extra time where the regulation says so`() {
    #expect(portoJuventus.verdict.summary == "decided first by away-goals-all")
    #expect(
      portoJuventus.verdict.steps == [
        "goals 3-3 level", "away-goals 1-1 level", "play-extra-time played", "goals-all 4-4 level",
        "away-goals-all 2-1 first",
      ])
  }

  @Test func `goes to penalties where it does not`() {
    var tie = portoJuventus
    tie.stage = tie.stage.without { $0.by == "away-goals" && $0.over == .all }
    #expect(tie.verdict.summary == "undecided needs shoot-out")
  }

  @Test func `stands as it stands while extra time is on`() {
    var tie = portoJuventus
    tie.legs[1].removeLast()
    #expect(tie.verdict.summary == "as-it-stands first by away-goals-all")
    tie.legs[1].removeLast()
    #expect(tie.verdict.summary == "as-it-stands first by goals-all")
    tie.legs[1].removeLast()
    #expect(tie.verdict.winner == nil)
    #expect(tie.verdict.state == .undecided)
  }

  @Test func `is decided by a goal in extra time`() {
    var tie = portoJuventus
    tie.legs[1].removeAll { $0.event.name == "goal" && $0.time == "115" }
    #expect(tie.verdict.summary == "decided second by goals-all")
    #expect(tie.verdict.steps.last == "goals-all 3-4 second")
  }

  /// Whenever the goal fell: extra time is played only where the steps before it leave the teams level.
  @Test func `was level before it, though nobody knows when a goal fell`() {
    var tie = portoJuventus
    // Chiesa's first goal is e16.
    tie.legs[1][5].time = .unknown()
    #expect(tie.verdict.summary == "decided first by away-goals-all")
    #expect(
      tie.verdict.steps == [
        "goals level", "away-goals level", "play-extra-time played", "goals-all 4-4 level",
        "away-goals-all 2-1 first",
      ])
    let supposed = tie.contest.without([15], by: tie.stage)
    #expect(
      TieJudge(stage: tie.stage).judge(supposed).needs == ["period of e16"],
      "with other goals it need not have been played")
    tie.legs[1].append(.correction(of: .e(16), ["period": "H2"]))
    #expect(tie.verdict.summary == portoJuventus.verdict.summary)
  }
}

struct `A tie over one or two legs` {
  /// Sevilla 3-1 Atlético Madrid after 2-1 away, 17 and 23 January 2018.
  @Test func `is decided on aggregate`() {
    let tie = Tie(
      teams: ["atletico-madrid", "sevilla"],
      legs: [
        [.scheduled("atletico-madrid", "sevilla", on: "2018-01-17"), .declared(1, 2)],
        [.scheduled("sevilla", "atletico-madrid", on: "2018-01-23"), .declared(3, 1)],
      ])
    #expect(tie.verdict.summary == "decided second by goals")
    #expect(tie.verdict.steps == ["goals 2-5 second"])
    #expect(tie.verdict.findings[0].evidence == [2, 12])
  }

  /// Sevilla 0-5 Barcelona, 21 April 2018.
  @Test func `is a final`() {
    let final = Tie(
      teams: ["sevilla", "barcelona"],
      legs: [[.scheduled("sevilla", "barcelona", on: "2018-04-21"), .declared(0, 5)]],
      stage: Copa.stage("Final"))
    #expect(final.verdict.summary == "decided second by goals")
    let unplayed = final.lastLeg(.scheduled("sevilla", "barcelona", on: "2018-04-21"))
    #expect(unplayed.verdict.needs.first == "leg 1")
    #expect(unplayed.verdict.winner == nil)
  }

  @Test func `leaves out a match between other teams`() {
    let leg = Leg(
      number: 1, history: Scenario(CopaQuarterFinal.firstLeg).history,
      teams: ["leganes", "sevilla"], format: .standard)
    #expect(leg == nil)
  }

  @Test func `changes with a ruling on one of its goals`() {
    var tie = Tie.seed
    tie.legs[1].append(.disallowed(.e(21), .offside, "57"))
    #expect(tie.verdict.summary == "decided second by goals")
    tie.legs[1].append(.retraction(of: .e(32)))
    #expect(tie.verdict.summary == "decided first by away-goals")
  }
}
