import JournalCore
import JournalNarrative

/// The match as a story.
extension Claims {
  func story(_ kind: ClauseKind) throws(NoClaim) -> Claim {
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
    default: return try turningPoint()
    }
  }

  /// The goal that changed the modelled chance of going through most.
  private func turningPoint() throws(NoClaim) -> Claim {
    guard let model = ChanceModel(account), account.tie?.winner != nil, account.isOrdered,
      account.goals.allSatisfy({ $0.span.exact != nil && $0.time.period?.isExtraTime != true }),
      let turn = model.turningPoint(account), turn.after - turn.before >= 0.2
    else { throw NoClaim("no goal changed the modelled chance by a fifth") }
    let goal = account.goals[turn.index]
    var claim = Claim(
      about: [goal.position],
      [.who: goal.credited.map { .person($0) }, .team: team(goal.side)],
      evidence: account.goals[...turn.index].map(\.position) + (account.tie?.goals ?? []))
    claim.values[.before] = Self.percent(turn.before)
    claim.values[.figure] = Self.percent(turn.after)
    return claim
  }

  /// A chance in percent; on the edge between two numbers both are right.
  private static func percent(_ chance: Double) -> [Value] {
    let edge = 1e-9
    return Set([chance - edge, chance + edge].map { Int(($0 * 100).rounded()) })
      .map { .number($0) }
  }
}
