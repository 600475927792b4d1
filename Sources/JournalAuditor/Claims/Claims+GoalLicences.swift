import JournalCore
import JournalNarrative

/// What may be said about goals.
extension Claims {
  /// What may be said about a goal.
  func goalLicences(_ index: Int, after told: Telling) -> Set<Licence> {
    let goal = account.goals[index]
    var licences = roles(index)
    if index == 0 { licences.insert(.opener) }
    if !told.hasGoal { licences.insert(.firstTold) }
    if let last = told.lastGoal, account.goal(last)?.goal.side == goal.side {
      licences.insert(.sameSide)
    }
    if account.isNeutral { licences.insert(.neutral) }
    if goal.isOwn { licences.insert(.ownGoal) }
    if goal.isPenalty { licences.insert(.penalty) }
    if let event = goal.event, goal.credited != nil {
      if event.bodyPart == .head { licences.insert(.header) }
      if event.situation == .directFreeKick { licences.insert(.freeKick) }
    }
    if goal.event?.situation == .corner { licences.insert(.corner) }
    if goal.time.isStoppage { licences.insert(.stoppageTime) }
    if Self.isLate(goal.span, goal.time) { licences.insert(.late) }
    switch account.haul(index) {
    case 2: licences.insert(.brace)
    case 3: licences.insert(.hatTrick)
    default: break
    }
    if let scorer = goal.credited, cameOn.contains(scorer) { licences.insert(.substitute) }
    if index > 0, account.goals[index - 1].side != goal.side { licences.insert(.reply) }
    if index > 0, account.goals[index - 1].side == goal.side,
      let gap = account.goals[index - 1].minutes(to: goal), gap <= 3
    {
      licences.insert(.quickFire)
    }
    return licences
  }

  /// What a goal meant for the match and for the tie.
  private func roles(_ index: Int) -> Set<Licence> {
    let goal = account.goals[index]
    let (before, after) = (account.before(index), account.after(index))
    let (own, other) = (before[goal.side], before[goal.side.other])
    var licences: Set<Licence> = []
    if own == other {
      let led = (0..<index).contains { account.after($0).leader == goal.side }
      licences.insert(led ? .regainsLead : .takesLead)
    } else if own > other {
      licences.insert(.extendsLead)
    } else if after.isLevel {
      licences.insert(.equaliser)
    } else if other - own <= 3 {
      licences.insert(.pullsOneBack)
    }
    if account.state.isOver, account.award == nil, index == account.goals.count - 1 {
      if own == other, !isInVain(goal.side) { licences.insert(.winner) }
      if index == 0 { licences.insert(.onlyGoal) }
    }
    if isConsolation(index) { licences.insert(.consolation) }
    if let aggregate = aggregates(index) {
      if !aggregate.before.isLevel, aggregate.after.isLevel { licences.insert(.tieEqualiser) }
      if licences.contains(.equaliser), !aggregate.after.isLevel { licences.insert(.onTheNight) }
    }
    if isTieWinner(index) { licences.insert(.tieWinner) }
    return licences
  }

  /// Whether a win of this side in the last leg was not enough: it went out, the tie is not decided
  /// yet, or it needed penalties.
  private func isInVain(_ side: Side) -> Bool {
    guard let tie = account.tie, tie.isLegged, tie.isLast else { return false }
    return tie.winner != side || tie.means == "penalties"
  }

  /// Whether it is the last goal of a side that lost by two or more, and changed nothing.
  private func isConsolation(_ index: Int) -> Bool {
    let goal = account.goals[index]
    let before = account.before(index)
    guard account.state.isOver, account.score.leader == goal.side.other,
      before[goal.side.other] - before[goal.side] >= 2,
      account.score[goal.side.other] - account.score[goal.side] >= 2
    else { return false }
    return !account.goals[(index + 1)...].contains { $0.side == goal.side }
  }

  /// Whether the goal put its side through for good. Judged only if a language has a word for that.
  private func isTieWinner(_ index: Int) -> Bool {
    let variants = account.language.lexicon.variants[.goal] ?? []
    guard variants.contains(where: { $0.needs.union($0.bars).contains(.tieWinner) }),
      let tie = account.tie, tie.isLegged, tie.isLast, tie.isElseOver,
      let winner = tie.winner, account.award == nil, account.goals[index].side == winner,
      isAsCounted(tie)
    else { return false }
    let ahead = account.goals.map { tie.ahead(after: $0.position) }
    let before =
      index > 0 ? ahead[index - 1] : account.schedule.first.flatMap { tie.ahead(after: $0) }
    return before != winner && ahead[index...].allSatisfy { $0 == winner }
  }

  /// Whether the score after every goal was that of the goals which finally count, so that no goal
  /// struck out later stood in between.
  func isAsCounted(_ tie: TieAccount) -> Bool {
    account.goals.indices.allSatisfy { index in
      tie.score(after: account.goals[index].position) == account.after(index)
    }
  }

  /// Whether a moment is certainly near the end of the match.
  static func isLate(_ span: TimeSpan, _ time: PlayTime) -> Bool {
    guard span.exact != nil, let minute = time.minute else { return false }
    switch time.period {
    case .secondHalf: return minute >= 85
    case .extraTimeSecond: return minute >= 115
    default: return false
    }
  }

  /// The substitutes who came on.
  private var cameOn: Set<PersonSlug> {
    Set(account.facts.filter { $0.kind == .substitution }.compactMap { account.person($0.other) })
  }
}
