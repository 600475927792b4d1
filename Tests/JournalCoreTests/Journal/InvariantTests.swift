import JournalCore
import JournalTesting
import Testing

/// Real Madrid v Leganés, 24 January 2018, just kicked off: e1 the match, e2 and e3 the line-ups.
private let kickedOff = Scenario(CopaQuarterFinal.secondLegLineUps + [.kickOff])

/// The same match at full-time, before the final whistle.
private let fullTime = Scenario(CopaQuarterFinal.secondLeg.dropLast())

/// A match of which only the teams are known.
private let bare = Scenario.given(.scheduled("real-madrid", "leganes", on: "2018-01-24"))

extension Scenario {
  /// Returns the verdict on a happening, in a few words.
  fileprivate func verdict(on happening: Happening) -> String { when(happening).summary }
}

struct `A match is refused` {
  @Test func `when it is scheduled twice`() {
    let again = Happening.scheduled("real-madrid", "leganes", on: "2018-01-24")
    #expect(bare.verdict(on: again) == "refused: scheduled-twice")
  }

  @Test func `when something comes before it is scheduled`() {
    let empty = Scenario.given()
    #expect(empty.verdict(on: .kickOff) == "refused: not-scheduled")
    #expect(empty.verdict(on: .goal("leganes", "eraso", "32")) == "refused: not-scheduled")
  }

  @Test func `when a team is to play itself`() {
    let derby = Happening.scheduled("leganes", "leganes", on: "2018-01-24")
    #expect(Scenario.given().verdict(on: derby) == "refused: same-team")
  }

  @Test func `when its first event is to be taken back`() {
    #expect(bare.verdict(on: .retraction(of: .e(1))) == "refused: not-retractable")
  }

  @Test func `when events of the registry stand in it`() {
    let team = Happening(.teamRegistered(TeamRegistered(team: "leganes", name: "CD Leganés")))
    let tie = Happening(.tieDefined(.sample))
    #expect(bare.verdict(on: team) == "refused: wrong-stream")
    #expect(bare.verdict(on: tie) == "refused: wrong-stream")
  }
}

struct `A whistle is refused` {
  @Test func `when the period has started, or another is still on`() {
    #expect(kickedOff.verdict(on: .kickOff) == "refused: period-order")
    #expect(kickedOff.verdict(on: .secondHalf) == "refused: period-order")
    #expect(kickedOff.verdict(on: .halfTime) == "accepted")
  }

  @Test func `when the period is not the next one`() {
    #expect(bare.verdict(on: .secondHalf) == "refused: period-order")
    #expect(bare.verdict(on: .halfTime) == "refused: period-order")
    let interval = kickedOff.and(.halfTime)
    #expect(interval.verdict(on: .starts(.extraTimeFirst)) == "refused: period-order")
    #expect(interval.verdict(on: .starts(.shootOut)) == "refused: period-order")
    #expect(interval.verdict(on: .halfTime) == "refused: period-order")
    #expect(interval.verdict(on: .secondHalf) == "accepted")
  }

  @Test func `when the match is over`() {
    let over = fullTime.and(.finalWhistle())
    #expect(over.verdict(on: .finalWhistle()) == "refused: match-over")
    #expect(over.verdict(on: .starts(.extraTimeFirst)) == "refused: match-over")
  }

  @Test func `and accepted where a cup goes on with extra time or a shoot-out`() {
    #expect(fullTime.verdict(on: .starts(.extraTimeFirst)) == "accepted")
    #expect(fullTime.verdict(on: .starts(.shootOut)) == "accepted")
    #expect(fullTime.verdict(on: .starts(.extraTimeSecond)) == "refused: period-order")
  }

  @Test func `when its time is that of another period`() {
    let start = PeriodStart(period: .firstHalf)
    #expect(bare.verdict(on: Happening(.periodStart(start), at: "H2")) == "refused: whistle-time")
    #expect(bare.verdict(on: Happening(.periodStart(start), at: "H1")) == "accepted")
  }

