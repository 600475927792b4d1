import JournalCore
import JournalProjections

/// What is played next in a tie that is open.
struct NextPlay {
  /// A result to try.
  struct Trial {
    let score: Score
    var shootOut: Side?
  }

  /// The fewest goals of each side that are tried.
  static let leastBound = 6

  let number: Int
  let play: TieOutlook.Play
  let home: TieSide
  let now: Score
  let bound: Int
  /// The match; nil if it is not set yet.
  private let match: Leg?
  private let stream: StreamName
  private let format: MatchFormat

  var isSet: Bool { match != nil }
  var hasBegun: Bool { match?.hasBegun ?? false }

  /// Finds what is played next; nil if the tie is decided, if something is wrong with its matches,
  /// or if no result can supply what it lacks.
  init?(in tie: TieContest, _ verdict: TieVerdict, _ stage: Stage) {
    guard verdict.state != .decided, !tie.isBroken, tie.disorder.isEmpty,
      let (number, match, play) = Self.find(in: tie, verdict, stage)
    else { return nil }
    (self.number, self.match, self.play, format) = (number, match, play, tie.format)
    home = match.map { $0.team(on: .home) } ?? Self.home(of: number, in: tie, stage)
    now = match.map(\.result.total) ?? Score()
    let ordered = tie.orders.last.flatMap { StreamName.match($0.match) }
    let unset = number > tie.legCount ? ordered : nil
    guard let stream = match?.history.stream ?? unset ?? StreamName.match("next") else {
      return nil
    }
    self.stream = stream
    let earlier = tie.regularLegs.filter { $0.number != number }.map(\.result.total)
    let lead = abs(tie.aggregate.first - tie.aggregate.second)
    let most = earlier.flatMap { [$0.home, $0.away] }.max() ?? 0
    bound = max(Self.leastBound, lead + 3, most + 2)
  }

  // MARK: - Finding it

  private typealias Found = (number: Int, match: Leg?, play: TieOutlook.Play)

  private static func find(in tie: TieContest, _ verdict: TieVerdict, _ stage: Stage) -> Found? {
    if let number = tie.missingLegs.first {
      return (number, tie.legs.first { $0.number == number }, .match)
    }
    let need = verdict.needs.last
    if let (_, leg) = tie.ordered {
      guard let leg else { return (number: tie.legCount + 1, match: nil, play: .match) }
      return play(in: leg, need).map { (leg.number, leg, $0) }
    }
    let wanted = stage.steps.filter { $0.play == TiePlay.match.name }.map(\.wantedMatch)
    if let need, wanted.contains(need) {
      let leg = tie.furtherLegs.first { !$0.hasBegun }
      let next = (tie.legs.map(\.number).max() ?? tie.legCount) + 1
      return (leg?.number ?? next, leg, .match)
    }
    let leg = tie.furtherLegs.last { $0.hasBegun } ?? tie.lastLeg
    return leg.flatMap { leg in play(in: leg, need).map { (leg.number, leg, $0) } }
  }

  private static func play(in leg: Leg, _ need: String?) -> TieOutlook.Play? {
    let board = leg.board.value
    if !leg.result.isRegulationOver { return .match }
    if board.hasShootOut { return leg.result.shootOutWinner == nil ? .shootOut : nil }
    if board.hasExtraTime, !leg.result.isExtraTimeOver { return .extraTime }
    return need.flatMap { TieOutlook.Play(rawValue: $0) }
  }

  /// The team at home in a match that is not set: the one that was away before, or on neutral
  /// ground the first one.
  private static func home(of number: Int, in tie: TieContest, _ stage: Stage) -> TieSide {
    let step = stage.steps.first { $0.play == TiePlay.match.name }
    if number > tie.legCount, step?.venue == .neutral || tie.orders.last?.kind == .playOff {
      return .first
    }
    let before = tie.legs.last { $0.number < number }
    let next = tie.legs.first { $0.number > number }
    return (before ?? next).map { $0.team(on: .away) } ?? .first
  }

  // MARK: - Trying results

  /// The results to try. A golden goal ends the match, so that no more than one can come.
  var trials: [Trial] {
    switch play {
    case .shootOut: return Side.allCases.map { Trial(score: now, shootOut: $0) }
    case .extraTime where format.extraTimeEnding == .golden:
      let goal = format.goldenGoalValue
      return [Score(), Score(0, goal), Score(goal, 0)].map { Trial(score: now + $0) }
    case .match, .extraTime:
      return (0...bound).flatMap { home in
        (0...bound).map { Trial(score: now + Score(home, $0)) }
      }
    }
  }

  /// Returns the match as if it had ended so; nil if the teams are not those of the tie.
  func leg(ending trial: Trial, of tie: TieContest) -> Leg? {
    var names = NameTable()
    let sides = [home, home.other].map { names.intern(tie.slug($0).text) }
    var scheduled = Fact(position: 1, kind: .scheduled)
    (scheduled.team, scheduled.other) = (sides[0], sides[1])
    var facts = [scheduled] + declared(trial)
    if let side = trial.shootOut {
      var kicks = Fact(position: facts.count + 1, kind: .shootOutDeclared)
      (kicks.team, kicks.value) = (side == .home ? sides[0] : sides[1], -1)
      facts.append(kicks)
    }
    let history = MatchHistory(stream, raw: facts, names: names)
    return Leg(number: number, history: history, teams: tie.teams, format: format)
  }

  /// The scores that the trial declares: that of the halves, and that of extra time if it is
  /// played.
  private func declared(_ trial: Trial) -> [Fact] {
    let hasExtraTime = play == .extraTime || match?.board.value.hasExtraTime == true
    guard hasExtraTime else { return [Self.declared(trial.score, .secondHalf, at: 2)] }
    let halves = match?.result.regulation.map { Self.declared($0, .secondHalf, at: 2) }
    return [halves, Self.declared(trial.score, .extraTimeSecond, at: 3)].compactMap { $0 }
  }

  private static func declared(_ score: Score, _ period: Period, at position: Int) -> Fact {
    var fact = Fact(position: position, kind: .scoreDeclared)
    fact.period = period.order
    fact.value = Fact.pack(score)
    return fact
  }
}
