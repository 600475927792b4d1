import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import Testing

/// An event overrides a rule (<doc:HowATieIsDecided>). The ties are made up.
struct `Decisions about a tie` {
  private static let legged = MadeUpTie(
    """
    [{"by": "goals", "over": "regulation"}, {"by": "away-goals", "over": "regulation"},
     {"play": "extra-time", "in": "last-leg"}, {"by": "goals", "over": "all"},
     {"play": "shoot-out"}, {"by": "shoot-out"}]
    """, legs: 2)

  private static let single = MadeUpTie(#"[{"by": "goals"}, {"by": "lots"}]"#)

  private static func award(_ home: Int, _ away: Int, to team: TeamSlug) -> Happening {
    Happening(
      .resultAwarded(
        ResultAwarded(
          score: Score(home, away), to: team, reason: "An ineligible player",
          authority: "The committee")))
  }

  @Test func `turn it by the award of its first leg`() {
    let played = Self.legged.and(.declared(2, 0)).and(.declared(1, 0))
    #expect(played.summary == "decided first by goals")
    let awarded = Self.legged.and(.declared(2, 0), Self.award(0, 3, to: "birch")).and(
      .declared(1, 0))
    #expect(awarded.summary == "decided second by goals")
    #expect(awarded.verdict.aggregate == Pair(0, 4))
    #expect(awarded.verdict.evidence.contains(103))
  }

  @Test func `give it to a team whatever was played`() {
    var tie = Self.single.and(.declared(2, 0))
    tie.rulings = [TieRuling(.awarded, "birch", position: 900)]
    #expect(tie.summary == "decided second by tie-awarded")
    #expect(tie.verdict.evidence == [900])
  }

  @Test func `let the opponent through when a team leaves in the middle`() {
    var tie = Self.legged.and(.declared(3, 0))
    tie.rulings = [TieRuling(.disqualified, "ash", position: 900)]
    #expect(tie.summary == "decided second by team-disqualified")
  }

  @Test func `do not undo a tie that was decided before the winner left`() {
    var tie = Self.single.and(.declared(1, 0))
    tie.rulings = [TieRuling(.withdrawn, "ash", position: 900)]
    #expect(tie.summary == "decided first by goals")
  }

  @Test func `name the winner by lots, where the steps come to that`() {
    var tie = Self.single.and(.declared(1, 1))
    #expect(tie.summary == "undecided needs drawing-of-lots")
    tie.rulings = [TieRuling(.lots, "birch", position: 900)]
    #expect(tie.summary == "decided second by lots")
  }

  @Test func `leave an abandoned leg open until somebody says what becomes of it`() {
    let abandoned = Happening(
      .matchAbandoned(MatchAbandoned(reason: "Fog")), at: MatchTime(.secondHalf, 60))
    let tie = Self.single.and(
      .starts(.firstHalf), .ends(.firstHalf), .starts(.secondHalf),
      .goal("ash", nil, MatchTime(.secondHalf, 50)), abandoned)
    #expect(
      tie.summary == "undecided needs leg 1: the rest, a replay or a ruling")
    let confirmed = ResultConfirmed(authority: "The committee")
    var stands = tie
    stands.legs[0].happenings.append(Happening(.resultConfirmed(confirmed)))
    #expect(stands.summary == "decided first by goals")
    let replayed = tie.and(.declared(0, 2), number: 1)
    #expect(replayed.summary == "decided second by goals")
  }
}

struct `A tie that is played again` {
  private static let replays = MadeUpTie(
    """
    [{"by": "goals"},
     {"play": "match", "id": "replay", "venue": "swap", "repeat": true,
      "decide": [{"by": "goals", "over": "regulation"}, {"play": "extra-time"},
                 {"by": "goals", "over": "all"}]}]
    """)

  @Test func `needs its replay`() {
    #expect(Self.replays.and(.declared(1, 1)).summary == "undecided needs replay")
  }

  @Test func `is decided by the goals of the replay alone`() {
    let tie = Self.replays.and(.declared(1, 1)).and(.declared(0, 2))
    #expect(tie.summary == "decided first by replay.goals")
    #expect(tie.verdict.aggregate == Pair(1, 1))
  }

