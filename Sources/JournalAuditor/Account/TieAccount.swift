import JournalReading
import JournalRules
import JournalCore
import JournalNarrative

/// A tie as seen from one of its matches, by the rules' judge and the results of the legs.
struct TieAccount {
  /// The tie.
  let reading: TieReading
  /// Who goes through, and why.
  let verdict: TieVerdict
  /// The match that is told, as a leg.
  let leg: Leg

  /// Looks at a tie from a match; nil if the match is not one of its legs.
  init?(_ reading: TieReading, from match: MatchReading) {
    let stream = match.history.stream
    guard let leg = reading.contest.legs.first(where: { $0.history.stream == stream }) else {
      return nil
    }
    self.reading = reading
    self.leg = leg
    verdict = TieJudge(stage: reading.stage).judge(reading.contest)
  }

  private var contest: TieContest { reading.contest }

  /// Whether the regulation requires more than one match.
  var isLegged: Bool { contest.legCount > 1 }

  /// Whether the match is the last that the regulation requires, without a replay after it.
  var isLast: Bool {
    guard leg.number >= contest.legCount else { return false }
    return contest.legs.allSatisfy { $0.number <= leg.number || !$0.hasBegun }
  }

  /// Whether all other required matches are over.
  var isElseOver: Bool { !contest.missingLegs.contains { $0 != leg.number } }

  /// Whether all required matches are over.
  var isAllOver: Bool { contest.missingLegs.isEmpty }

  /// The side of this match that goes through as it stands; nil if that is open.
  var ahead: Side? { verdict.winner.map { leg.side(of: $0) } }

  /// The side of this match that definitely goes through; nil if that is open, and in an earlier
  /// leg.
  var winner: Side? { verdict.state == .decided && isLast ? ahead : nil }

  /// The name of the step that decided, such as "away goals".
  var means: String? { verdict.decisive?.title }

  /// Numbers of both teams, in the order of the sides of this match.
  func bySides(_ pair: Pair) -> Score {
    let (home, away) = (leg.team(on: .home), leg.team(on: .away))
    return Score(pair[home], pair[away])
  }

  /// The goals of all legs, in the order of the sides of this match.
  var aggregate: Score { bySides(verdict.aggregate) }

  /// The numbers that decided, in the order of the sides of this match.
  var decisive: Score? { verdict.decisive?.values.map { bySides($0) } }

  /// The result of the first of two legs, in the order of the sides of the second; nil if not
  /// known.
  var firstLeg: Score? {
    guard contest.legCount == 2, leg.number == 2,
      let first = contest.legs.first(where: { $0.number == 1 }), first.result.isRegulationOver
    else { return nil }
    return turned(first)
  }

  /// The match that was the first of two legs.
  var firstMatch: MatchReading? {
    guard contest.legCount == 2, leg.number == 2 else { return nil }
    return reading.matches.first { $0.leg == 1 }?.match
  }

  /// The goals before this match; nil if an earlier match is not over.
  var earlier: Score? {
    var sum = Score()
    for number in 1..<max(1, leg.number) {
      guard let other = contest.legs.first(where: { $0.number == number }),
        other.result.isRegulationOver
      else { return nil }
      sum = sum + turned(other)
    }
    return sum
  }

  private func turned(_ other: Leg) -> Score {
    let total = other.result.total
    return other.firstTeamSide == leg.firstTeamSide ? total : Score(total.away, total.home)
  }

  /// What is still to be played once all legs are over: `extra-time` or `shoot-out`.
  var demand: String? {
    guard isLast, isAllOver, verdict.state == .undecided else { return nil }
    return verdict.needs.first { TieRules.playNames.contains($0) }
  }

  /// The side that would go through just after an event of this match.
  func ahead(after position: Int) -> Side? {
    TieJudge(stage: reading.stage).judge(seen(after: position)).winner.map { leg.side(of: $0) }
  }

  /// The score of this match just after an event, without later rulings.
  func score(after position: Int) -> Score? { seen(after: position).legs.last?.result.total }

  private func seen(after position: Int) -> TieContest {
    contest.seen(upTo: leg, after: position)
  }

  /// The positions of the goals that count in all legs.
  var goals: [Int] { contest.legs.flatMap { $0.goals.map(\.position) } }
}
