import JournalCore
import JournalReading
import JournalRules

/// How the match ended or stands, and what that meant for the tie.
struct ResultClauses {
  private let story: Story
  private let tone: Tone
  private let isDated: Bool

  /// Creates clauses for a result.
  ///
  /// - Parameter isDated: whether there is room for the date.
  init(_ story: Story, tone: Tone, isDated: Bool = false) {
    self.story = story
    self.tone = tone
    self.isDated = isDated
  }

  private var facts: MatchFacts { story.facts }

  /// The first thing to say.
  var lead: Clause {
    if let walkover { return walkover }
    return switch facts.progress {
    case .notBegun: announcement
    case .underWay(let clock): standing(clock)
    case .halted(let halt): halted(halt)
    case .over: exit ?? result
    }
  }

  /// A shoot-out after a match that was not level, unless the words on the tie tell of it.
  var shootOut: Clause? {
    guard facts.progress == .over, !facts.score.isLevel, !isTieOnKicks,
      let (winner, kicks) = facts.shootOut
    else { return nil }
    return Clause(
      .shootOut,
      [
        .winner: team(winner),
        .kicks: kicks.map { .score(Score($0[winner], $0[winner.other])) },
      ],
      evidence: facts.board.shootOutFacts.map(\.position))
  }

  /// Whether the shoot-out decided a tie of several legs.
  private var isTieOnKicks: Bool {
    guard let tie = facts.tie, tie.isLegged else { return false }
    return tie.decidedWinner != nil && tie.means == "penalties"
  }

  /// The occasion of the match: its competition, its round, its leg.
  var occasion: Clause? {
    let round = facts.round
    let leg = facts.tie.map { $0.isLegged ? $0.leg.number : nil } ?? facts.structuralLeg
    let isLegged = leg != nil
    // Only a tie shows that "round 4" belongs to a cup.
    let isOfCup = facts.tie != nil || facts.match.scheduled.tie != nil
    let named = isOfCup || round?.isStage == true ? round : nil
    guard facts.competition != nil || named != nil || isLegged else { return nil }
    return Clause(
      .occasion, about: facts.schedule,
      [
        .competition: facts.competition.flatMap { CompetitionName($0) }.map { .competition($0) },
        .round: named.map { .round($0) },
        .leg: leg.map { .number($0) },
        .group: named == nil ? facts.group.map { .name($0) } : nil,
      ],
      licences: isLegged ? [.legged] : [], evidence: facts.schedule)
  }

  /// The values that every sentence about a result may use.
  private var setting: [Slot: Value?] {
    [
      .venue: facts.match.scheduled.venue.flatMap { $0.tidied.nonEmpty }.map { .venue($0) },
      .place: occasion.map { .clause($0) }, .day: day, .home: .team(facts.match.team(.home)),
      .away: .team(facts.match.team(.away)),
      .minutes: facts.isAfterExtraTime ? .term("result.after-extra-time") : nil,
    ]
  }

  /// The weekday if the report is known to be from the same week, otherwise the date if there is
  /// room for it.
  private var day: Value? {
    let date = facts.match.scheduled.date
    if let issued = facts.context.latestDay {
      let age = issued.daysSince1970 - date.daysSince1970
      if (0...6).contains(age) { return .weekday(date) }
    }
    return isDated ? .date(date) : nil
  }

  private func team(_ side: Side) -> Value { .team(facts.match.team(side)) }

  private func score(of side: Side) -> Value {
    .score(Score(facts.score[side], facts.score[side.other]))
  }

  private var announcement: Clause {
    Clause(
      .announcement,
      setting.merging([.date: .date(facts.match.scheduled.date)]) { $1 },
      evidence: facts.schedule)
  }
}

// The match is over.
extension ResultClauses {
  private var result: Clause {
    if let award = facts.award { return awarded(award) }
    guard let winner = facts.score.leader else { return draw }
    return win(of: winner)
  }

  private func win(of winner: Side) -> Clause {
    Clause(
      .win,
      setting.merging([
        .winner: team(winner), .loser: team(winner.other), .score: score(of: winner),
      ]) { $1 },
      licences: licences(winner), evidence: facts.scoreEvidence)
  }

  private func licences(_ winner: Side) -> Set<Licence> {
    MatchRules.licences(of: story).union(tone.licences(winner: winner))
  }

  private var draw: Clause {
    guard let (winner, kicks) = facts.shootOut else {
      return Clause(
        .draw, setting.merging([.score: score(of: .home)]) { $1 },
        licences: MatchRules.licences(of: story), evidence: facts.scoreEvidence)
    }
    return Clause(
      .shootOutWin,
      setting.merging([
        .winner: team(winner), .loser: team(winner.other), .score: score(of: winner),
        .kicks: kicks.map { .score(Score($0[winner], $0[winner.other])) },
      ]) { $1 },
      licences: licences(winner),
      evidence: facts.scoreEvidence + facts.board.shootOutFacts.map(\.position))
  }