  @Test func `when no whistle starts or ends the period`() {
    for period in [Period.pre, .halfTime, .beforeExtraTime, .post] {
      #expect(bare.verdict(on: .starts(period)) == "refused: bad-period")
      #expect(bare.verdict(on: .ends(period)) == "refused: bad-period")
    }
  }

  @Test func `and a period's end that is taken back reopens it`() {
    // e5 is the half-time whistle.
    let interval = kickedOff.and(.halfTime)
    let reopened = interval.and(.retraction(of: .e(5)))
    #expect(reopened.verdict(on: .secondHalf) == "refused: period-order")
    #expect(reopened.verdict(on: .halfTime) == "accepted")
    #expect(reopened.and(.retraction(of: .e(6))).verdict(on: .secondHalf) == "accepted")
  }
}

struct `What happens in play is refused` {
  @Test func `before its period has started`() {
    let goal = Happening.goal("leganes", "eraso", "55")
    #expect(kickedOff.verdict(on: goal) == "refused: period-not-started")
    #expect(kickedOff.and(.halfTime, .secondHalf).verdict(on: goal) == "accepted")
  }

  @Test(arguments: ["pre", "HT", "SO", "post"] as [MatchTime])
  func `where the ball is not in play`(time: MatchTime) {
    let over = fullTime.and(.finalWhistle())
    #expect(over.verdict(on: .goal("leganes", "eraso", time)) == "refused: not-in-play")
    let shot = Happening(.shot(Shot(team: "leganes")), at: time)
    #expect(over.verdict(on: shot) == "refused: not-in-play")
  }

  @Test func `in a period that has ended, unless it is entered as late`() {
    let interval = kickedOff.and(.halfTime)
    let goal = Happening.goal("leganes", "eraso", "40")
    #expect(interval.when(goal, allowsLate: false).summary == "refused: period-closed")
    #expect(interval.when(goal, allowsLate: true).summary == "doubts: late")
    #expect(kickedOff.when(goal, allowsLate: false).summary == "accepted")
    #expect(bare.when(goal, allowsLate: false).summary == "accepted")
    let over = kickedOff.and(.finalWhistle(.firstHalf))
    #expect(over.when(goal, allowsLate: false).summary == "refused: period-closed")
    // Cards, reviews, corrections and words are exempt.
    let card = Happening.card(.yellow, "leganes", "tito", "40")
    #expect(interval.when(card, allowsLate: false).summary == "accepted")
    let scored = kickedOff.and(goal, .halfTime)
    let correction = Happening.correction(of: .e(5), ["minute": 41])
    #expect(scored.when(correction, allowsLate: false).summary == "accepted")
    #expect(scored.when(.disallowed(.e(5)), allowsLate: false).summary == "accepted")
  }

  @Test func `without match time`() {
    let goal = Happening(.goal(Goal(team: "leganes", player: "eraso")))
    #expect(kickedOff.verdict(on: goal) == "refused: no-time")
    #expect(kickedOff.verdict(on: .goal("leganes", "eraso", "?H1")) == "accepted")
  }

  @Test func `but words, cards and crowds may come in an interval`() {
    let interval = kickedOff.and(.halfTime)
    let booing = Happening(.crowd(Crowd(kind: .booing, by: .home)), at: "HT")
    #expect(interval.verdict(on: booing) == "accepted")
    #expect(interval.verdict(on: .card(.red, "leganes", "tito", "HT")) == "accepted")
    let after = fullTime.and(.finalWhistle())
    #expect(after.verdict(on: .card(.yellow, "leganes", "eraso", "post")) == "accepted")
  }
}

struct `A time is refused` {
  private static func verdict(_ period: Period, _ minute: Int, added: Int? = nil) -> String {
    let time = MatchTime(period, minute, added: added)
    return bare.when(Happening.goal("leganes", "eraso", time)).summary
  }

