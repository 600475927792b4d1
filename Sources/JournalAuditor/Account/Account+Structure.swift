import JournalCore
import JournalNarrative
import JournalReading
import JournalRules

/// What the rounds and the legs of a competition say where no regulation judges the tie.
extension Account {
  /// The winner of a final or of a knockout match, if the tie has no other match, or a level one
  /// before it.
  var winnerByRound: Side? {
    guard tie == nil, state.isOver, award == nil, let legs = surroundings.legs, isInCup else {
      return nil
    }
    if legs.isEmpty { return score.leader ?? shootOut?.winner }
    guard legs.count == 1, legs[0].scheduled.date < match.scheduled.date,
      let result = legs[0].result(), result.isOver, !result.isVoid, result.award == nil,
      result.total.home == result.total.away
    else { return nil }
    return score.leader
  }

  /// Whether the round is one of a cup: its name says so, or the match belongs to a tie.
  private var isInCup: Bool {
    switch round {
    case .final, .semiFinals, .quarterFinals, .last: true
    case .number, .nth: match.scheduled.tie != nil
    case .thirdPlace, .other, nil: false
    }
  }

  /// The one other match of the tie, if it was set on the other side's ground on another day.
  private var returnMatch: MatchReading? {
    guard tie == nil, surroundings.legs?.count == 1, let other = surroundings.legs?.first,
      other.scheduled.date != match.scheduled.date
    else { return nil }
    let teams = [other.scheduled.away, other.scheduled.home].map { other.directory.canonical($0) }
    return teams == [slug(.home), slug(.away)] ? other : nil
  }

  /// The goals of the first leg by the sides of this match; a level first match may have been
  /// replayed, and is no leg for sure.
  private var firstOfTwo: (score: Score, evidence: [Int])? {
    guard let other = returnMatch, other.scheduled.date < match.scheduled.date,
      let result = other.result(), result.isOver, !result.isVoid, result.award == nil,
      result.total.home != result.total.away
    else { return nil }
    return (Score(result.total.away, result.total.home), result.evidence)
  }

  /// The number of the leg, if there certainly are two.
  var legByFixtures: Int? {
    guard let other = returnMatch else { return nil }
    if firstOfTwo != nil { return 2 }
    return other.scheduled.date > match.scheduled.date && state.isOver && score.leader != nil
      ? 1 : nil
  }

  /// The goals of the first of two legs and of both, and the events behind the first.
  var sumOfLegs: (first: Score, both: Score, evidence: [Int])? {
    guard state.isOver, award == nil, let first = firstOfTwo else { return nil }
    let both = Score(first.score.home + score.home, first.score.away + score.away)
    return (first.score, both, first.evidence)
  }
}
