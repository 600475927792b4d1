import JournalProjections
import JournalReading
import JournalRules
import JournalCore
import JournalNarrative

/// Who goes through, how, and after which first leg.
extension Claims {
  /// What may be said about the tie.
  var tieLicences: Set<Licence> {
    guard let tie = account.tie else { return [] }
    var licences: Set<Licence> = []
    if tie.isLegged { licences.insert(.legged) }
    if tie.isLast { licences.insert(.lastLeg) }
    if account.round == .final { licences.insert(.final) }
    if account.round == .thirdPlace { licences.insert(.thirdPlace) }
    if account.round?.isEliminating == true { licences.insert(.knockout) }
    if tie.aggregate.isLevel { licences.insert(.levelOnAggregate) }
    if tie.firstLeg?.isLevel == true { licences.insert(.drewFirstLeg) }
    if let first = tie.firstMatch?.scheduled.date,
      account.match.scheduled.date.mondayWeek - first.mondayWeek == 1
    {
      licences.insert(.lastWeek)
    }
    guard let winner = tie.winner else { return licences }
    switch account.score.leader {
    case winner: licences.insert(.wonTheLeg)
    case nil: licences.insert(.drewTheLeg)
    default: licences.insert(.lostTheLeg)
    }
    if let leader = tie.firstLeg?.leader {
      licences.insert(leader == winner ? .wonFirstLeg : .lostFirstLeg)
    }
    if tie.means == "aggregate" { licences.insert(.onAggregate) }
    if tie.means == "penalties" { licences.insert(.onPenalties) }
    return licences
  }

  private func aggregate(of side: Side, _ tie: TieAccount) -> Value {
    .score(Score(tie.aggregate[side], tie.aggregate[side.other]))
  }

  func tie(_ kind: ClauseKind, _ about: [Int]) throws(NoClaim) -> Claim {
    switch kind {
    case .passage: return try passage()
    case .milestone: return try milestone()
    case .shootOut:
      guard account.state.isOver, !account.score.isLevel, let (winner, kicks) = account.shootOut
      else { throw NoClaim("no shoot-out after a match that was not level") }
      return Claim(
        [
          .winner: team(winner),
          .kicks: kicks.map { .score(Score($0[winner], $0[winner.other])) },
        ], evidence: shootOutEvidence)
    default: return try openTie(kind)
    }
  }

  /// The side that went through.
  func passage() throws(NoClaim) -> Claim {
    guard let tie = account.tie, tie.isLegged, let winner = tie.winner, account.state.isOver else {
      throw NoClaim("nobody has gone through")
    }
    let kicks = tie.decisive.flatMap { $0.leader == winner ? $0 : nil }
    return Claim(
      [
        .winner: team(winner), .loser: team(winner.other), .aggregate: aggregate(of: winner, tie),
        .means: tie.means.map { .term("means.\(SlugMint.fold($0))") },
        .kicks: tie.means == "penalties"
          ? kicks.map { .score(Score($0[winner], $0[winner.other])) } : nil,
        .before: tie.firstLeg.map { .score(Account.leading($0, else: .home)) },
        .count: .number(tie.reading.contest.legCount),
      ],
      licences: tieLicences, evidence: tie.goals + account.scoreEvidence)
  }

  /// A tie that is still open.
  private func openTie(_ kind: ClauseKind) throws(NoClaim) -> Claim {
    guard let tie = account.tie, tie.isLast, tie.winner == nil || !account.state.isOver else {
      throw NoClaim("the tie is not open")
    }
    let isReady = account.state.isOver ? tie.isAllOver : account.state.isUnderWay && tie.isElseOver
    let isStanding = tie.isLegged && !account.state.isOver
    guard isReady, kind == (isStanding ? .tieStanding : .tieDemand) else {
      throw NoClaim("how the tie stands cannot be said")
    }
    let leader = tie.ahead ?? tie.aggregate.leader ?? .home
    var values: [Slot: Value?] = [:]
    if tie.isLegged { values[.aggregate] = aggregate(of: leader, tie) }
    if isStanding, let ahead = tie.ahead {
      values[.winner] = team(ahead)
      values[.means] =
        tie.means.flatMap { $0 == "aggregate" ? nil : .term("means.\(SlugMint.fold($0))") }
    } else {
      values[.means] = play.map { .term("play.\($0)") }
    }
    return Claim(values, licences: tieLicences, evidence: tie.goals + account.goals.map(\.position))
  }

  /// What the regulation requires next, unless it has begun.
  private var play: String? {
    let board = account.board.value
    switch account.tie?.verdict.needs.last {
    case "extra-time": return board.hasExtraTime ? nil : "extra-time"
    case "second-extra-time": return board.hasSecondExtraTime ? nil : "second-extra-time"
    case "shoot-out": return board.hasShootOut ? nil : "shoot-out"
    case "replay":
      let legs = account.tie.map { tie in
        tie.reading.contest.legs.filter { $0.number > tie.leg.number }
      }
      return legs?.isEmpty == true ? "replay" : nil
    default: return nil
    }
  }

  /// A side that reaches a round for the first time.
  private func milestone() throws(NoClaim) -> Claim {
    guard account.state.isOver, let tie = account.tie, tie.isLast, let winner = tie.winner,
      let (next, key) = account.round?.following
    else { throw NoClaim("nobody has reached another round") }
    let predicate = "\(key)-before"
    guard let entry = account.sourced(account.slug(winner).text, predicate), entry.number == 0
    else { throw NoClaim("no source says that it is the first time") }
    return Claim(
      about: [entry.position], [.winner: team(winner), .round: .round(next)],
      licences: entry.text("coverage") == "complete" ? [.coverage] : [],
      evidence: [entry.position])
  }
}

extension RoundName {
  /// The next round in a cup, and the word for it in facts around a match.
  var following: (RoundName, String)? {
    switch self {
    case .semiFinals: return (.final, "finals")
    case .quarterFinals: return (.semiFinals, "semi-finals")
    case .last(let count) where count == 16: return (.quarterFinals, "quarter-finals")
    case .last(let count) where count.isMultiple(of: 2):
      return (.last(count / 2), "last-\(count / 2)")
    default: return nil
    }
  }
}

extension CalendarDate {
  /// The number of the week, from Monday to Sunday; 1970 began on a Thursday.
  var mondayWeek: Int {
    let days = daysSince1970 + 3
    return (days - (days % 7 + 7) % 7) / 7
  }

  /// Whether it is a Saturday or a Sunday.
  var isWeekend: Bool { ((daysSince1970 + 3) % 7 + 7) % 7 >= 5 }
}