  @Test func `when it is minute 0`() {
    #expect(Self.verdict(.firstHalf, 0) == "refused: no-such-minute")
    #expect(Self.verdict(.firstHalf, -1) == "refused: no-such-minute")
    #expect(Self.verdict(.firstHalf, 1) == "accepted")
  }

  @Test func `when the minute is not in the period`() {
    #expect(Self.verdict(.firstHalf, 46) == "refused: minute-outside-period")
    #expect(Self.verdict(.secondHalf, 45) == "refused: minute-outside-period")
    #expect(Self.verdict(.secondHalf, 91) == "refused: minute-outside-period")
    #expect(Self.verdict(.extraTimeFirst, 106) == "refused: minute-outside-period")
    #expect(Self.verdict(.extraTimeSecond, 105) == "refused: minute-outside-period")
    #expect(Self.verdict(.extraTimeSecond, 120) == "accepted")
  }

  @Test func `when time is added in the middle of a period, or without a minute`() {
    #expect(Self.verdict(.firstHalf, 44, added: 1) == "refused: added-in-mid-period")
    #expect(Self.verdict(.firstHalf, 45, added: 31) == "refused: added-too-long")
    #expect(Self.verdict(.firstHalf, 45, added: -1) == "refused: added-too-long")
    #expect(Self.verdict(.firstHalf, 45, added: 0) == "accepted")
    #expect(Self.verdict(.secondHalf, 90, added: 13) == "accepted")
    let time = MatchTime(period: .firstHalf, added: 2)
    let goal = Happening.goal("leganes", "eraso", time)
    #expect(bare.verdict(on: goal) == "refused: added-without-minute")
  }

  @Test func `when an interval is given a minute`() {
    #expect(Self.verdict(.halfTime, 45) == "refused: minute-in-interval")
    let time = MatchTime(period: nil, minute: 55)
    let goal = Happening.goal("leganes", "eraso", time)
    #expect(bare.verdict(on: goal) == "refused: minute-without-period")
  }

  @Test(arguments: [-1, 60, 3600])
  func `when a minute has no such second`(second: Int) {
    let time = MatchTime(period: .firstHalf, minute: 32, second: second, precision: .second)
    let goal = Happening.goal("leganes", "eraso", time)
    #expect(bare.verdict(on: goal) == "refused: bad-second")
  }

  @Test func `and the hint says how to write what was probably meant`() {
    let hints: [(Period, Int, String)] = [
      (.firstHalf, 46, "Write 45+1'."), (.firstHalf, 50, "Write 45+5'."),
      (.secondHalf, 94, "Write 90+4'."), (.extraTimeFirst, 106, "Write 105+1'."),
      (.extraTimeSecond, 121, "Write 120+1'."),
      (.secondHalf, 155, "Stoppage time is written 90+5."),
    ]
    for (period, minute, hint) in hints {
      let outcome = bare.when(.goal("leganes", "eraso", MatchTime(period, minute)))
      #expect(outcome.refusal?.hint == hint, "\(minute)' in \(period.rawValue)")
    }
  }
}

struct `A goal is refused` {
  @Test func `for a team that does not play`() {
    #expect(bare.verdict(on: .goal("sevilla", nil, "32")) == "refused: team-not-in-match")
    let card = Happening.card(.red, "sevilla", "banega", "32")
    #expect(bare.verdict(on: card) == "refused: team-not-in-match")
  }

  @Test func `as an own goal of a player of the team credited`() {
    let own = Happening.ownGoal(for: "leganes", by: "eraso", "32")
    #expect(kickedOff.verdict(on: own) == "refused: own-goal-side")
    let right = Happening.ownGoal(for: "real-madrid", by: "eraso", "32")
    #expect(kickedOff.verdict(on: right) == "accepted")
  }

