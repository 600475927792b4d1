import JournalReading
import JournalRules
import JournalCore
import JournalNarrative

/// The match as a whole.
extension Claims {
  /// The winning margin; 0 for a draw, or while the match is not over.
  var margin: Int {
    account.state.isOver ? abs(account.score.home - account.score.away) : 0
  }

  /// What may be said about the match as a whole.
  var matchLicences: Set<Licence> {
    var licences: Set<Licence> = []
    let score = account.score
    if account.isNeutral { licences.insert(.neutral) }
    guard account.state.isOver else { return licences }
    if margin >= 4 { licences.insert(.rout) }
    if margin == 1 { licences.insert(.narrow) }
    if margin == 1, score.home + score.away >= 5, changedHands { licences.insert(.thriller) }
    if score == Score() { licences.insert(.goalless) }
    if let leader = score.leader, score[leader.other] == 0 { licences.insert(.cleanSheet) }
    if score.leader == .away, !account.isNeutral { licences.insert(.awayWin) }
    if account.isAfterExtraTime { licences.insert(.extraTime) }
    if let deficit {
      licences.insert(.comeback)
      if deficit.goals >= 2 { licences.insert(.greatComeback) }
    }
    if lostLead != nil { licences.insert(.lostLead) }
    if account.isUpset { licences.insert(.upset) }
    return licences
  }

  /// Whether each side led at some moment, or a side that was two behind drew level.
  private var changedHands: Bool {
    guard account.isOrdered else { return false }
    var (led, worst) = (Set<Side>(), 0)
    for index in account.goals.indices {
      let score = account.after(index)
      if let leader = score.leader { led.insert(leader) }
      worst = max(worst, abs(score.home - score.away))
      if score.isLevel, worst >= 2 { return true }
    }
    return led.count == 2
  }

  /// The largest deficit that the winner had to make up; nil if it was never behind.
  var deficit: (side: Side, goals: Int)? {
    guard account.state.isOver, account.isOrdered, let winner = account.score.leader else {
      return nil
    }
    let most = account.goals.indices.map { index in
      account.after(index)[winner.other] - account.after(index)[winner]
    }.max()
    return most.flatMap { $0 > 0 ? (winner, $0) : nil }
  }

  /// A side that led by two or more and won nothing, with the goal that first gave it its largest
  /// lead.
  var lostLead: (side: Side, index: Int)? {
    guard account.state.isOver, account.isOrdered else { return nil }
    let winners = [account.score.leader, account.shootOut?.winner, account.tie?.winner]
    for side in Side.allCases where !winners.contains(side) {
      let leads = account.goals.indices.map { index in
        account.after(index)[side] - account.after(index)[side.other]
      }
      if let most = leads.max(), most >= 2, let index = leads.firstIndex(of: most) {
        return (side, index)
      }
    }
    return nil
  }

  /// The licences for good or bad news, if the readers support a side.
  func toneLicences(_ winner: Side) -> Set<Licence> {
    switch tone {
    case .neutral: []
    case .home: winner == .home ? [.forWinner] : [.forLoser]
    case .away: winner == .away ? [.forWinner] : [.forLoser]
    }
  }

  /// The score with the goals of one side first.
  func score(of side: Side) -> Value {
    .score(Score(account.score[side], account.score[side.other]))
  }

  /// The claim of a sentence about a result, with the values that any such sentence may hold.
  func setting(
    _ values: [Slot: Value?], licences: Set<Licence>, evidence: [Int]
  ) -> Claim {
    let scheduled = account.match.scheduled
    let venue = scheduled.venue?.singleSpaced ?? ""
    let common: [Slot: Value?] = [
      .venue: venue.isEmpty ? nil : .venue(scheduled.venue ?? venue),
      .day: .date(scheduled.date), .home: team(.home), .away: team(.away),
      .minutes: account.isAfterExtraTime ? .term("result.after-extra-time") : nil,
    ]
    return Claim(
      common.merging(values) { $1 }, licences: licences,
      evidence: evidence.isEmpty ? account.schedule : evidence
    ).or(.day, isFresh ? .weekday(scheduled.date) : nil).with(.place, .occasion, occasion)
  }

  /// Whether the report is from the week of the match, so that the weekday identifies the day.
  private var isFresh: Bool {
    guard let latest = latestDay else { return false }
    return (0...6).contains(
      latest.daysSince1970 - account.match.scheduled.date.daysSince1970)
  }

  /// The latest day on which any fact around the match is said to hold.
  var latestDay: CalendarDate? {
    account.sourced.compactMap { CalendarDate($0.fact.asOf) }.max()
  }

  /// The competition, the round and the leg.
  private var occasion: Claim? {
    let leg = account.tie.map { $0.isLegged ? $0.leg.number : nil } ?? account.legByFixtures
    let isLegged = leg != nil
    let round = account.round
    // If a round only has a number, only a tie shows that it belongs to a cup.
    let isCup =
      switch round {
      case .number, .nth, .other, nil:
        account.tie != nil || account.match.scheduled.tie != nil
      case .final, .semiFinals, .quarterFinals, .last, .thirdPlace: true
      }
    return Claim(
      about: account.schedule,
      [
        .competition: account.competition.map { .competition($0) },
        .round: isCup ? round.map { .round($0) } : nil, .leg: leg.map { .number($0) },
        .group: isCup && round != nil ? nil : account.groupSign.map { .name($0) },
      ],
      licences: isLegged ? [.legged] : [], evidence: account.schedule)
  }
}
