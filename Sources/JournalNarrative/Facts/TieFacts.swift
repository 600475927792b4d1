import JournalCore
import JournalProjections
import JournalReading
import JournalRules

/// The tie, as seen from one of its matches.
struct TieFacts {
  /// The tie.
  let reading: TieReading
  /// Who goes through, and why.
  let verdict: TieVerdict
  /// The match that is told, as a leg.
  let leg: Leg

  /// Looks at a tie from a match; nil if the match is not one of its legs.
  init?(_ reading: TieReading, from match: MatchReading) {
    guard let leg = reading.contest.legs.first(where: { $0.history.stream == match.history.stream })
    else { return nil }
    self.reading = reading
    self.leg = leg
    verdict = reading.verdict
  }

  /// Whether the tie has more than one match.
  var isLegged: Bool { reading.contest.legCount > 1 }

  /// Whether the match is the last of the tie, without a replay after it.
  var isLastLeg: Bool {
    leg.number >= reading.contest.legCount
      && !reading.contest.furtherLegs.contains { $0.number > leg.number && $0.hasBegun }
  }

  /// Whether a later match is scheduled.
  var isReplaySet: Bool { reading.contest.furtherLegs.contains { $0.number > leg.number } }

  /// Whether all other matches that the regulation requires are over.
  var hasOtherLegs: Bool { reading.contest.missingLegs.allSatisfy { $0 == leg.number } }

  /// What is still to be played once all legs are over: `extra-time` or `shoot-out`.
  var demand: String? {
    guard isLastLeg, verdict.state == .undecided, reading.contest.missingLegs.isEmpty else {
      return nil
    }
    return verdict.needs.first { TieRules.playNames.contains($0) }
  }

  /// The side of this match that goes through; nil if that is open.
  var winner: Side? { verdict.winner.map { leg.side(of: $0) } }

  /// The side that goes through once everything has been played; nil in an earlier leg, which knows
  /// nothing of the later ones.
  var decidedWinner: Side? { verdict.state == .decided && isLastLeg ? winner : nil }

  /// The name of the step that decided, such as "away goals".
  var means: String? { verdict.decisive?.title }

  /// Whether the goals of all legs decided.
  var isDecidedOnAggregate: Bool { means == "aggregate" }

  /// The goals of all legs, in the order of the sides of this match.
  var aggregate: Score { score(verdict.aggregate) }

  /// The numbers of the step that decided, in the order of the sides of this match.
  var decisiveScore: Score? { verdict.decisive?.values.map { score($0) } }

  private func score(_ pair: Pair) -> Score {
    leg.firstTeamSide == .home ? Score(pair.first, pair.second) : Score(pair.second, pair.first)
  }

  /// The result of the first of two legs, in the order of the sides of the second; nil if not
  /// known.
  var firstLeg: Score? {
    guard reading.contest.legCount == 2, leg.number == 2,
      let first = reading.contest.legs.first(where: { $0.number == 1 }),
      first.result.isRegulationOver
    else { return nil }
    let total = first.result.total
    return first.firstTeamSide == leg.firstTeamSide ? total : Score(total.away, total.home)
  }

  /// The goals of all earlier legs, in the order of the sides of this match; nil if one is not
  /// known.
  var earlierLegs: Score? {
    let earlier = reading.contest.regularLegs.filter { $0.number < leg.number }
    guard earlier.count == leg.number - 1 else { return nil }
    var sum = Score()
    for other in earlier {
      guard other.result.isRegulationOver else { return nil }
      let total = other.result.total
      sum = sum + (other.firstTeamSide == leg.firstTeamSide ? total : Score(total.away, total.home))
    }
    return sum
  }

  /// The events behind the goals of all earlier legs.
  var earlierEvidence: [Int] {
    reading.contest.regularLegs.filter { $0.number < leg.number }.flatMap { leg in
      leg.goals.map(\.position) + leg.board.closing.map(\.position)
    }
  }

  /// The match that was the first of two legs.
  var firstLegMatch: MatchReading? {
    guard reading.contest.legCount == 2, leg.number == 2 else { return nil }
    return reading.matches.first { $0.leg == 1 }?.match
  }

  /// The events behind the verdict: the goals of all legs, and what ended them.
  var evidence: [Int] {
    verdict.evidence
      + reading.contest.legs.flatMap { leg in
        leg.goals.map(\.position) + leg.board.closing.map(\.position)
      }
  }
}

extension Cited<Scoreboard> {
  /// The facts that show that the match is over: the final whistle or a declared score, otherwise
  /// the last whistle.
  var closing: [Fact] {
    let final = evidence.filter { fact in
      fact.kind == .finalWhistle
        || fact.kind == .scoreDeclared && fact.periodOrder >= Period.secondHalf.order
    }
    guard final.isEmpty else { return final }
    return evidence.last { $0.kind == .periodEnd }.map { [$0] } ?? []
  }

  /// The facts of the shoot-out.
  var shootOutFacts: [Fact] {
    evidence.filter { $0.kind == .shootOutKick || $0.kind == .shootOutDeclared }
  }
}
