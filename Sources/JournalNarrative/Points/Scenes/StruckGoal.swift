import JournalCore

/// A goal that does not count.
struct StruckGoal: Hashable {
  /// The positions of the goal and the ruling, or of the ruling alone if the goal was never logged.
  let evidence: [Int]
  /// The side that would have been credited.
  let side: Side
  /// The player who scored it; nil if unknown.
  let scorer: PersonSlug?
  /// The time of the goal, or of the ruling if the goal was never logged.
  let time: PlayTime
  /// Why it does not count.
  let reason: GoalDisallowed.Reason?
  /// Whether the video assistant referee ruled.
  let isByVideo: Bool

  /// The goals of a match that do not count, in the order of the rulings.
  static func all(in facts: MatchFacts) -> [StruckGoal] {
    var byPosition: [Int: Fact] = [:]
    for fact in facts.facts where byPosition[fact.position] == nil {
      byPosition[fact.position] = fact
    }
    let counting = Set(facts.goals.map(\.position))
    let overturned = overturnedIncidents(facts.facts, byPosition)
    var told: Set<Int> = []
    return facts.facts.reversed().compactMap { ruling -> StruckGoal? in
      if ruling.effect < 0, let goal = byPosition[ruling.effectOn],
        !counting.contains(goal.position), told.insert(goal.position).inserted
      {
        return StruckGoal(goal, by: ruling, facts)
      }
      let isBare = ruling.kind == .goalDisallowed && ruling.subject == 0 && ruling.effect == 0
      guard isBare, !overturned.contains(ruling.position) else { return nil }
      return StruckGoal(ruling, by: ruling, facts)
    }.reversed()
  }

  private init?(_ goal: Fact, by ruling: Fact, _ facts: MatchFacts) {
    guard let side = facts.side(of: goal.team) else { return nil }
    self.side = side
    evidence = [goal.position, ruling.position]
    let isOwn = goal.kind == .goal && GoalTraits(rawValue: goal.value).contains(.own)
    scorer = isOwn ? nil : facts.names.slug(goal.person)
    time = PlayTime(goal, at: facts.drafts[goal.position]?.envelope.at)
    if case .goalDisallowed(let ruling) = facts.event(at: ruling.position) {
      reason = ruling.reason
      isByVideo = ruling.by == .var
    } else {
      reason = nil
      isByVideo = ruling.kind == .reviewDecided
    }
  }

  private static func overturnedIncidents(_ facts: some Sequence<Fact>, _ known: [Int: Fact])
    -> Set<Int>
  {
    Set(
      facts.compactMap { fact in
        fact.kind == .reviewDecided && fact.value == 1 ? known[fact.subject]?.subject : nil
      })
  }
}
