import JournalCore
import JournalReading
import JournalRules

/// Events other than goals.
struct IncidentClauses {
  private let facts: MatchFacts
  private let people: PeopleClauses?

  /// Creates clauses for incidents.
  init(_ facts: MatchFacts, _ people: PeopleClauses?) {
    self.facts = facts
    self.people = people
  }

  private func team(_ side: Side) -> Value { .team(facts.match.team(side)) }

  private func moment(_ time: PlayTime) -> Value? {
    time.minute != nil || time.period != nil ? .time(time) : nil
  }

  private func who(_ person: PersonSlug?) -> Value? {
    person.map { people?.introduced($0) ?? .person($0) }
  }

  /// A player or a coach who is sent off.
  func dismissal(_ dismissal: Dismissal) -> Clause {
    Clause(
      .dismissal, about: [dismissal.position],
      [
        .who: who(dismissal.person), .team: team(dismissal.side), .time: moment(dismissal.time),
        .count: dismissal.left.map { .number($0) }, .cause: cause(dismissal),
      ],
      licences: Set(dismissal.isSecondYellow ? [.secondYellow] : []).union(
        dismissal.isOfficial ? [.official] : []),
      evidence: [dismissal.position])
  }

  /// Why the card was shown, if the log says so; a second yellow card says it itself.
  private func cause(_ dismissal: Dismissal) -> Value? {
    guard !dismissal.isSecondYellow, case .card(let card) = facts.event(at: dismissal.position),
      let reason = card.reason?.tidied.nonEmpty
    else { return nil }
    return .term("card.\(SlugMint.fold(reason))")
  }

  /// A player who was hurt.
  func injury(_ injury: InjuryScene) -> Clause {
    Clause(
      .injury, about: [injury.position],
      [
        .who: who(injury.person), .team: team(injury.side), .time: moment(injury.time),
        .other: injury.change.map { .person($0.on) },
      ],
      licences: injury.isCarriedOff ? [.carriedOff] : [],
      evidence: [injury.position] + (injury.change.map { [$0.position] } ?? []))
  }

  /// Dismissals, one in each clause, or all in one clause if there are many.
  var dismissals: [Clause] {
    let all = Dismissal.all(in: facts)
    guard all.count > 2 else { return all.map { dismissal($0) } }
    let away = all.count { $0.side == .away }
    let most: Side = away * 2 > all.count ? .away : .home
    func people(_ side: Side) -> Value? {
      let persons = all.filter { $0.side == side }.compactMap(\.person)
      return persons.isEmpty ? nil : .people(persons.map { Value.Counted($0) })
    }
    let isNamed = all.count <= 8 && all.allSatisfy { $0.person != nil }
    let other = isNamed ? people(most.other) : nil
    return [
      Clause(
        .dismissals, about: all.map(\.position),
        [
          .count: .number(all.count), .who: isNamed ? people(most) : nil, .team: team(most),
          .other: other, .opponent: other == nil ? nil : team(most.other),
        ],
        evidence: all.map(\.position))
    ]
  }

  /// A penalty that was not scored.
  func missed(_ penalty: MissedPenalty) -> Clause {
    Clause(
      .missedPenalty, about: [penalty.position],
      [
        .who: who(penalty.person), .team: team(penalty.side), .time: moment(penalty.time),
        .deed: .term("missed.\(penalty.outcome?.rawValue ?? "missed")"),
      ],
      evidence: [penalty.position])
  }

  /// A goal that does not count.
  func struck(_ goal: StruckGoal) -> Clause {
    Clause(
      .noGoal, about: goal.evidence,
      [
        .who: who(goal.scorer), .team: team(goal.side), .time: moment(goal.time),
        .cause: goal.reason.flatMap { $0 == .other ? nil : .term("cause.\($0.rawValue)") },
      ],
      licences: goal.isByVideo ? [.byVideo] : [], evidence: goal.evidence)
  }

  /// A shot against the woodwork, told as a warning if it was one.
  func woodwork(_ hit: WoodworkHit, in story: Story) -> Clause {
    let warned = Warning.goal(after: hit, in: story)
    return Clause(
      warned == nil ? .woodwork : .warning, about: [hit.position] + (warned.map { [$0] } ?? []),
      [
        .who: who(hit.person), .team: team(hit.side), .time: moment(hit.time),
        .part: .term("part.\(hit.part?.rawValue ?? "woodwork")"),
        .situation: hit.situation.flatMap { $0 == .open ? nil : .term("from.\($0.rawValue)") },
      ],
      licences: hit.isHeader ? [.header] : [],
      evidence: [hit.position] + (warned.map { [$0] } ?? []))
  }

  /// Many shots against the woodwork, counted by side; the side with more of them first.
  var woodworkTally: Clause? {
    let hits = WoodworkHit.all(in: facts)
    guard hits.count > 1 else { return nil }
    let (home, away) = (hits.count { $0.side == .home }, hits.count { $0.side == .away })
    let most: Side = home >= away ? .home : .away
    let (more, fewer) = (max(home, away), min(home, away))
    return Clause(
      .woodworkTally, about: hits.map(\.position),
      [
        .team: team(most), .count: .number(more),
        .opponent: fewer > 0 ? team(most.other) : nil, .other: fewer > 0 ? .number(fewer) : nil,
      ],
      evidence: hits.map(\.position))
  }

  /// The side that was behind pressed after the last goal, and the other side held out.
  func pressure(in story: Story) -> Clause? {
    guard let pressure = LatePressure.find(in: story) else { return nil }
    return Clause(
      .pressure, about: pressure.evidence,
      [
        .team: team(pressure.side), .opponent: team(pressure.side.other),
        .count: .number(pressure.attempts),
      ],
      licences: pressure.isLate ? [.late] : [],
      evidence: pressure.evidence + facts.scoreEvidence)
  }

  /// The player with most goals, if that is three or more.
  var haul: Clause? {
    let people = Tally(facts.goals.compactMap(\.creditedScorer)).people
    guard let most = people.map(\.count).max(), most >= 3 else { return nil }
    let best = people.filter { $0.count == most }
    guard best.count <= 2 else { return nil }
    let persons = Set(best.map(\.person))
    let goals = facts.goals.filter { $0.creditedScorer.map(persons.contains) ?? false }
    return Clause(
      .haul, about: goals.map(\.position),
      [.who: .people(best.map { Value.Counted($0.person) }), .count: .number(most)],
      licences: Set([most == 3 ? .hatTrick : .fourGoals] + (best.count > 1 ? [.several] : []))
        .union(PerfectHatTrick.holds(goals) ? [.perfectHatTrick] : []),
      evidence: goals.map(\.position))
  }

  /// The attendance.
  var attendance: Clause? {
    for (position, draft) in facts.drafts.sorted(by: { $0.key < $1.key }).reversed() {
      guard case .attendance(let attendance) = draft.event else { continue }
      return Clause(
        .attendance, about: [position], [.count: .number(attendance.count)],
        licences: attendance.kind == .official ? [.coverage] : [], evidence: [position])
    }
    return nil
  }
}