  @Test func `of a player of the other team, unless it is an own goal`() {
    let goal = Happening.goal("real-madrid", "eraso", "32")
    #expect(kickedOff.verdict(on: goal) == "refused: goal-side")
  }

  @Test func `of somebody in neither line-up, where both are complete`() {
    let goal = Happening.goal("leganes", "guerrero", "32")
    #expect(kickedOff.verdict(on: goal) == "refused: scorer-not-named")
    let halfKnown = bare.and(.lineUp("leganes", CopaQuarterFinal.leganes), .kickOff)
    #expect(halfKnown.verdict(on: goal) == "doubts: not-on-pitch")
    #expect(kickedOff.verdict(on: .goal("leganes", nil, "32")) == "accepted")
  }
}

struct `A substitution is refused` {
  private static func sub(_ off: PersonSlug, _ on: PersonSlug, _ time: MatchTime) -> Happening {
    .substitution("leganes", off: off, on: on, time)
  }

  @Test func `when the player who goes off is not on the pitch`() {
    let verdict = kickedOff.verdict(on: Self.sub("naranjo", "mantovani", "40"))
    #expect(verdict == "refused: not-on-pitch")
    let once = kickedOff.and(Self.sub("siovas", "mantovani", "30"))
    #expect(once.verdict(on: Self.sub("siovas", "naranjo", "40")) == "refused: not-on-pitch")
    #expect(once.verdict(on: Self.sub("mantovani", "naranjo", "40")) == "accepted")
  }

  @Test func `when the player who comes on was used before`() {
    let once = kickedOff.and(Self.sub("siovas", "mantovani", "30"))
    #expect(once.verdict(on: Self.sub("tito", "siovas", "40")) == "refused: already-used")
    #expect(once.verdict(on: Self.sub("tito", "mantovani", "40")) == "refused: already-used")
    #expect(kickedOff.verdict(on: Self.sub("tito", "eraso", "40")) == "refused: already-used")
    let sentOff = kickedOff.and(.card(.red, "leganes", "naranjo", "10"))
    #expect(sentOff.verdict(on: Self.sub("tito", "naranjo", "40")) == "refused: already-used")
  }

  @Test func `when the player who comes on is not on a bench that is known`() {
    let verdict = kickedOff.verdict(on: Self.sub("tito", "guerrero", "40"))
    #expect(verdict == "refused: not-on-bench")
  }

  @Test func `when a player would replace himself`() {
    #expect(kickedOff.verdict(on: Self.sub("tito", "tito", "40")) == "refused: same-player")
  }

  @Test func `when it makes a later one wrong, as it holds at match time`() {
    let late = kickedOff.and(.halfTime, .secondHalf, Self.sub("siovas", "mantovani", "58"))
    let outcome = late.when(Self.sub("siovas", "naranjo", "30"))
    #expect(outcome.summary == "refused: not-on-pitch")
    #expect(outcome.refusal?.reason.hasPrefix("e7 would then be wrong") == true)
    #expect(late.verdict(on: Self.sub("tito", "naranjo", "30")) == "doubts: late")
  }
}

struct `A kick of the shoot-out is refused` {
  private static let shootOut = fullTime.and(.starts(.shootOut))

  @Test func `outside the shoot-out`() {
    let kick = Happening.kick("leganes", 1, .scored)
    #expect(fullTime.verdict(on: kick) == "refused: not-a-shoot-out")
    #expect(Self.shootOut.verdict(on: kick) == "accepted")
    #expect(bare.verdict(on: kick) == "accepted")
  }

  @Test func `out of its order`() {
    let second = Happening.kick("leganes", 2, .scored)
    #expect(Self.shootOut.verdict(on: second) == "refused: kick-order")
    let first = Self.shootOut.and(.kick("leganes", 1, .saved))
    #expect(first.and(.kick("real-madrid", 1, .over)).verdict(on: second) == "accepted")
    #expect(first.verdict(on: second) == "doubts: kick-turn")
    #expect(Self.shootOut.verdict(on: .kick("leganes", 0, .scored)) == "refused: bad-kick")
  }

