import JournalCore
import JournalNarrative

/// The match as a story.
extension Claims {
  func story(_ kind: ClauseKind) throws(NoClaim) -> Claim {
    guard account.award == nil else { throw NoClaim(stateInWords) }
    switch kind {
    case .comeback:
      guard let (side, goals) = deficit else { throw NoClaim("nobody won from behind") }
      let all = account.goals.map(\.position)
      return Claim(
        about: all, [.team: team(side), .count: .number(goals)],
        licences: goals > 1 ? [.several] : [], evidence: all + account.closing)
    case .lostLead:
      guard let (side, index) = lostLead else { throw NoClaim("nobody lost a lead of two") }
      let score = account.after(index)
      let goals = account.goals[...index].map(\.position)
      return Claim(
        about: goals,
        [.team: team(side), .score: .score(Score(score[side], score[side.other]))],
        evidence: goals + account.closing)
    case .tieSwing: return try swing()
    default: return try turningPoint()
    }
  }

  /// The time at which the side that went out would have gone through.
  private func swing() throws(NoClaim) -> Claim {
    guard account.state.isOver, account.isOrdered, let tie = account.tie, tie.isLegged, tie.isLast,
      tie.isElseOver, isAsCounted(tie), let loser = tie.winner?.other
    else { throw NoClaim("no side is out") }
    // The side that was ahead at kick-off and after each goal.
    let start = account.schedule.first.flatMap { tie.ahead(after: $0) }
    let ahead = [start] + account.goals.map { tie.ahead(after: $0.position) }
    var bounds: [Int?] = ahead.first == loser ? [nil] : []
    for index in account.goals.indices
    where (ahead[index] == loser) != (ahead[index + 1] == loser) {
      guard account.goals[index].span.exact != nil, account.goals[index].fact.period != 0 else {
        throw NoClaim("the minute at which it changed is not known")
      }
      bounds.append(index)
    }
    guard !bounds.isEmpty, bounds.count.isMultiple(of: 2) else {
      throw NoClaim("the side that is out was never the one to go through, or to the end")
    }
    let spells = stride(from: 0, to: bounds.count, by: 2).compactMap { index -> Spell? in
      guard let end = bounds[index + 1] else { return nil }
      return Spell(from: bounds[index].map { account.goals[$0].time }, to: account.goals[end].time)
    }
    return Claim(
      [.team: team(loser), .spells: .spells(spells)], evidence: tie.goals + account.closing)
  }

  /// The goal that changed the modelled chance of going through most.
  private func turningPoint() throws(NoClaim) -> Claim {
    guard let model = ChanceModel(account), account.tie?.winner != nil, account.isOrdered,
      account.goals.allSatisfy({ $0.span.exact != nil && $0.fact.period != 0 }),
      let turn = model.turningPoint(account), turn.after - turn.before >= 0.2,
      account.goals[turn.index].side == account.tie?.winner
    else { throw NoClaim("no goal changed the modelled chance by a fifth") }
    let goal = account.goals[turn.index]
    var claim = Claim(
      about: [goal.position],
      [
        .who: goal.credited.map { .person($0) }, .team: team(goal.side), .time: .time(goal.time),
      ],
      licences: account.round == .final ? [.final] : [],
      evidence: account.goals[...turn.index].map(\.position) + (account.tie?.goals ?? []))
    claim.values[.before] = Self.percent(turn.before)
    claim.values[.figure] = Self.percent(turn.after)
    return claim
  }

  /// A chance in per cent; between two numbers both are right.
  private static func percent(_ chance: Double) -> [Value] {
    let edge = 1e-9
    return Set([chance - edge, chance + edge].map { Int(($0 * 100).rounded()) })
      .map { .number($0) }
  }
}
