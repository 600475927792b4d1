import JournalCore
import JournalRules

/// Sources that credit a goal to somebody else than the journal does.
struct ScorerDispute: Hashable {
  /// Whom they credit.
  let person: PersonSlug
  /// Who does, as printed, in the order of the claims.
  let publishers: [String]
  /// The claims, by position.
  let claims: [Int]

  /// The disputes about a goal, in the order of their first claims.
  static func all(of goal: ScoredGoal, in facts: MatchFacts) -> [ScorerDispute] {
    let directory = facts.match.directory
    var disputes: [ScorerDispute] = []
    for fact in facts.facts where fact.kind == .claim && fact.subject == goal.position {
      guard let draft = facts.drafts[fact.position], case .claim(let claim) = draft.event,
        claim.field == "player",
        let person = claim.value.string.flatMap({ PersonSlug($0) }).map({ directory.canonical($0) }
        ),
        directory.persons[person] != nil, person != goal.scorer
      else { continue }
      let names = (draft.envelope.source ?? []).compactMap { slug in
        directory.sources[slug].map { ($0.publisher ?? slug.text).tidied }
      }
      guard !names.isEmpty else { continue }
      let index = disputes.firstIndex { $0.person == person }
      let old = index.map { disputes.remove(at: $0) }
      let dispute = ScorerDispute(
        person: person, publishers: (old?.publishers ?? []) + names,
        claims: (old?.claims ?? []) + [fact.position])
      disputes.insert(dispute, at: index ?? disputes.endIndex)
    }
    return disputes
  }
}
