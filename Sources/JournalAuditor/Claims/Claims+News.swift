import JournalCore
import JournalNarrative

/// The news of a match in its first sentence and its headline, worked out from goals and cards.
extension Claims {
  /// The claim of a result, with all the news that the log supports.
  func withNews(_ claim: Claim) -> Claim {
    guard account.state.isOver, account.award == nil else { return claim }
    var claim = account.score.isLevel && account.shootOut != nil ? claim : withFate(claim)
    if let deficit, deficit.goals >= 2 { claim = claim.or(.count, .number(deficit.goals)) }
    if account.score.isLevel, let lost = lostLead {
      let score = account.after(lost.index)
      let lead = Score(score[lost.side], score[lost.side.other])
      claim = claim.or(.leader, team(lost.side)).or(.chaser, team(lost.side.other))
        .or(.before, .score(lead)).or(.count, .number(lead.home - lead.away))
    }
    if let feat = try? haul([]) {
      claim = claim.with(.feat, .feat, feat)
      if isHaulInVain { claim.licences.insert(.inVain) }
    }
    if let last = lastWord, isThanked(last.side, in: claim) {
      claim = claim.with(.strike, .strike, last.claim).or(.team, team(last.side))
        .or(.opponent, team(last.side.other))
      claim.licences.formUnion(last.role)
    }
    return claim.with(.red, .red, red).with(.miss, .miss, miss)
  }

  /// The claim of a headline, with all the news that it may name.
  func withHeadlineNews(_ claim: Claim) -> Claim {
    guard account.state.isOver, account.award == nil else { return claim }
    var claim = withNews(claim)
    if lead == .win || lead == .draw { claim = withFate(claim, isHeadline: true) }
    if let feat = try? haul([]) {
      claim.values[.who] = feat.values[.who]
      claim.values[.figure] = feat.values[.count]
      claim.licences.formUnion(feat.licences.subtracting([.perfectHatTrick]))
    }
    let cards = namedDismissals
    if cards.count == 1, let side = account.side(of: cards[0].team) {
      claim = claim.or(.short, team(side)).or(.full, team(side.other))
      if let winner = account.score.leader {
        claim.licences.insert(winner == side ? .winnerShort : .loserShort)
      }
    }
    if let last = lastWord {
      claim.values[.name] = last.claim.values[.who]
      if last.claim.licences.contains(.ownGoal) { claim.licences.insert(.ownGoal) }
    }
    return claim
  }

  private var isHaulInVain: Bool {
    let tally = Account.tally(account.goals.compactMap(\.credited))
    guard let most = tally.map(\.count).max(),
      let winner = account.score.leader ?? account.shootOut?.winner
    else { return false }
    let best = Set(tally.filter { $0.count == most }.map(\.person))
    return !account.goals.contains { goal in
      goal.side == winner && goal.credited.map(best.contains) == true
    }
  }

  /// The last goal, if it won the match or made it level for good.
  private var lastWord: (side: Side, role: Set<Licence>, claim: Claim)? {
    guard account.isOrdered, let index = account.goals.indices.last else { return nil }
    let goal = account.goals[index]
    let licences = goalLicences(index, after: Telling())
    let saved = account.score.isLevel && account.shootOut == nil
    guard licences.contains(.winner) || saved && licences.contains(.equaliser) else { return nil }
    let claim = Claim(
      about: [goal.position],
      [.who: goal.scorer.map { .person($0) }, .time: moment(goal.time)], licences: licences,
      evidence: [goal.position])
    return (goal.side, licences.intersection([.winner, .equaliser, .onlyGoal, .late]), claim)
  }

  /// The cards of players who were sent off, if they were one or two and all are known.
  private var namedDismissals: [Fact] {
    let cards = sendingsOff.filter { isOfficial($0).isEmpty }
    return cards.count <= 2 && cards.allSatisfy { account.person($0.person) != nil } ? cards : []
  }

  private var red: Claim? {
    let cards = namedDismissals
    guard let first = cards.first.flatMap({ account.side(of: $0.team) }) else { return nil }
    func people(_ side: Side) -> Value? {
      let persons = cards.filter { account.side(of: $0.team) == side }
        .compactMap { account.person($0.person) }
      return persons.isEmpty ? nil : .people(persons.map { Value.Counted($0) })
    }
    return Claim(
      about: cards.map(\.position),
      [
        .who: people(first), .team: team(first), .other: people(first.other),
        .opponent: people(first.other) == nil ? nil : team(first.other),
      ], licences: people(first.other) == nil ? [] : [.several],
      evidence: cards.map(\.position))
  }

  /// The first penalty not scored by a side that lost by one, or drew.
  private var miss: Claim? {
    let fact = account.facts.first { fact in
      guard fact.kind == .penaltyMissed, let side = account.side(of: fact.team) else {
        return false
      }
      return [0, 1].contains(account.score[side.other] - account.score[side])
    }
    return fact.flatMap { try? missedPenalty($0.position) }
  }

  /// The goals of two legs, where no regulation says what they decide.
  func aggregate() throws(NoClaim) -> Claim {
    guard let sum = account.sumOfLegs else {
      throw NoClaim("it is not known to be the second of two legs")
    }
    let ahead = sum.both.leader ?? sum.first.leader ?? .home
    var licences: Set<Licence> = [.levelOnAggregate]
    if let leader = sum.both.leader {
      licences = [sum.first.leader == leader ? .wonFirstLeg : .lostFirstLeg]
    }
    return Claim(
      [
        .winner: team(ahead), .loser: team(ahead.other),
        .aggregate: .score(Score(sum.both[ahead], sum.both[ahead.other])),
        .before: .score(Account.leading(sum.first, else: .home)),
      ], licences: licences, evidence: sum.evidence + account.scoreEvidence)
  }
}