  /// The awarded result, who awarded it, and how the match had ended.
  private func awarded(_ award: MatchFacts.Award) -> Clause {
    let leader = award.played?.leader
    return Clause(
      .award,
      setting.merging([
        .winner: award.winner.map { team($0) }, .loser: award.winner.map { team($0.other) },
        .score: .score(
          award.winner.map { Score(award.score[$0], award.score[$0.other]) } ?? award.score),
        .name: award.authority.map { .name($0) }, .opponent: leader.map { team($0) },
        .before: award.played == nil ? nil : score(of: leader ?? .home),
      ]) { $1 },
      licences: award.played?.isLevel == true ? [.drewTheLeg] : [],
      evidence: award.evidence + (award.played == nil ? [] : facts.scoreEvidence)
        + facts.schedule)
  }

  /// Who knocked whom out, if the match ended a tie of a knockout round or a final.
  private var exit: Clause? {
    if let winner = facts.structuralWinner, let round = facts.round {
      return exit(of: winner, round, leg: nil, structure(winner, round), evidence: [])
    }
    guard let tie = facts.tie, tie.isLastLeg, let winner = tie.decidedWinner, facts.award == nil,
      let round = facts.round, round == .final || round == .thirdPlace || round.isKnockout
    else { return nil }
    return exit(
      of: winner, round, leg: tie.isLegged ? tie.leg.number : nil,
      TieStoryRules.licences(of: story), evidence: tie.evidence)
  }

  /// What the result of a tie of one match says of it.
  private func structure(_ winner: Side, _ round: RoundName) -> Set<Licence> {
    let leg: Licence = facts.score.isLevel ? .drewTheLeg : .wonTheLeg
    let stage: Licence = round == .final ? .final : round == .thirdPlace ? .thirdPlace : .knockout
    return Set([stage, leg, .lastLeg]).union(
      facts.score.isLevel ? [.onPenalties] : [])
  }

  private func exit(
    of winner: Side, _ round: RoundName, leg: Int?, _ licences: Set<Licence>, evidence: [Int]
  ) -> Clause {
    let kicks = facts.shootOut.flatMap { $0.winner == winner ? $0.score : nil }
    let isOnKicks = facts.score.isLevel && facts.shootOut?.winner == winner
    return Clause(
      .exit,
      setting.merging([
        .winner: team(winner), .loser: team(winner.other),
        .score: score(of: facts.score.leader ?? winner),
        .competition: facts.competition.flatMap { CompetitionName($0) }.map { .competition($0) },
        .round: .round(round),
        .leg: leg.map { .number($0) },
        .kicks: isOnKicks ? kicks.map { .score(Score($0[winner], $0[winner.other])) } : nil,
      ]) { $1 },
      licences: self.licences(winner).union(licences),
      evidence: facts.scoreEvidence + evidence
        + (facts.tie == nil ? facts.board.shootOutFacts.map(\.position) : []))
  }
}

// Something holds the match up.
extension ResultClauses {
  /// A match that is not played, as one side has the tie without it.
  private var walkover: Clause? {
    guard let side = facts.walkover else { return nil }
    return Clause(
      .walkover,
      setting.merging([
        .winner: team(side), .loser: team(side.other),
        .name: Ruling(in: facts)?.authority.map { .name($0) },
      ]) { $1 },
      evidence: (Ruling(in: facts).map { [$0.position] } ?? []) + facts.schedule)
  }

  private func halted(_ halt: Halt) -> Clause {
    Clause(
      .halt,
      setting.merging([
        .deed: .term("halt.\(halt.kind.rawValue)"), .time: halt.time.map { .time($0) },
        .winner: facts.hasScore ? facts.score.leader.map { team($0) } : nil,
        .score: facts.hasScore ? score(of: facts.score.leader ?? .home) : nil,
      ]) { $1 },
      evidence: facts.scoreEvidence)
  }
}

// The match is not over, or nobody has recorded its end: no result is claimed.
extension ResultClauses {
  private func standing(_ clock: Progress.Clock) -> Clause {
    let leader = facts.score.leader ?? .home
    var isUnrecorded = false
    if case .unrecorded = clock.reading { isUnrecorded = true }
    let isEmpty = isUnrecorded && facts.score == Score()
    return Clause(
      .standing,
      setting.merging([
        .winner: facts.score.isLevel ? nil : team(leader),
        .loser: facts.score.isLevel ? nil : team(leader.other),
        .score: isEmpty ? nil : score(of: leader), .time: .clock(clock),
      ]) { $1 },
      licences: isUnrecorded ? [] : [.outcomeKnown],
      evidence: facts.scoreEvidence + (isEmpty ? facts.schedule : []))
  }
}
