import JournalReading
import JournalRules
import JournalCore
import JournalNarrative

/// Matters on which sources disagree.
extension Claims {
  /// The persons whom other sources credit with a goal.
  func scorerDispute(_ about: [Int]) throws(NoClaim) -> Claim {
    let directory = account.match.directory
    var credited: Set<Value> = []
    var goals: Set<Int> = []
    var publishers: [String] = []
    for position in about {
      guard let fact = account.fact(position, .claim), let draft = account.events[position],
        case .claim(let claim) = draft.event, claim.field == "player",
        let text = claim.value.string?.singleSpaced, !text.isEmpty
      else { throw NoClaim("e\(position) is not a claim about a scorer", isAbout: true) }
      try open(position)
      credited.insert(directory.person(called: text).map { .person($0) } ?? .name(text))
      goals.insert(fact.subject)
      publishers += named(draft)
    }
    guard credited.count == 1, let other = credited.first, goals.count == 1,
      let goal = goals.first.flatMap({ account.goal($0)?.goal }),
      other != goal.scorer.map({ .person($0) })
    else { throw NoClaim("these claims do not name one other scorer of one goal", isAbout: true) }
    return Claim(
      about: about,
      [
        .name: other, .team: team(goal.side), .time: moment(goal.time),
        .sources: publishers.isEmpty ? nil : .names(publishers), .count: .number(publishers.count),
      ],
      licences: publishers.count > 1 ? [.several] : [], evidence: about + [goal.position])
  }

  /// What other sources say of a goal that would change the score: that it never was, that it was the
  /// other side's, or that it was an own goal.
  func goalDispute(_ kind: ClauseKind, _ about: [Int]) throws(NoClaim) -> Claim {
    var goals: Set<Int> = []
    var publishers: [String] = []
    for position in about {
      guard let fact = account.fact(position, .claim), let draft = account.events[position],
        case .claim(let claim) = draft.event, let goal = account.goal(fact.subject)?.goal,
        says(claim, kind, goal)
      else { throw NoClaim("e\(position) says nothing like that of a goal", isAbout: true) }
      try open(position)
      goals.insert(fact.subject)
      publishers += named(draft)
    }
    guard goals.count == 1, let goal = goals.first.flatMap({ account.goal($0)?.goal }) else {
      throw NoClaim("these claims are not about one goal", isAbout: true)
    }
    return Claim(
      about: about,
      [
        .team: team(goal.side), .opponent: team(goal.side.other), .time: moment(goal.time),
        .sources: publishers.isEmpty ? nil : .names(publishers), .count: .number(publishers.count),
      ],
      licences: publishers.count > 1 ? [.several] : [], evidence: about + [goal.position])
  }

  private func says(_ claim: JournalCore.Claim, _ kind: ClauseKind, _ goal: AuditedGoal) -> Bool {
    switch kind {
    case .disputedGoal: claim.field == "counts" && claim.value == .bool(false)
    case .disputedTeam:
      claim.field == "team" && claim.value == .string(account.match.team(goal.side.other).text)
    default: claim.field == "own" && claim.value == .bool(true) && !goal.isOwn
    }
  }

  /// Refuses a claim on which somebody ruled.
  func open(_ position: Int) throws(NoClaim) {
    guard !account.claimGroups.isDecided(position) else {
      throw NoClaim("e\(position) was ruled on, and is in dispute no longer", isAbout: true)
    }
  }

  /// The publishers of a claim, but for those whose names are paths or addresses.
  func named(_ draft: Draft) -> [String] {
    (draft.envelope.source ?? []).compactMap { slug in
      account.match.directory.sources[slug].map { ($0.publisher ?? slug.text).singleSpaced }
    }.filter { SourceName.isPrintable($0) }
  }

  /// The minutes that other sources give for a goal.
  func dispute(_ about: [Int]) throws(NoClaim) -> Claim {
    var minutes: Set<Int> = []
    var goals: Set<Int> = []
    var publishers: [String] = []
    for position in about {
      guard let fact = account.fact(position, .claim), let draft = account.events[position],
        case .claim(let claim) = draft.event, claim.field == "minute",
        let minute = claim.value.integer
      else { throw NoClaim("e\(position) is not a claim about a minute", isAbout: true) }
      try open(position)
      minutes.insert(Int(minute))
      goals.insert(fact.subject)
      publishers += named(draft)
    }
    guard minutes.count == 1, let minute = minutes.first, goals.count == 1,
      let goal = goals.first.flatMap({ account.goal($0)?.goal }), goal.time.minute != minute
    else { throw NoClaim("these claims do not name one other minute of one goal", isAbout: true) }
    return Claim(
      about: about,
      [
        .who: goal.scorer.map { .person($0) }, .team: team(goal.side),
        .sources: publishers.isEmpty ? nil : .names(publishers), .minutes: .number(minute),
        .count: .number(publishers.count),
      ],
      licences: publishers.count > 1 ? [.several] : [], evidence: about + [goal.position])
  }
}
