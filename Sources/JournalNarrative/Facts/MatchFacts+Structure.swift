import JournalCore
import JournalReading
import JournalRules

/// What the place of a match in its competition says where no regulation judges the tie.
extension MatchFacts {
  /// The side that wins the final or goes through, in a round of one match for each tie or after a
  /// level one.
  var structuralWinner: Side? {
    guard award == nil, progress == .over, let legs = structuralLegs else { return nil }
    guard !legs.isEmpty else { return score.leader ?? shootOut?.winner }
    return levelMatch == nil ? nil : score.leader
  }

  /// The other matches of a tie that no regulation judges, in a round of a cup; nil in any other
  /// match, and if they are not known.
  var structuralLegs: [MatchReading]? {
    guard tie == nil, let round, round == .final || round == .thirdPlace || round.isKnockout,
      round.isStage || match.scheduled.tie != nil
    else { return nil }
    return surroundings.legs
  }

  /// The level first match of which this one is the replay or the other leg, without a regulation.
  private var levelMatch: MatchResult? {
    guard let legs = structuralLegs, let first = legs.first else { return nil }
    // Whoever wins after a level match is through, whether it was a leg or is replayed.
    guard legs.count == 1, first.scheduled.date < match.scheduled.date,
      let result = first.result(), result.isOver, !result.isVoid, result.award == nil,
      result.total.isLevel
    else { return nil }
    return result
  }

  /// The level score of the match before this one in its tie, and its events: this match is its
  /// replay. Nil if it is no replay, or not certain to be one.
  var replayed: (score: Score, evidence: [Int])? {
    guard progress == .over else { return nil }
    if let tie {
      guard !tie.isLegged, tie.leg.number > tie.reading.contest.legCount,
        let first = tie.reading.contest.legs.last(where: { $0.number < tie.leg.number }),
        first.result.isOver, first.result.award == nil, first.result.total.isLevel
      else { return nil }
      return (first.result.total, first.result.evidence)
    }
    guard let first = levelMatch, score.leader != nil || shootOut != nil else { return nil }
    return (first.total, first.evidence)
  }

  /// The side that goes through because the other does not play; nil if the match was played, or
  /// its result awarded.
  var walkover: Side? {
    guard award == nil, let side = result?.walkover else { return nil }
    switch progress {
    case .over, .underWay: return nil
    case .notBegun, .halted: return side
    }
  }

  /// The letter or the number of the match's group: `B` of `Group B`; nil if it has none.
  var group: String? {
    guard let words = match.scheduled.group?.tidied.split(separator: " "), words.count == 2,
      ["group", "grupo", "groupe", "gruppe"].contains(words[0].lowercased()), words[1].count == 1
    else { return nil }
    return String(words[1])
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
