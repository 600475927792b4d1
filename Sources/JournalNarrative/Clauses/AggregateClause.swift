import JournalCore
import JournalReading

/// The goals of two legs, added up, where no regulation says what they decide.
struct AggregateClause {
  private let facts: MatchFacts

  /// Creates the sentence for the second of two legs.
  init(_ facts: MatchFacts) { self.facts = facts }

  /// The clause; nil if the match is not known to be the second of two legs.
  var clause: Clause? {
    guard let (first, total, evidence) = facts.structuralAggregate else { return nil }
    let leader = total.leader ?? first.leader ?? .home
    var licences: Set<Licence> = total.isLevel ? [.levelOnAggregate] : []
    if !total.isLevel { licences.insert(first.leader == leader ? .wonFirstLeg : .lostFirstLeg) }
    let firstLeader = first.leader ?? .home
    return Clause(
      .aggregate,
      [
        .winner: .team(facts.match.team(leader)), .loser: .team(facts.match.team(leader.other)),
        .aggregate: .score(Score(total[leader], total[leader.other])),
        .before: .score(Score(first[firstLeader], first[firstLeader.other])),
      ],
      licences: licences, evidence: evidence + facts.scoreEvidence)
  }
}
