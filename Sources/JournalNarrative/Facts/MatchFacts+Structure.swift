import JournalCore
import JournalReading
import JournalRules

/// What the place of a match in its competition says where no regulation judges the tie.
extension MatchFacts {
  /// The side that wins the final or goes through, in a round of one match for each tie or after a
  /// level one.
  var structuralWinner: Side? {
    guard tie == nil, progress == .over, award == nil, let legs = surroundings.legs, let round,
      round == .final || round.isKnockout && (round.isStage || match.scheduled.tie != nil)
    else { return nil }
    guard let first = legs.first else { return score.leader ?? shootOut?.winner }
    // Whoever wins after a level match is through, whether it was a leg or is replayed.
    guard legs.count == 1, first.scheduled.date < match.scheduled.date,
      let result = first.result(), result.isOver, !result.isVoid, result.award == nil,
      result.total.isLevel
    else { return nil }
    return score.leader
  }

  /// The other of two matches, on each other's grounds, if it is certain that the two are legs.
  ///
  /// After a level match the second may be a replay. That only a regulation can tell.
  private var otherLeg: MatchReading? {
    guard tie == nil, let legs = surroundings.legs, legs.count == 1, let other = legs.first,
      other.directory.canonical(other.scheduled.home) == slug(.away),
      other.directory.canonical(other.scheduled.away) == slug(.home),
      other.scheduled.date != match.scheduled.date
    else { return nil }
    return other
  }

  /// Which of two legs the match is; nil if that is not certain.
  var structuralLeg: Int? {
    guard let other = otherLeg else { return nil }
    if match.scheduled.date < other.scheduled.date {
      return progress == .over && !score.isLevel ? 1 : nil
    }
    return structuralFirstLeg == nil ? nil : 2
  }

  /// The result of the first leg, the goals of this match's home side first.
  private var structuralFirstLeg: (score: Score, evidence: [Int])? {
    guard let other = otherLeg, other.scheduled.date < match.scheduled.date,
      let result = other.result(), result.isOver, !result.isVoid, result.award == nil,
      !result.total.isLevel
    else { return nil }
    return (Score(result.total.away, result.total.home), result.evidence)
  }

  /// The goals of both legs in the order of the sides of this match, and the events behind those of
  /// the first; nil unless this is the second of two legs and both are over.
  var structuralAggregate: (first: Score, total: Score, evidence: [Int])? {
    guard progress == .over, award == nil, structuralLeg == 2, let first = structuralFirstLeg
    else { return nil }
    return (first.score, first.score + score, first.evidence)
  }
}