  @Test func `is played again and again while it is level`() {
    let level = Self.replays.and(.declared(1, 1)).and(
      .declared(2, 2), .declared(2, 2, upTo: .extraTimeSecond))
    #expect(level.summary == "undecided needs replay")
    #expect(level.and(.declared(0, 1)).summary == "decided second by replay.goals")
  }

  @Test func `goes on to the next step after as many replays as there may be`() {
    let once = MadeUpTie(
      """
      [{"by": "goals"},
       {"play": "match", "id": "play-off", "venue": "neutral", "decide": [{"by": "goals"}]},
       {"by": "seed"}]
      """)
    var tie = once.and(.declared(0, 0)).and(.declared(1, 1))
    #expect(tie.summary == "undecided needs seed")
    tie.figures = [
      TeamFigure("seed", of: "ash", Quotient(5), position: 901),
      TeamFigure("seed", of: "birch", Quotient(2), position: 902),
    ]
    #expect(tie.summary == "decided second by seed")
  }

  @Test func `ends early, where it is a series and one has won most of it`() {
    let series = MadeUpTie(#"[{"by": "wins"}]"#, legs: 3, more: #", "bestOf": true"#)
    let two = series.and(.declared(1, 0)).and(.declared(0, 2))
    #expect(two.summary == "decided first by wins")
    let split = series.and(.declared(1, 0)).and(.declared(2, 0))
    #expect(split.verdict.needs.first == "leg 3")
  }

  /// A win and a defeat each: the difference decides, 3-2.
  @Test func `can go by points before goals`() {
    let tie = MadeUpTie(
      """
      [{"by": "points", "points": {"win": 2, "draw": 1}}, {"by": "goal-difference"}]
      """, legs: 2
    ).and(.declared(2, 0)).and(.declared(2, 1))
    #expect(tie.summary == "decided first by goal-difference")
  }
}

struct `A shoot-out` {
  /// 1-0, then 0-1 the other way round: the second leg is not level, but the tie is.
  @Test func `can follow a match that is not level, where the tie is`() {
    let tie = MadeUpTie(
      """
      [{"by": "goals"}, {"play": "shoot-out"}, {"by": "shoot-out"}]
      """, legs: 2
    ).and(.declared(1, 0)).and(
      .declared(1, 0),
      Happening(.shootOutDeclared(ShootOutDeclared(winner: "birch", home: 5, away: 4))))
    #expect(tie.summary == "decided second by shoot-out")
    #expect(tie.verdict.aggregate == Pair(1, 1))
  }
}

struct `A forfeit` {
  private let award = League.read(
    """
    {"format": 1, "id": "made-up", "title": "Made-up cup",
     "award": {"score": [3, 0], "keepBetter": true},
     "stages": [{"id": "cup", "kind": "tie", "decide": [{"by": "goals"}]}]}
    """
  ).award

  @Test func `is 3-0 for the innocent side`() {
    #expect(award?.score(for: .home, played: nil) == Score(3, 0))
    #expect(award?.score(for: .away, played: Score(2, 0)) == Score(0, 3))
  }

  @Test func `keeps a real result that is better for the innocent side`() {
    #expect(award?.score(for: .home, played: Score(5, 1)) == Score(5, 1))
    #expect(award?.score(for: .away, played: Score(1, 4)) == Score(0, 3))
  }
}

struct `A leg that is broken off or does not count` {
  private static let legged = MadeUpTie(
    #"[{"by": "goals"}, {"play": "match", "id": "replay", "decide": [{"by": "goals"}]}]"#, legs: 2)

  @Test func `leaves the tie open, whoever leads in the other leg`() {
    let annulled = Happening(
      .resultAnnulled(ResultAnnulled(reason: "A wrong referee", authority: "The committee")))
    let tie = Self.legged.and(.declared(2, 0), annulled).and(.declared(1, 0))
    #expect(tie.summary == "undecided needs leg 1")
    #expect(tie.and(.declared(0, 0), number: 1).summary == "decided second by goals")
  }

  @Test func `names the replay, and not a leg, where the replay is on`() {
    let running = Self.legged.and(.declared(1, 0)).and(.declared(1, 0)).and(
      .starts(.firstHalf), .goal("ash", nil, MatchTime(.firstHalf, 10)))
    #expect(running.summary == "as-it-stands first by replay.goals needs the end of the replay")
  }
}
