import JournalCore
import JournalReading
import JournalRules

/// Sources that say of a goal what would change the score: that it never was, that it was the other
/// side's, or that it was an own goal.
struct GoalDispute: Hashable {
  /// What is said of the goal.
  enum Kind: CaseIterable {
    case denied, otherTeam, ownGoal
  }

  /// What is said.
  let kind: Kind
  /// The publishers who say so, as printed, in the order of the claims; empty if none has a name to
  /// print.
  let publishers: [String]
  /// The positions of the claims.
  let claims: [Int]

  /// The disputes about a goal, by what is said; an own goal is not told as the other side's too.
  static func all(of goal: ScoredGoal, in facts: MatchFacts) -> [GoalDispute] {
    var found: [Kind: GoalDispute] = [:]
    for fact in facts.facts where fact.kind == .claim && fact.subject == goal.position {
      guard let draft = facts.drafts[fact.position], let kind = kind(draft, goal, facts),
        !facts.disputes.isDecided(fact.position)
      else { continue }
      let known = (draft.envelope.source ?? []).compactMap { facts.match.directory.sources[$0] }
      guard !known.isEmpty else { continue }
      let names = known.map { ($0.publisher ?? $0.source.text).tidied }
        .filter { SourceName.isPrintable($0) }
      let old = found[kind]
      found[kind] = GoalDispute(
        kind: kind, publishers: (old?.publishers ?? []) + names,
        claims: (old?.claims ?? []) + [fact.position])
    }
    if found[.ownGoal] != nil { found[.otherTeam] = nil }
    return Kind.allCases.compactMap { found[$0] }
  }

  private static func kind(_ draft: Draft, _ goal: ScoredGoal, _ facts: MatchFacts) -> Kind? {
    guard case .claim(let claim) = draft.event else { return nil }
    switch (claim.field, claim.value) {
    case (Dispute.Field.counts, .bool(false)): return .denied
    case ("own", .bool(true)): return goal.traits.contains(.own) ? nil : .ownGoal
    case ("team", .string(let text)):
      return text == facts.match.team(goal.side.other).text ? .otherTeam : nil
    default: return nil
    }
  }
}
