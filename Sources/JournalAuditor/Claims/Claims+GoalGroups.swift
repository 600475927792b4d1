import JournalCore
import JournalNarrative

/// Groups of goals.
extension Claims {
  /// Goals of one side in a row that only extended its lead.
  func run(_ about: [Int]) throws(NoClaim) -> Claim {
    try needOrder()
    guard let first = about.first else { throw NoClaim("no goal is named", isAbout: true) }
    let start = try found(first).index
    let goals = account.goals[start...].prefix(about.count)
    guard goals.map(\.position) == about, let last = goals.last,
      goals.allSatisfy({ $0.side == last.side }),
      goals.indices.allSatisfy({ account.before($0).leader == last.side })
    else { throw NoClaim("these goals did not fall in a row for a side that led", isAbout: true) }
    let scorers = goals.compactMap(\.credited)
    let score = Account.leading(account.after(start + about.count - 1), else: last.side)
    let only = scorers.count == goals.count && Set(scorers).count == 1 ? scorers.first : nil
    return Claim(
      about: about,
      [
        .who: only.map { .person($0) }
          ?? (scorers.count == goals.count ? .people(Account.tally(scorers)) : nil),
        .team: team(last.side), .score: .score(score), .count: .number(about.count),
      ], licences: only == nil ? [] : [.oneScorer],
      evidence: account.goals[..<(start + about.count)].map(\.position))
  }

  /// Two goals of one side in a row, a few minutes apart.
  func burst(_ about: [Int]) throws(NoClaim) -> Claim {
    try needOrder()
    guard about.count == 2 else { throw NoClaim("it is about two goals", isAbout: true) }
    let (first, second) = (try found(about[0]), try found(about[1]))
    let side = second.goal.side
    guard second.index == first.index + 1, first.goal.side == side,
      let minutes = first.goal.minutes(to: second.goal), (1...5).contains(minutes),
      let one = first.goal.credited, let two = second.goal.credited
    else { throw NoClaim("these goals did not fall one soon after the other", isAbout: true) }
    let (before, after) = (account.before(first.index), account.after(second.index))
    var licences: Set<Licence> = one == two ? [.oneScorer] : []
    if after.leader == nil { licences.insert(.equaliser) }
    if after.leader == side { licences.insert(before.leader == side ? .extendsLead : .takesLead) }
    if after.leader == side.other { licences.insert(.pullsOneBack) }
    let claim = Claim(
      about: about,
      [
        .who: .person(one), .other: one == two ? nil : .person(two), .team: team(side),
        .score: .score(Account.leading(after, else: side)), .time: .time(first.goal.time),
        .gap: .later(minutes),
      ], licences: licences, evidence: account.goals[...second.index].map(\.position))
    return claim.with(.who, .person, introduced(one))
      .with(.other, .person, one == two ? nil : introduced(two))
  }

  /// All goals of one player, in one sentence.
  func spree(_ about: [Int]) throws(NoClaim) -> Claim {
    try needOrder()
    guard let position = about.first, let scorer = try found(position).goal.credited else {
      throw NoClaim("no goal of a player is named", isAbout: true)
    }
    let own = account.goals.indices.filter { account.goals[$0].credited == scorer }
    guard own.count > 1, own.map({ account.goals[$0].position }) == about,
      let first = own.first, let last = own.last,
      own.allSatisfy({ account.goals[$0].side == account.goals[first].side })
    else { throw NoClaim("these are not all the goals of one player", isAbout: true) }
    let side = account.goals[first].side
    let isRow = last - first == own.count - 1
    var licences: Set<Licence> = first == 0 ? [.opener] : []
    let led = (0..<first).contains { account.after($0).leader == side }
    if account.before(first).leader == nil { licences.insert(led ? .regainsLead : .takesLead) }
    if account.before(first).leader == side { licences.insert(.extendsLead) }
    if own.allSatisfy({ account.before($0).isLevel }) { licences.insert(.eachAhead) }
    if isRow { licences.insert(.inARow) }
    if goalLicences(last, after: Telling()).contains(.winner) { licences.insert(.winner) }
    let times = own.map { account.goals[$0].time }
    let claim = Claim(
      about: about,
      [
        .who: .person(scorer), .team: team(side), .count: .number(own.count),
        .time: .time(times[0]), .moments: .times(times), .minutes: .times(Array(times.dropFirst())),
        .before: .score(Account.leading(account.after(first), else: side)),
        .score: isRow ? .score(Account.leading(account.after(last), else: side)) : nil,
      ], licences: licences, evidence: account.goals[...last].map(\.position))
    return claim.with(.who, .person, introduced(scorer))
  }

