import JournalCore
import JournalReading
import JournalRules

/// Sources that credit a goal to another scorer than the journal does.
struct ScorerDispute: Hashable {
  /// The scorer whom they credit: a registered person, otherwise the name that they give.
  let credited: Value
  /// The publishers, as printed, in the order of the claims; empty if none has a name to print.
  let publishers: [String]
  /// The positions of the claims.
  let claims: [Int]

  /// The disputes about a goal, in the order of their first claims.
  static func all(of goal: ScoredGoal, in facts: MatchFacts) -> [ScorerDispute] {
    var disputes: [ScorerDispute] = []
    for fact in facts.facts where fact.kind == .claim && fact.subject == goal.position {
      guard let draft = facts.drafts[fact.position], let credited = credited(draft, facts),
        credited != goal.scorer.map({ .person($0) }), !facts.disputes.isDecided(fact.position)
      else { continue }
      let known = (draft.envelope.source ?? []).compactMap { facts.match.directory.sources[$0] }
      guard !known.isEmpty else { continue }
      let names = known.map { ($0.publisher ?? $0.source.text).tidied }
        .filter { SourceName.isPrintable($0) }
      let index = disputes.firstIndex { $0.credited == credited }
      let old = index.map { disputes.remove(at: $0) }
      let dispute = ScorerDispute(
        credited: credited, publishers: (old?.publishers ?? []) + names,
        claims: (old?.claims ?? []) + [fact.position])
      disputes.insert(dispute, at: index ?? disputes.endIndex)
    }
    return disputes
  }

  private static func credited(_ draft: Draft, _ facts: MatchFacts) -> Value? {
    guard case .claim(let claim) = draft.event, claim.field == "player",
      let text = claim.value.string?.tidied, !text.isEmpty
    else { return nil }
    return facts.match.directory.person(called: text).map { .person($0) } ?? .name(text)
  }
}
