import JournalCore
import JournalReading
import JournalRules

/// Sources that give a goal another minute than the journal does.
struct MinuteDispute: Hashable {
  /// The minute that they give.
  let minute: Int
  /// The publishers who give it, as printed, in the order of the claims; empty if none has a name
  /// to print.
  let publishers: [String]
  /// The positions of the claims.
  let claims: [Int]

  /// The disputes about a goal, by minute.
  static func all(of goal: ScoredGoal, in facts: MatchFacts) -> [MinuteDispute] {
    var byMinute: [Int: MinuteDispute] = [:]
    for fact in facts.facts where fact.kind == .claim && fact.subject == goal.position {
      guard let draft = facts.drafts[fact.position], case .claim(let claim) = draft.event,
        claim.field == "minute", let minute = claim.value.integer.map({ Int($0) }),
        minute != goal.time.minute, !facts.disputes.isDecided(fact.position)
      else { continue }
      let known = (draft.envelope.source ?? []).compactMap { facts.match.directory.sources[$0] }
      guard !known.isEmpty else { continue }
      let names = known.map { ($0.publisher ?? $0.source.text).tidied }
      let old = byMinute[minute]
      byMinute[minute] = MinuteDispute(
        minute: minute,
        publishers: (old?.publishers ?? []) + names.filter { SourceName.isPrintable($0) },
        claims: (old?.claims ?? []) + [fact.position])
    }
    return byMinute.values.sorted { $0.minute < $1.minute }
  }
}