  /// The score before a goal, if some goals are not told.
  func later(_ position: Int, after told: Telling) throws(NoClaim) -> Claim {
    try needOrder()
    let index = try found(position).index
    let before = account.goals[..<index].map(\.position)
    let others = told.clauses.filter { $0.kind == ClauseKind.goal.rawValue }.flatMap(\.about)
    guard told.hasGoal, Set(others).isSubset(of: before) else {
      throw NoClaim("what is told before it did not happen earlier")
    }
    let score = account.before(index)
    let last = told.lastOfGoals.flatMap { account.goal($0)?.index }.map { account.after($0) }
    let isCut =
      last.map { last in
        last.leader == score.leader && abs(last.home - last.away) > abs(score.home - score.away)
      } ?? false
    return Claim(
      about: [position],
      [
        .winner: score.leader.map { team($0) }, .loser: score.leader.map { team($0.other) },
        .score: .score(Account.leading(score, else: .home)),
      ],
      licences: isCut ? [.pullsOneBack] : [], evidence: before)
  }

  /// The scorers of both sides.
  func scorers(_ about: [Int]) throws(NoClaim) -> Claim {
    guard let side = about.first.flatMap({ account.goal($0)?.goal.side }) else {
      throw NoClaim("no goal that counts is named", isAbout: true)
    }
    // A live line tells only its own goal.
    func goals(_ side: Side) -> [AuditedGoal] {
      account.goals.filter { goal in
        goal.side == side && goal.credited != nil && (!isLive || about.contains(goal.position))
      }
    }
    func people(_ side: Side) -> Value? {
      let scorers = goals(side).compactMap(\.credited)
      return scorers.isEmpty ? nil : .people(Account.tally(scorers))
    }
    let all = goals(side) + goals(side.other)
    let time = all.count == 1 && all[0].time.minute != nil ? all[0].time : nil
    return Claim(
      about: all.map(\.position),
      [
        .who: people(side), .team: team(side), .other: people(side.other),
        .opponent: people(side.other) == nil ? nil : team(side.other),
        .time: time.map { .time($0) },
      ], licences: account.knowsAllScorers ? [.allScorers] : [], evidence: all.map(\.position))
  }

  func ownGoals(_ about: [Int]) throws(NoClaim) -> Claim {
    let goals = account.goals.filter { $0.isOwn && $0.scorer != nil }
    guard !goals.isEmpty else { throw NoClaim("no own goal") }
    return Claim(
      about: goals.map(\.position), [.who: .people(Account.tally(goals.compactMap(\.scorer)))],
      licences: goals.count > 1 ? [.several] : [], evidence: goals.map(\.position))
  }

  /// The player with most goals, if that is three or more.
  func haul(_ about: [Int]) throws(NoClaim) -> Claim {
    let tally = Account.tally(account.goals.compactMap(\.credited))
    guard let most = tally.map(\.count).max(), most >= 3 else {
      throw NoClaim("nobody scored three goals")
    }
    let best = tally.filter { $0.count == most }.map(\.person)
    let goals = account.goals.filter { goal in goal.credited.map(best.contains) ?? false }
    var licences: Set<Licence> = [most == 3 ? .hatTrick : .fourGoals]
    if best.count > 1 { licences.insert(.several) }
    let parts = Set(goals.compactMap { $0.event?.bodyPart })
    if best.count == 1, most == 3, parts == [.left, .right, .head] {
      licences.insert(.perfectHatTrick)
    }
    return Claim(
      about: goals.map(\.position),
      [.who: .people(best.map { Value.Counted($0) }), .count: .number(most)],
      licences: licences, evidence: goals.map(\.position))
  }
}
