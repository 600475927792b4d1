import JournalCore
import JournalNarrative

/// Attempts.
extension Claims {
  func woodwork(_ kind: ClauseKind, _ about: [Int]) throws(NoClaim) -> Claim {
    guard let position = about.first, let fact = account.fact(position, .attempt), fact.value == 1,
      let side = account.side(of: fact.team)
    else { throw NoClaim("no shot against the woodwork is named", isAbout: true) }
    let warned = warning(fact, side)
    guard (kind == .warning) == (warned != nil) else {
      throw NoClaim(warned == nil ? "it warned of no goal" : "it warned of e\(warned ?? 0)")
    }
    var shot: Shot?
    if case .shot(let event) = account.event(position) { shot = event }
    return by(
      account.person(fact.person),
      Claim(
        about: [position] + (warned.map { [$0] } ?? []),
        [
          .team: team(side), .time: moment(account.time(fact)),
          .part: .term("part.\(shot?.part?.rawValue ?? "woodwork")"),
          .situation: shot?.situation.flatMap { $0 == .open ? nil : .term("from.\($0.rawValue)") },
        ],
        licences: shot?.bodyPart == .head ? [.header] : [],
        evidence: [position] + (warned.map { [$0] } ?? [])))
  }

  /// All shots against the woodwork, by side; the side with more of them first.
  func woodworkTally() throws(NoClaim) -> Claim {
    let hits = account.facts.filter { fact in
      fact.kind == .attempt && fact.value == 1 && account.side(of: fact.team) != nil
    }
    guard hits.count > 1 else { throw NoClaim("fewer than two shots hit the woodwork") }
    let counts = Score(
      hits.count { account.side(of: $0.team) == .home },
      hits.count { account.side(of: $0.team) == .away })
    let most = counts.leader ?? .home
    let other = counts[most.other]
    return Claim(
      about: hits.map(\.position),
      [
        .team: team(most), .count: .number(counts[most]),
        .opponent: other > 0 ? team(most.other) : nil, .other: other > 0 ? .number(other) : nil,
      ], evidence: hits.map(\.position))
  }

  /// The next goal, if the side that shot scored it.
  ///
  /// If the minute of the shot is unknown, the order of recording within the period decides.
  private func warning(_ shot: Fact, _ side: Side) -> Int? {
    guard account.isOrdered else { return nil }
    let span = account.span(shot)
    let isUntimed = account.time(shot).minute == nil && shot.period != 0
    let index = account.goals.firstIndex { goal in
      span.isCertainlyBefore(goal.span)
        || isUntimed && shot.period == goal.fact.period && shot.position < goal.position
    }
    // A side that leads warns nobody.
    guard let index, account.goals[index].side == side, account.before(index).leader != side
    else { return nil }
    let next = account.goals[index]
    // A goal in the same minute leaves no time for a warning.
    let isSameMinute =
      span.exact != nil && span.exact == next.span.exact && shot.period == next.fact.period
    return isSameMinute ? nil : next.position
  }

  /// The side that was behind had attempts after the last goal, and the other side had none.
  func pressure() throws(NoClaim) -> Claim {
    guard account.state.isOver, account.award == nil, account.isOrdered,
      let last = account.goals.last,
      let behind = account.victor?.other
    else { throw NoClaim("nobody pressed at the end") }
    let later = account.facts.filter { fact in
      let span = account.span(fact)
      return fact.kind == .attempt
        && (fact.after == last.position && !span.isCertainlyBefore(last.span)
          || last.span.isCertainlyBefore(span))
    }
    // A chance without a recorded shot does not count as an attempt.
    let shots = later.filter { fact in
      if case .chance = account.event(fact.position) { false } else { true }
    }
    guard shots.count >= 2, later.allSatisfy({ account.side(of: $0.team) == behind }) else {
      throw NoClaim("\(shots.count) shots after the last goal, not all of the side behind")
    }
    return Claim(
      about: shots.map(\.position),
      [.team: team(behind), .opponent: team(behind.other), .count: .number(shots.count)],
      licences: shots.allSatisfy { Self.isLate(account.span($0), account.time($0)) } ? [.late] : [],
      evidence: shots.map(\.position) + [last.position])
  }
}