  @Test func `when it was taken already, unless that is to be retaken`() {
    let first = Happening.kick("leganes", 1, .scored)
    #expect(Self.shootOut.and(first).verdict(on: first) == "refused: kick-order")
    let retake = Self.shootOut.and(.kick("leganes", 1, .retake))
    #expect(retake.verdict(on: first) == "accepted")
    #expect(retake.verdict(on: .kick("leganes", 2, .scored)) == "refused: kick-order")
  }
}

struct `A decision is refused` {
  /// e5 is a goal, e6 a card.
  private static let match = kickedOff.and(
    .goal("leganes", "eraso", "32"), .card(.yellow, "leganes", "tito", "33"))

  @Test func `when it is about another kind of event`() {
    #expect(Self.match.verdict(on: .disallowed(.e(6))) == "refused: wrong-subject")
    let rescinded = Happening(.cardRescinded(CardRescinded(card: .e(5), authority: "RFEF")))
    #expect(Self.match.verdict(on: rescinded) == "refused: wrong-subject")
    #expect(Self.match.verdict(on: .decision(of: .e(5), .stands)) == "refused: wrong-subject")
    let attributed = Happening(.goalAttributed(GoalAttributed(goal: .e(6), player: "beauvue")))
    #expect(Self.match.verdict(on: attributed) == "refused: wrong-subject")
  }

  @Test func `when what it is about has been taken back`() {
    let undone = Self.match.and(.retraction(of: .e(5)))
    #expect(undone.verdict(on: .disallowed(.e(5))) == "refused: not-standing")
    #expect(undone.and(.retraction(of: .e(7))).verdict(on: .disallowed(.e(5))) == "accepted")
  }

  @Test func `when it strikes out a goal twice, but not when it spells out a check`() {
    let struck = Self.match.and(.disallowed(.e(5)))
    #expect(struck.verdict(on: .disallowed(.e(5))) == "refused: struck-out")
    #expect(struck.and(.retraction(of: .e(7))).verdict(on: .disallowed(.e(5))) == "accepted")
    let restored = struck.and(.check(.e(7)), .decision(of: .e(8), .overturned))
    #expect(restored.verdict(on: .disallowed(.e(5), .handball)) == "accepted")
    // An overturned goal is goal, then decision, then goal-disallowed (<doc:Vocabulary>).
    let overturned = Self.match.and(.check(.e(5)), .decision(of: .e(7), .overturned))
    #expect(overturned.verdict(on: .disallowed(.e(5))) == "accepted")
  }

  @Test func `without an authority`() throws {
    var reporter = Reporter()
    let card = JSONValue.string(EventID.e(6).description)
    let nameless: [JSONObject] = [
      ["card": card], ["card": card, "authority": ""], ["card": card, "authority": " "],
    ]
    for data in nameless {
      #expect(throws: Refusal.self) { try reporter.draft("card-rescinded", data: data) }
    }
  }

  @Test func `when a correction names no event of this match`() {
    let correction = Happening.correction(of: .e(99), ["minute": 33])
    #expect(Self.match.verdict(on: correction) == "refused: not-standing")
  }
}

struct `Who was sent off` {
  /// Made up: Tito saw a yellow card in that minute.
  private static let match = kickedOff.and(.card(.red, "leganes", "tito", "27"))

  @Test func `scores, shoots, kicks and is booked no more`() {
    let refused = "refused: dismissed-player"
    #expect(Self.match.verdict(on: .goal("leganes", "tito", "32")) == refused)
    #expect(Self.match.verdict(on: .goal("leganes", "eraso", "32", assist: "tito")) == refused)
    let shot = Happening(.shot(Shot(team: "leganes", player: "tito")), at: "32")
    #expect(Self.match.verdict(on: shot) == refused)
    #expect(Self.match.verdict(on: .card(.yellow, "leganes", "tito", "32")) == refused)
    let sub = Happening.substitution("leganes", off: "tito", on: "naranjo", "32")
    #expect(Self.match.verdict(on: sub) == "refused: not-on-pitch")
    #expect(Self.match.verdict(on: .kick("leganes", 1, .scored, "tito")) == refused)
  }

