import JournalProjections
import JournalCore
import JournalNarrative

extension Account {
  static func goals(
    _ facts: [Fact], _ board: Scoreboard, _ events: [Int: Draft], _ format: MatchFormat,
    _ directory: Directory, _ table: NameTable, _ groups: ClaimGroups
  ) -> [AuditedGoal] {
    let claims = minuteClaims(facts.filter { !groups.isDecided($0.position) }, events)
    func person(_ id: NameID) -> PersonSlug? {
      guard let person = table.person(id), !directory.isErased(person) else { return nil }
      return directory.canonical(person)
    }
    return GoalList(folding: facts).goals.compactMap { fact in
      guard fact.team.isSome, fact.team == board.home || fact.team == board.away else { return nil }
      let draft = events[fact.position]
      var event: Goal?
      if case .goal(let goal) = draft?.event { event = goal }
      return AuditedGoal(
        position: fact.position, side: fact.team == board.home ? .home : .away,
        scorer: person(fact.person), assist: person(fact.other), fact: fact, event: event,
        time: PlayTime(fact, at: draft?.envelope.at),
        span: TimeSpan(
          fact, draft?.envelope.at?.precision, claims: claims[fact.position] ?? [],
          format: format),
        isLive: draft?.envelope.via == .live)
    }
  }

  /// The minutes that other sources give, by event; nil for a claim that is not a plain minute.
  private static func minuteClaims(_ facts: [Fact], _ events: [Int: Draft]) -> [Int: [Int?]] {
    var claims: [Int: [Int?]] = [:]
    for fact in facts where fact.kind == .claim {
      guard case .claim(let claim) = events[fact.position]?.event, claim.field == "minute" else {
        continue
      }
      let number = claim.value.integer.map { Int($0) } ?? claim.value.string.flatMap { Int($0) }
      claims[fact.subject, default: []].append(number)
    }
    return claims
  }

  /// The goal at a position.
  func goal(_ position: Int) -> (index: Int, goal: AuditedGoal)? {
    goals.firstIndex { $0.position == position }.map { ($0, goals[$0]) }
  }

  /// Whether every goal in the score is logged.
  private var isFull: Bool { before(goals.count) == score }

  /// Whether every goal in the score is logged with its scorer.
  var knowsAllScorers: Bool { isFull && goals.allSatisfy { $0.scorer != nil } }

  /// Whether every goal in the score is logged and their order is certain.
  var isOrdered: Bool {
    guard isFull else { return false }
    return zip(goals, goals.dropFirst()).allSatisfy { $0.isKnownBefore($1) }
  }

  /// The score before a goal.
  func before(_ index: Int) -> Score {
    goals[..<index].reduce(into: Score()) { $0[$1.side] += 1 }
  }

  /// The score after a goal.
  func after(_ index: Int) -> Score { before(index + 1) }

  /// The number of goals that the scorer has with this one.
  func haul(_ index: Int) -> Int {
    guard let scorer = goals[index].credited else { return 0 }
    return goals[...index].count { $0.credited == scorer }
  }

  /// A score with the leading side first; if level, with the given side first.
  static func leading(_ score: Score, else side: Side) -> Score {
    let first = score.leader ?? side
    return Score(score[first], score[first.other])
  }

  /// Scorers and how often each scored, in the order of their first goals.
  static func tally(_ scorers: [PersonSlug]) -> [Value.Counted] {
    var order: [PersonSlug] = []
    for scorer in scorers where !order.contains(scorer) { order.append(scorer) }
    return order.map { person in Value.Counted(person, scorers.count { $0 == person }) }
  }
}
