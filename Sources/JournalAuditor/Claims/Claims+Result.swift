import JournalProjections
import JournalReading
import JournalRules
import JournalCore
import JournalNarrative

/// How the match ended.
extension Claims {
  /// The kind of sentence that fits the result.
  var lead: ClauseKind {
    if account.walkover != nil { return .walkover }
    switch account.state {
    case .notBegun: return .announcement
    case .during, .ended, .unrecorded: return .standing
    case .halted: return .halt
    case .over:
      if account.award != nil { return .award }
      if knockoutWinner != nil { return .exit }
      if account.score.leader != nil { return .win }
      return account.shootOut == nil ? .draw : .shootOutWin
    }
  }

  /// The winner of a final, or of a tie whose loser is eliminated, if this match decided it.
  private var knockoutWinner: Side? {
    if let winner = account.winnerByRound { return winner }
    guard let tie = account.tie, tie.isLast, let winner = tie.winner, let round = account.round,
      round == .final || round == .thirdPlace || round.isEliminating
    else { return nil }
    return winner
  }

  /// The result of the match, or its state.
  func result(_ kind: ClauseKind) throws(NoClaim) -> Claim {
    guard kind == lead || kind == .win && lead == .exit || kind == .draw && lead == .exit else {
      throw NoClaim(stateInWords)
    }
    switch kind {
    case .announcement:
      return setting(
        [.date: .date(account.match.scheduled.date)], licences: [], evidence: [])
    case .standing: return standing
    case .halt: return halted
    case .award: return awarded
    case .walkover: return try walkover()
    case .exit: return withNews(try exit())
    case .shootOutWin: return withNews(try shootOutWin())
    case .win:
      guard let winner = account.score.leader else { throw NoClaim(stateInWords) }
      return withNews(win(winner))
    default:
      guard account.score.isLevel, account.shootOut == nil else { throw NoClaim(stateInWords) }
      return withNews(
        setting(
          [.score: score(of: .home)], licences: matchLicences, evidence: account.scoreEvidence))
    }
  }

  /// The log's account of the result, in words.
  var stateInWords: String {
    let score = "\(account.match.title(.home)) \(account.score) \(account.match.title(.away))"
    switch account.state {
    case .notBegun: return "the match has not begun"
    case .during, .ended, .unrecorded: return "\(score), and the match is not over"
    case .halted(let kind, _, _): return "the match is \(kind.rawValue)"
    case .over:
      return account.award.map { "the result was set at \($0)" } ?? "\(score)"
    }
  }

  func win(_ winner: Side) -> Claim {
    setting(
      [.winner: team(winner), .loser: team(winner.other), .score: score(of: winner)],
      licences: matchLicences.union(toneLicences(winner)), evidence: account.scoreEvidence)
  }

  func shootOutWin() throws(NoClaim) -> Claim {
    guard let (winner, kicks) = account.shootOut, account.score.isLevel else {
      throw NoClaim(stateInWords)
    }
    return setting(
      [
        .winner: team(winner), .loser: team(winner.other), .score: score(of: winner),
        .kicks: kicks.map { .score(Score($0[winner], $0[winner.other])) },
      ],
      licences: matchLicences.union(toneLicences(winner)),
      evidence: account.scoreEvidence + shootOutEvidence)
  }

  /// A kick of the shoot-out, told in a line of its own.
  func kick(_ position: Int) throws(NoClaim) -> Claim {
    guard isLive, let fact = account.fact(position, .shootOutKick),
      case .shootOutKick(let kick) = account.event(position),
      let side = account.side(of: fact.team), let score = account.board.value.shootOut
    else {
      throw NoClaim("e\(position) is not a shoot-out kick that is told live", isAbout: true)
    }
    return Claim(
      about: [position],
      [
        .who: account.person(fact.person).map { .person($0) }, .team: team(side),
        .deed: .term("kick.\(kick.outcome.rawValue)"), .kicks: .score(score),
      ], evidence: shootOutEvidence)
  }

  /// The positions of the kicks of the shoot-out, or of the event that declares its winner.
  var shootOutEvidence: [Int] {
    account.board.evidence.filter { $0.kind == .shootOutKick || $0.kind == .shootOutDeclared }
      .map(\.position)
  }

  var awarded: Claim {
    let score = account.award ?? Score()
    let winner = score.leader
    let played = account.isPlayed && account.score != score ? account.score : nil
    let authorities = account.awardEvidence.compactMap { position -> String? in
      guard case .resultAwarded(let award) = account.event(position) else { return nil }
      let authority = award.authority.singleSpaced
      return authority.isEmpty || authority == ResultAwarded.notStated ? nil : authority
    }
    return setting(
      [
        .winner: winner.map { team($0) }, .loser: winner.map { team($0.other) },
        .score: .score(Account.leading(score, else: .home)),
        .name: authorities.last.map { .name($0) }, .opponent: played?.leader.map { team($0) },
        .before: played.map { .score(Account.leading($0, else: .home)) },
      ],
      licences: played?.isLevel == true ? [.drewTheLeg] : [],
      evidence: account.awardEvidence + account.schedule
        + (played == nil ? [] : account.scoreEvidence))
  }

  func exit() throws(NoClaim) -> Claim {
    guard let winner = knockoutWinner else { throw NoClaim(stateInWords) }
    let tie = account.tie
    let kicks = account.shootOut.flatMap { $0.winner == winner ? $0.score : nil }
    let isOnKicks = account.score.isLevel && account.shootOut?.winner == winner
    return setting(
      [
        .winner: team(winner), .loser: team(winner.other),
        .score: score(of: account.score.leader ?? winner),
        .competition: account.competition.map { .competition($0) },
        .round: account.round.map { .round($0) },
        .leg: tie.flatMap { $0.isLegged ? .number($0.leg.number) : nil },
        .kicks: isOnKicks ? kicks.map { .score(Score($0[winner], $0[winner.other])) } : nil,
      ],
      licences: matchLicences.union(toneLicences(winner)).union(
        tie == nil ? roundLicences : tieLicences),
      evidence: account.scoreEvidence + (tie?.goals ?? shootOutEvidence))
  }

  /// What a round is: the final, the match for third place, or one after which somebody is out.
  static func stage(_ round: RoundName?) -> Licence {
    switch round {
    case .final: .final
    case .thirdPlace: .thirdPlace
    default: .knockout
    }
  }

  /// What may be said of a round of one match for each tie, without a regulation.
  private var roundLicences: Set<Licence> {
    var licences: Set<Licence> = [Self.stage(account.round), .lastLeg]
    licences.formUnion(account.score.isLevel ? [.drewTheLeg, .onPenalties] : [.wonTheLeg])
    return licences
  }
}

extension RoundName {
  /// Whether the losers of the round's ties are eliminated.
  var isEliminating: Bool {
    switch self {
    case .semiFinals, .quarterFinals, .last, .number, .nth: true
    case .final, .thirdPlace, .other: false
    }
  }
}