  @Test func `may still speak`() {
    let quote = Statement(speaker: "tito", text: ["es": "No fue roja."])
    #expect(Self.match.verdict(on: Happening(.statement(quote), at: "post")) == "accepted")
  }

  @Test func `was on the pitch before, whenever that is entered`() {
    #expect(Self.match.verdict(on: .goal("leganes", "tito", "20")) == "accepted")
    let scored = kickedOff.and(.goal("leganes", "tito", "32"))
    let red = scored.when(.card(.red, "leganes", "tito", "27"))
    #expect(red.summary == "refused: dismissed-player")
    #expect(red.refusal?.reason.hasPrefix("e5 would then be wrong") == true)
    #expect(scored.verdict(on: .card(.red, "leganes", "tito", "33")) == "accepted")
  }

  @Test func `by a second yellow card is sent off too`() {
    let twice = kickedOff.and(
      .card(.yellow, "leganes", "tito", "20"), .card(.secondYellow, "leganes", "tito", "27"))
    #expect(twice.verdict(on: .goal("leganes", "tito", "32")) == "refused: dismissed-player")
  }
}

struct `It is recorded with a doubt` {
  @Test func `that the scorer is not on the pitch at that minute`() {
    #expect(kickedOff.verdict(on: .goal("leganes", "naranjo", "32")) == "doubts: not-on-pitch")
    let on = kickedOff.and(.substitution("leganes", off: "tito", on: "naranjo", "30"))
    #expect(on.verdict(on: .goal("leganes", "naranjo", "32")) == "accepted")
    #expect(on.verdict(on: .goal("leganes", "naranjo", "29")) == "doubts: not-on-pitch")
    #expect(on.verdict(on: .goal("leganes", "tito", "32")) == "doubts: not-on-pitch")
  }

  @Test func `that nobody assists an own goal or a penalty`() {
    let penalty = Happening.goal(
      "leganes", "eraso", "32", assist: "beauvue", situation: .penalty)
    #expect(kickedOff.verdict(on: penalty) == "doubts: odd-assist")
    let own = Goal(team: "leganes", player: "nacho", own: true, assist: "beauvue")
    #expect(kickedOff.verdict(on: Happening(.goal(own), at: "32")) == "doubts: odd-assist")
    let himself = Happening.goal("leganes", "eraso", "32", assist: "eraso")
    #expect(kickedOff.verdict(on: himself) == "doubts: odd-assist")
    let corner = Happening.goal("leganes", "eraso", "32", assist: "beauvue", situation: .corner)
    #expect(kickedOff.verdict(on: corner) == "accepted")
  }

  @Test func `that the regulation allows no more substitutions`() {
    let unknown = Scenario(
      [.scheduled("real-madrid", "leganes", on: "2018-01-24")]
        + [("a", "b"), ("c", "d"), ("e", "f")].map {
          .substitution("leganes", off: $0.0, on: $0.1, "60")
        }, format: MatchFormat(substitutions: 3))
    let more = Happening.substitution("leganes", off: "g", on: "h", "85")
    #expect(unknown.verdict(on: more) == "doubts: too-many-substitutions")
    let other = Happening.substitution("real-madrid", off: "g", on: "h", "85")
    #expect(unknown.verdict(on: other) == "accepted")
    let unlimited = Scenario(unknown.drafts.map { Happening($0.event, at: $0.envelope.at) })
    #expect(unlimited.verdict(on: more) == "accepted")
  }

