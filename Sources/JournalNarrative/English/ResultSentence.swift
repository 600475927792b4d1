import JournalCore
import JournalRules

/// The first sentence: how the match ended or stands, and what that meant for the tie.
struct ResultSentence {
  private let facts: MatchFacts
  private let occasion: Occasion
  private let venue: String

  /// Words for a result.
  init(_ facts: MatchFacts) {
    self.facts = facts
    occasion = Occasion(facts)
    venue = VenueWords.place(facts.match.scheduled.venue)
  }

  /// The sentence.
  var sentence: Sentence {
    switch facts.progress {
    case .notBegun: announcement
    case .underWay(let clock): standing(clock)
    case .over: exit ?? result
    }
  }

  private var announcement: Sentence {
    let date = facts.match.scheduled.date.inWords
    return Sentence(
      "\(team(.home)) v \(team(.away)) is set for \(date)\(venue)\(occasion.place).",
      evidence: facts.schedule)
  }

  private func team(_ side: Side) -> String { facts.team(side) }

  /// The score from the side of one team: `2-1`.
  private func score(of side: Side) -> String {
    "\(facts.score[side])-\(facts.score[side.other])"
  }

  private var extraTime: String { facts.isAfterExtraTime ? " after extra time" : "" }
}

// The match is over.
extension ResultSentence {
  /// Who won, where no tie says more.
  private var result: Sentence {
    guard let winner = facts.score.leader else { return draw }
    return Sentence(
      "\(team(winner)) beat \(team(winner.other)) \(score(of: winner))\(extraTime)\(venue)"
        + "\(occasion.place).",
      evidence: facts.scoreEvidence)
  }

  private var draw: Sentence {
    guard let (winner, kicks) = facts.shootOut else {
      return Sentence(
        "\(team(.home)) and \(team(.away)) drew \(score(of: .home))\(extraTime)\(venue)"
          + "\(occasion.place).",
        evidence: facts.scoreEvidence)
    }
    return Sentence(
      "\(team(winner)) beat \(team(winner.other)) \(ShootOutWords.score(kicks, of: winner))"
        + "on penalties after a \(score(of: .home)) draw\(venue)\(occasion.place).",
      evidence: facts.scoreEvidence + facts.board.shootOutFacts.map(\.position))
  }

  /// Who knocked whom out, where the match ended a tie of a round that says so.
  private var exit: Sentence? {
    guard let tie = facts.tie, tie.isLastLeg, let winner = tie.decidedWinner,
      let round = occasion.round, round.kind != .other
    else { return nil }
    let words =
      switch facts.score.leader {
      case winner: victory(of: winner, round)
      case nil: tie.isLegged ? drawnLeg(winner, round) : shootOut(winner, round)
      default: defeat(of: winner, round)
      }
    return Sentence("\(words).", evidence: facts.scoreEvidence + tie.evidence)
  }

  private func conquest(_ winner: Side, _ round: RoundWords) -> String {
    let competition = occasion.competition
    if round.kind == .final { return "\(team(winner)) won \(round.title(in: competition))" }
    return "\(team(winner)) knocked \(team(winner.other)) out\(round.exit(from: competition))"
  }

  private func victory(of winner: Side, _ round: RoundWords) -> String {
    let how = round.kind == .final ? "beating \(team(winner.other))" : "winning"
    return "\(conquest(winner, round)), \(how) \(score(of: winner))\(extraTime)\(venue)"
  }

  private func drawnLeg(_ winner: Side, _ round: RoundWords) -> String {
    guard round.kind == .final else {
      return "\(conquest(winner, round)) with a \(score(of: .home)) draw\(extraTime)\(venue)"
    }
    return "\(conquest(winner, round)) after drawing \(score(of: .home)) with "
      + "\(team(winner.other))\(extraTime)\(venue)"
  }

  private func shootOut(_ winner: Side, _ round: RoundWords) -> String {
    let how = round.kind == .final ? "beating \(team(winner.other))" : "winning"
    let kicks = ShootOutWords.score(facts.shootOut?.score, of: winner)
    return "\(conquest(winner, round)), \(how) \(kicks)on penalties after a "
      + "\(score(of: .home)) draw\(venue)"
  }

  /// The side that lost the match goes through.
  private func defeat(of winner: Side, _ round: RoundWords) -> String {
    let loser = winner.other
    let fate =
      round.kind == .final
      ? "lost \(round.title(in: occasion.competition))"
      : "were knocked out\(round.exit(from: occasion.competition))"
    return "\(team(loser)) beat \(team(winner)) \(score(of: loser))\(extraTime)\(venue) but \(fate)"
  }
}

// The match is not over, or nobody has said so: no result is claimed.
extension ResultSentence {
  private func standing(_ clock: Progress.Clock) -> Sentence {
    let time = ClockWords(clock, facts.format)
    if case .unrecorded = clock.reading, facts.score == Score() {
      return Sentence(
        "No goal and no final whistle are recorded in \(team(.home)) v \(team(.away))\(venue)"
          + "\(occasion.place).",
        evidence: facts.scoreEvidence + facts.schedule)
    }
    return Sentence(
      "\(lead)\(time.phrase)\(venue)\(occasion.place)\(time.remark).",
      evidence: facts.scoreEvidence)
  }

  private var lead: String {
    guard let leader = facts.score.leader else {
      return "\(team(.home)) and \(team(.away)) are level at \(score(of: .home))"
    }
    return "\(team(leader)) lead \(team(leader.other)) \(score(of: leader))"
  }
}
