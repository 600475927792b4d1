import JournalCore
import JournalNarrative

/// The goals and what they meant.
extension Claims {
  func goals(_ kind: ClauseKind, _ about: [Int], after told: Telling) throws(NoClaim) -> Claim {
    switch kind {
    case .goal: return try goal(try only(about), after: told)
    case .goalRun: return try run(about)
    case .burst: return try burst(about)
    case .spree: return try spree(about)
    case .scoreLater: return try later(try only(about), after: told)
    case .scorers: return try scorers(about)
    case .ownGoals: return try ownGoals(about)
    default: return try haul(about)
    }
  }

  func found(_ position: Int) throws(NoClaim) -> (index: Int, goal: AuditedGoal) {
    guard let found = account.goal(position) else {
      throw NoClaim("e\(position) is not a goal that counts", isAbout: true)
    }
    return found
  }

  func needOrder() throws(NoClaim) {
    guard account.isOrdered else {
      throw NoClaim("a goal is missing, or the order of the goals is not known")
    }
  }

  /// One goal.
  private func goal(_ position: Int, after told: Telling) throws(NoClaim) -> Claim {
    let (index, goal) = try found(position)
    try needOrder()
    let score = Account.leading(account.after(index), else: goal.side)
    let aggregate = aggregates(index).map { Account.leading($0.after, else: goal.side) }
    let hasAssist = !goal.isOwn && !goal.isPenalty
    let licences = goalLicences(index, after: told)
    let settles = !licences.isDisjoint(with: [.winner, .onlyGoal])
    let claim = Claim(
      about: [position],
      [
        .who: goal.scorer.map { .person($0) }, .team: team(goal.side),
        .opponent: team(goal.side.other), .home: .side(goal.side), .score: .score(score),
        .time: isTimed(goal.time) ? .time(goal.time) : nil,
        .assist: hasAssist ? goal.assist.map { .person($0) } : nil,
        .aggregate: aggregate.map { .score($0) },
        .situation: goal.event?.situation.flatMap {
          $0 == .open ? nil : .term("from.\($0.rawValue)")
        },
      ],
      licences: licences,
      evidence: account.goals[...index].map(\.position) + (settles ? account.closing : []))
    return claim.or(.time, gap(to: goal, after: told).map { .later($0) })
      .with(.manner, .manner, manner(goal))
      .with(.who, .person, goal.credited.flatMap { introduced($0) })
  }

  private func isTimed(_ time: PlayTime) -> Bool {
    time.minute != nil || time.period?.isPlayed == true
  }

  /// The minutes since the goal told just before it.
  private func gap(to goal: AuditedGoal, after told: Telling) -> Int? {
    guard let previous = told.lastGoal.flatMap({ account.goal($0)?.goal }),
      let minutes = previous.minutes(to: goal), (1...9).contains(minutes)
    else { return nil }
    return minutes
  }

  /// How it was scored.
  private func manner(_ goal: AuditedGoal) -> Claim? {
    guard goal.credited != nil, let event = goal.event else { return nil }
    let technique = event.technique?.singleSpaced ?? ""
    return Claim(
      about: [goal.position],
      [
        .technique: technique.isEmpty
          ? nil : .term("technique.\((event.technique ?? technique).lowercased())"),
        .range: event.range.map { .term("range.\($0.rawValue)") },
        .situation: event.situation.map { .term("situation.\($0.rawValue)") },
        .body: event.bodyPart.map { .term("body.\($0.rawValue)") },
      ], evidence: [goal.position])
  }

  /// The aggregate before and after a goal of the last leg.
  func aggregates(_ index: Int) -> (before: Score, after: Score)? {
    guard let tie = account.tie, tie.isLegged, tie.isLast, let earlier = tie.earlier else {
      return nil
    }
    return (earlier + account.before(index), earlier + account.after(index))
  }
}
