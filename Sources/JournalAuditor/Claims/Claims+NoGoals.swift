import JournalCore
import JournalNarrative

/// Goals that did not count.
extension Claims {
  func noGoal(_ about: [Int]) throws(NoClaim) -> Claim {
    guard about.count == 2 else { throw NoClaim("a goal and a ruling are named", isAbout: true) }
    let counting = Set(account.goals.map(\.position))
    if let ruling = account.facts.last(where: { fact in
      fact.position == about[1] && fact.effect < 0 && fact.effectOn == about[0]
    }), let goal = account.fact(about[0], .goal), !counting.contains(about[0]) {
      return try noGoal(goal, by: ruling, about)
    }
    guard about[0] == about[1], let bare = account.fact(about[0], .goalDisallowed),
      bare.subject == 0, bare.effect == 0, !isOverturned(bare.position)
    else { throw NoClaim("no goal was ruled out there", isAbout: true) }
    return try noGoal(bare, by: bare, about)
  }

  private func noGoal(_ goal: Fact, by ruling: Fact, _ about: [Int]) throws(NoClaim) -> Claim {
    guard let side = account.side(of: goal.team) else { throw NoClaim("no side of the match") }
    var isByVideo = ruling.kind == .reviewDecided
    var reason: GoalDisallowed.Reason?
    if case .goalDisallowed(let event) = account.event(ruling.position) {
      isByVideo = event.by == .var
      reason = event.reason
    }
    let isOwn = goal.kind == .goal && GoalTraits(rawValue: goal.value).contains(.own)
    return by(
      isOwn ? nil : account.person(goal.person),
      Claim(
        about: about,
        [
          .team: team(side), .time: moment(account.time(goal)),
          .cause: reason.flatMap { $0 == .other ? nil : .term("cause.\($0.rawValue)") },
        ],
        licences: isByVideo ? [.byVideo] : [], evidence: about))
  }

  /// Whether a review overturned a ruling.
  private func isOverturned(_ ruling: Int) -> Bool {
    account.facts.contains { decision in
      decision.kind == .reviewDecided && decision.value == 1
        && account.facts.contains { $0.position == decision.subject && $0.subject == ruling }
    }
  }

  func missedPenalty(_ position: Int) throws(NoClaim) -> Claim {
    guard let fact = account.fact(position, .penaltyMissed), let side = account.side(of: fact.team)
    else { throw NoClaim("e\(position) is not a missed penalty", isAbout: true) }
    var outcome = "missed"
    if case .penaltyMissed(let missed) = account.event(position) {
      outcome = missed.outcome?.rawValue ?? outcome
    }
    return by(
      account.person(fact.person),
      Claim(
        about: [position],
        [
          .team: team(side), .time: moment(account.time(fact)),
          .deed: .term("missed.\(outcome)"),
        ], evidence: [position]))
  }
}