  /// Croatia v Australia, 22 June 2006: Šimunić saw two yellow cards and played on.
  @Test func `that a yellow card is shown twice, or a second without a first`() {
    let match = Scenario.given(
      .scheduled("croatia", "australia", on: "2006-06-22"),
      .card(.yellow, "croatia", "josip-simunic", "61"))
    let again = Happening.card(.yellow, "croatia", "josip-simunic", "90")
    #expect(match.verdict(on: again) == "doubts: yellow-twice")
    let second = Happening.card(.secondYellow, "croatia", "josip-simunic", "90")
    #expect(match.verdict(on: second) == "accepted")
    let alone = Happening.card(.secondYellow, "croatia", "dario-simic", "85")
    #expect(match.verdict(on: alone) == "doubts: second-yellow-alone")
  }

  @Test func `that the goals do not add up to the score declared`() {
    let match = Scenario(CopaQuarterFinal.firstLeg.dropLast())
    #expect(match.verdict(on: .declared(0, 1)) == "accepted")
    #expect(match.verdict(on: .declared(1, 1)) == "doubts: score-differs")
    #expect(bare.verdict(on: .declared(1, 2)) == "accepted")
    // The order of entry does not matter.
    let declared = bare.and(.declared(0, 1))
    let first = Happening.goal("leganes", "eraso", "32")
    #expect(declared.verdict(on: first) == "accepted")
    let second = Happening.goal("leganes", "gabriel-pires", "55")
    #expect(declared.and(first).verdict(on: second) == "doubts: score-differs")
    #expect(declared.verdict(on: .goal("real-madrid", nil, "47")) == "doubts: score-differs")
  }

  @Test func `that added time goes on for long after what was announced`() {
    let announced = kickedOff.and(
      Happening(.addedTimeAnnounced(AddedTimeAnnounced(period: .firstHalf, minutes: 2))))
    #expect(announced.verdict(on: .goal("leganes", "eraso", "45+7")) == "accepted")
    #expect(announced.verdict(on: .goal("leganes", "eraso", "45+8")) == "doubts: long-added-time")
    #expect(kickedOff.verdict(on: .goal("leganes", "eraso", "45+8")) == "accepted")
    let other = announced.and(.halfTime, .secondHalf)
    #expect(other.verdict(on: .goal("leganes", "eraso", "90+8")) == "accepted")
  }

  @Test func `that a side is left with fewer than seven players`() {
    let five = CopaQuarterFinal.leganes.prefix(4).reduce(kickedOff) { match, player in
      match.and(.card(.red, "leganes", player, "30"))
    }
    let next = Happening.card(.red, "leganes", CopaQuarterFinal.leganes[4], "31")
    #expect(five.verdict(on: next) == "doubts: too-few-players")
    let booked = Happening.card(.yellow, "leganes", CopaQuarterFinal.leganes[4], "31")
    #expect(five.verdict(on: booked) == "accepted")
  }

  @Test func `that it looks like an event entered before`() throws {
    let match = kickedOff.and(.goal("leganes", "eraso", "32"))
    let outcome = match.when(.goal("leganes", "eraso", "33"))
    #expect(outcome.summary == "doubts: likely-duplicate")
    #expect(outcome.doubts?.first?.position == 5)
    #expect(match.verdict(on: .goal("leganes", "eraso", "34")) == "doubts: likely-duplicate")
    #expect(match.verdict(on: .goal("leganes", "eraso", "35")) == "accepted")
    #expect(match.verdict(on: .goal("leganes", "beauvue", "33")) == "accepted")
    #expect(match.verdict(on: .goal("leganes", "eraso", "?H1")) == "accepted")
    #expect(match.verdict(on: .card(.yellow, "leganes", "eraso", "32")) == "accepted")
    let undone = match.and(.retraction(of: .e(5)))
    #expect(undone.verdict(on: .goal("leganes", "eraso", "33")) == "accepted")
  }
}
