import JournalCore

/// Events that can happen while the ball is in play.
extension RandomCourse {
  mutating func goal() {
    let side = side()
    let isOwn = chance(8)
    let scorer = chance(92) ? player(of: isOwn ? side.other : side) : nil
    let isPenalty = !isOwn && chance(12)
    var goal = Goal(team: squads[side].team, player: scorer, own: isOwn ? true : nil)
    if isPenalty {
      goal.situation = .penalty
    } else if !isOwn, chance(40) {
      goal.assist = squads[side].onPitch.filter { $0 != scorer }.randomElement(using: &random)
    }
    let time = now
    undoably { $0.record(goal, side, at: time, isMinuteKnown: true) }
  }

  mutating func goalAtUnknownTime() {
    let side = side()
    let goal = Goal(team: squads[side].team)
    let time = MatchTime.unknown(in: chance(60) ? period : nil)
    undoably { $0.record(goal, side, at: time, isMinuteKnown: false) }
  }

  private mutating func record(
    _ goal: Goal, _ side: Side, at time: MatchTime, isMinuteKnown: Bool
  ) -> EventID {
    let id = enter(.goal(goal), at: time)
    goals.append(
      RandomGoal(
        id: id, side: side, period: period, minute: minute, isMinuteKnown: isMinuteKnown,
        hasScorer: goal.player != nil, isOwn: goal.own == true, lastWord: id))
    return id
  }

  mutating func attempt() {
    let side = side()
    let (team, player) = (squads[side].team, player(of: side))
    let outcome = any(Shot.Outcome.allCases)
    let time = chance(10) ? MatchTime.unknown(in: period) : now
    undoably { $0.enter(.shot(Shot(team: team, player: player, outcome: outcome)), at: time) }
    if chance(20) { enter(.chance(Chance(team: team, text: "pressure")), at: now) }
  }

  mutating func card() {
    let side = side()
    let player = player(of: side)
    let isCautioned = squads[side].cautioned.contains(player)
    let isDismissal = isCautioned || chance(15)
    // No dismissals once a side is down to eight players, so that enough remain to play.
    guard !isDismissal || squads[side].onPitch.count > 8 else { return }
    let colour: Card.Colour = isCautioned ? .secondYellow : isDismissal ? .red : .yellow
    let (team, time) = (squads[side].team, now)
    undoably { course in
      let id = course.enter(.card(colour, team, player, time))
      course.cards.append((id, side, player, isDismissal))
      course.squads[side].cautioned.append(player)
      if isDismissal { course.squads[side].dismiss(player) }
      return id
    }
  }

  mutating func substitution() {
    let side = side()
    let off = player(of: side)
    guard let on = squads[side].bench.randomElement(using: &random) else { return }
    let (team, time) = (squads[side].team, now)
    undoably { course in
      course.squads[side].substitute(off, by: on)
      return course.enter(.substitution(team, off: off, on: on, time))
    }
  }

  mutating func penalty() {
    let side = side()
    let (team, player) = (squads[side].team, player(of: side))
    enter(.penaltyAwarded(PenaltyAwarded(team: team)), at: now)
    let outcome = any(PenaltyMissed.Outcome.allCases)
    enter(.penaltyMissed(PenaltyMissed(team: team, player: player, outcome: outcome)), at: now)
  }

  // MARK: - Rulings

  mutating func review() {
    guard let index = goals.indices.last(where: { goals[$0].counts }) else { return attempt() }
    let check = enter(.check(goals[index].id, .goal, now))
    let outcome = any(VarDecision.Outcome.allCases)
    enter(.decision(of: check, outcome, now))
    guard outcome == .overturned else { return }
    goals[index].counts = false
    // The ruling is often logged twice, as the outcome of the check and as a disallowed goal; it
    // counts once.
    if chance(50) { enter(.disallowed(goals[index].id, .offside, now)) }
    // VAR looks once more, and the goal stands after all.
    guard chance(20) else { return }
    enter(.decision(of: check, .stands, now))
    goals[index].counts = true
  }

  mutating func strikeOut() {
    guard let index = goals.indices.last(where: { goals[$0].counts }) else { return card() }
    let goal = goals[index].id
    let time = chance(30) ? nil : now
    let reason = any(GoalDisallowed.Reason.allCases)
    undoably { course in
      course.goals[index].counts = false
      return course.enter(.disallowed(goal, reason, time))
    }
    guard chance(25), let strike = drafts.last?.id else { return }
    let check = enter(.check(strike, .goal, now))
    enter(.decision(of: check, .overturned, now))
    goals[index].counts = true
  }

  mutating func attributeGoal() {
    guard let goal = goals.last(where: { $0.counts }) else { return }
    let player = player(of: goal.side)
    enter(.goalAttributed(GoalAttributed(goal: goal.id, player: player, authority: "RFEF")))
  }

  // MARK: - Second thoughts

  mutating func correctGoal() {
    guard let index = goals.indices.randomElement(using: &random) else { return observation() }
    let goal = goals[index]
    var replace: JSONObject = ["technique": "volley"]
    if !goal.isMinuteKnown, chance(70) {
      replace["minute"] = .integer(Int64(goal.minute))
      replace["period"] = .string(goal.period.rawValue)
    } else if goal.hasScorer, !goal.isOwn, chance(50) {
      replace["assist"] = .null
    }
    undoably { course in
      let id = course.enter(.correction(of: goal.lastWord, replace))
      course.goals[index].lastWord = id
      return id
    }
  }

  // MARK: - Words

  mutating func extensionEvent() {
    let data: JSONObject = [
      "zone": .integer(Int64.random(in: 1...18, using: &random)),
      "xG": .number(Double(Int.random(in: 1...99, using: &random)) / 128),
    ]
    let time: MatchTime? = chance(70) ? now : nil
    undoably { $0.enter(.unknown(name: "x-expected-goal", v: 3, data: data), at: time) }
  }

  mutating func observation() {
    enter(.observation(Observation(text: "Rain in minute \(minute)")), at: now)
  }
}
