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
    return levelBefore == nil ? nil : score.leader
  }

  /// The result of the only other match of the tie, if it was earlier and level.
  private var levelBefore: MatchResult? {
    guard tie == nil, isInCup, let legs = surroundings.legs, legs.count == 1,
      legs[0].scheduled.date < match.scheduled.date,
      let result = legs[0].result(), result.isOver, !result.isVoid, result.award == nil,
      result.total.home == result.total.away
    else { return nil }
    return result
  }

  /// The level score of the match that this one replayed, and its events.
  var firstOfReplay: (score: Score, evidence: [Int])? {
    guard state.isOver else { return nil }
    guard let tie else {
      guard let result = levelBefore, score.leader != nil || shootOut != nil else { return nil }
      return (result.total, result.evidence)
    }
    let before = tie.reading.contest.legs.filter { $0.number < tie.leg.number }
    guard tie.reading.contest.legCount == 1, tie.leg.number > 1,
      let result = before.max(by: { $0.number < $1.number })?.result, result.isOver,
      result.award == nil, result.total.home == result.total.away
    else { return nil }
    return (result.total, result.evidence)
  }

  /// The side that has the tie without playing.
  var walkover: Side? {
    guard award == nil, !state.isOver, !state.isUnderWay else { return nil }
    return result?.walkover
  }

  /// The side that an award or a walkover sends through in a tie of one match without a regulation.
  var throughByDecision: Side? {
    guard tie == nil, isInCup, surroundings.legs?.isEmpty == true else { return nil }
    return award?.leader ?? walkover
  }

  /// The last word of a group's name: `B` of `Group B`; nil unless it is one sign.
  var groupSign: String? {
    let words = (match.scheduled.group ?? "").singleSpaced.split(separator: " ")
    let kinds = ["group", "grupo", "groupe", "gruppe"]
    guard words.count == 2, kinds.contains(words[0].lowercased()), words[1].count == 1 else {
      return nil
    }
    return String(words[1])
  }

  /// Whether the round is one of a cup: its name says so, or the match belongs to a tie.
  private var isInCup: Bool {
    switch round {
    case .final, .semiFinals, .quarterFinals, .last, .thirdPlace: true
    case .number, .nth: match.scheduled.tie != nil
    case .other, nil: false
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
