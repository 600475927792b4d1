import JournalCore
import JournalReading
import JournalRules

/// Who goes through or wins the cup where the result does not say so: after an award, a walkover or
/// an abandonment, and after a replay of what.
struct ThroughClauses {
  private let facts: MatchFacts

  /// Creates the sentences after a result.
  init(_ facts: MatchFacts) { self.facts = facts }

  /// The sentences: the reason of a decision, who goes through, the match that was replayed.
  var all: [Clause] { [ruling, through, firstMatch].compactMap { $0 } }

  private func team(_ side: Side) -> Value { .team(facts.match.team(side)) }

  private var isPlayed: Bool { facts.progress == .over && facts.award == nil }

  /// The reason that was given, in the words in which it was recorded.
  private var ruling: Clause? {
    guard let ruling = Ruling(in: facts), let reason = ruling.reason else { return nil }
    return Clause(
      .ruling, about: [ruling.position], [.words: .words(reason)], evidence: [ruling.position])
  }

  /// The steps by which a tie is decided off the pitch.
  private static let decisions: Set<String> = [
    "tie-awarded", "walkover", "bye", "team-withdrawn", "team-disqualified",
  ]

  private var through: Clause? {
    // The name of any other round does not say what its winner gets: a play-off may be for a cup.
    guard let round = facts.round, round == .final || round == .thirdPlace || round.isKnockout,
      let (winner, evidence) = decided
    else { return nil }
    let licence: Licence =
      round == .final ? .final : round == .thirdPlace ? .thirdPlace : .knockout
    return Clause(
      .through, of: facts.slug(winner).text,
      [
        .winner: team(winner), .loser: team(winner.other),
        .round: round.next.map { .round($0) },
        .competition: facts.competition.flatMap { CompetitionName($0) }.map { .competition($0) },
      ],
      licences: [licence],
      evidence: evidence + (Ruling(in: facts).map { [$0.position] } ?? facts.scoreEvidence))
  }

  /// The side that goes through, unless the result of play or the goals of the legs say so.
  private var decided: (winner: Side, evidence: [Int])? {
    if let tie = facts.tie {
      guard let winner = tie.decidedWinner else { return nil }
      let isByDecision = Self.decisions.contains(tie.verdict.decidedBy ?? "")
      // An exit is told as one, and so is a tie of several legs by its goals.
      let isByGoals = facts.progress == .over && tie.isLegged && !isByDecision
      return isPlayed || isByGoals ? nil : (winner, tie.evidence)
    }
    guard let legs = facts.structuralLegs, legs.isEmpty,
      let winner = facts.award?.winner ?? facts.walkover
    else { return nil }
    return (winner, [])
  }

  /// What the match before had ended with, if this one was its replay.
  private var firstMatch: Clause? {
    guard let (score, evidence) = facts.replayed else { return nil }
    return Clause(.firstMatch, [.before: .score(score)], evidence: evidence)
  }
}
