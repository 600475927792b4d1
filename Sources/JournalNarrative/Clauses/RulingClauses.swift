import JournalCore
import JournalReading
import JournalRules

/// What was decided about what other sources say.
struct RulingClauses {
  private let facts: MatchFacts

  /// Creates the clauses about a match.
  init(_ facts: MatchFacts) { self.facts = facts }

  /// The decisions, in order of the claims. What a later event changed again is not told.
  var all: [Clause] { decided.flatMap { $0.clauses(in: facts) } }

  /// The last decision on a claim that changed the score, or would have; nil if there is none.
  var result: Clause? {
    let deciding = decided.filter { $0.isAboutScore(in: facts) && !$0.clauses(in: facts).isEmpty }
    guard let last = deciding.max(by: { $0.position < $1.position }) else { return nil }
    return Clause(
      .ruledResult, about: [last.position], [.authority: last.authority],
      licences: last.licences, evidence: last.evidence(in: facts))
  }

  private var decided: [DecidedDispute] {
    facts.disputes.all.compactMap { DecidedDispute($0, in: facts) }
  }
}

/// A dispute and the last ruling on it.
private struct DecidedDispute {
  /// The dispute.
  let dispute: Dispute
  /// The position of the ruling.
  let position: Int
  /// Whether it accepted what the source says.
  let isAccepted: Bool
  /// Who decided; nil if the name cannot be printed.
  let authority: Value?

  init?(_ dispute: Dispute, in facts: MatchFacts) {
    guard let position = facts.disputes.ruling(on: dispute),
      case .claimDecided(let ruling)? = facts.event(at: position)
    else { return nil }
    self.dispute = dispute
    self.position = position
    isAccepted = ruling.outcome == .accepted
    let name = ruling.authority.tidied
    authority = SourceName.isPrintable(name) ? .name(name) : nil
  }

  var licences: Set<Licence> { isAccepted ? [.accepted] : [] }

  /// Whether the claim is about the score of the match, or about whether or for whom a goal counts.
  func isAboutScore(in facts: MatchFacts) -> Bool {
    dispute.values.contains { value in
      value.field == Dispute.Field.score
        ? facts.part(of: dispute) == nil
        : [Dispute.Field.counts, Dispute.Field.another, "team"].contains(value.field)
    }
  }

  func evidence(in facts: MatchFacts) -> [Int] {
    dispute.claims.map(\.position) + [position]
      + [dispute.about.position].filter { facts.drafts[$0] != nil }
  }

  func clauses(in facts: MatchFacts) -> [Clause] {
    let isOwnGoal = dispute.claimed("own") == .bool(true)
    return dispute.values.compactMap { value in
      // An own goal is not told as the other side's too.
      guard !isOwnGoal || value.field != "team", let (kind, slots) = told(value, in: facts) else {
        return nil
      }
      return Clause(
        kind, about: [position],
        slots.merging([.authority: authority]) { first, _ in first }, licences: licences,
        evidence: evidence(in: facts))
    }
  }

  private func told(_ value: Dispute.Value, in facts: MatchFacts) -> (ClauseKind, [Slot: Value?])? {
    switch value.field {
    case Dispute.Field.counts, Dispute.Field.another: return counting(value, in: facts)
    case Dispute.Field.score:
      guard let slots = facts.score(claimed: value, in: dispute),
        !isAccepted || facts.says(value, of: dispute)
      else { return nil }
      return (.ruledScore, slots)
    default: break
    }
    guard let goal = facts.goals.first(where: { $0.position == dispute.about.position }) else {
      return nil
    }
    let slots: [Slot: Value?] = [
      .team: .team(facts.match.team(goal.side)),
      .opponent: .team(facts.match.team(goal.side.other)),
      .time: facts.moment(goal.time), .who: goal.scorer.map { .person($0) },
    ]
    switch value.field {
    case "own" where value.claimed == .bool(true):
      return goal.traits.contains(.own) == isAccepted ? (.ruledOwnGoal, slots) : nil
    case "team":
      guard let side = facts.side(claimed: value), (side == goal.side) == isAccepted else {
        return nil
      }
      return (.ruledTeam, slots)
    case "minute":
      guard let minute = value.claimed.integer.map({ Int(clamping: $0) }),
        (minute == goal.time.minute) == isAccepted
      else { return nil }
      return (.ruledMinute, slots.merging([.minutes: .number(minute)]) { $1 })
    case "player":
      guard let text = value.claimed.string?.tidied, !text.isEmpty else { return nil }
      let credited: Value =
        facts.match.directory.person(called: text).map { .person($0) } ?? .name(text)
      guard (goal.scorer.map { .person($0) } == credited) == isAccepted else { return nil }
      return (.ruledScorer, slots.merging([.name: credited]) { $1 })
    default: return nil
    }
  }

  /// Whether a goal counts, as it was decided.
  private func counting(_ value: Dispute.Value, in facts: MatchFacts)
    -> (ClauseKind, [Slot: Value?])?
  {
    let record: Record? =
      value.field == Dispute.Field.another
      ? value.claimed.string.flatMap { EventID($0) }.flatMap { facts.match.stream.record(of: $0) }
      : dispute.about
    guard let record, let goal = facts.goal(record) else { return nil }
    let counts = (value.claimed != .bool(false)) == isAccepted
    guard facts.goals.contains(where: { $0.position == record.position }) == counts else {
      return nil
    }
    return (
      counts ? .ruledGoal : .ruledNoGoal,
      [.team: .team(facts.match.team(goal.side)), .time: facts.moment(goal.time)]
    )
  }
}
