import JournalCore
import JournalReading
import JournalRules

/// The goals, one by one or several in a row.
struct GoalClauses {
  /// How much is told about a goal.
  enum Detail: Int, Comparable {
    /// The scorer, and what the goal did.
    case bare
    /// The time as well.
    case timed
    /// The assist as well.
    case assisted
    /// The situation and the manner as well.
    case full

    static func < (left: Detail, right: Detail) -> Bool { left.rawValue < right.rawValue }
  }

  /// The match.
  let story: Story
  /// How much is told.
  let detail: Detail
  /// Introduces persons when they are first named; nil if nobody is introduced.
  let people: PeopleClauses?

  private var facts: MatchFacts { story.facts }

  /// One goal.
  ///
  /// - Parameters:
  ///   - previous: the goal told just before, if nothing lies in between.
  ///   - isFirst: whether it is the first goal told.
  func clause(_ point: GoalPoint, after previous: GoalPoint?, isFirst: Bool) -> Clause {
    let goal = point.goal
    var licences = GoalRules.licences(of: point, in: story)
    if isFirst { licences.insert(.firstTold) }
    if previous?.side == point.side { licences.insert(.sameSide) }
    if facts.isNeutral { licences.insert(.neutral) }
    // That a player had come on is told with his first goal.
    if story.haul(upTo: point) > 1 { licences.remove(.substitute) }
    let settles = point.isWinner || point.isOnly
    let aggregate = aggregate(point)
    let gap = detail >= .timed ? gap(point, after: previous) : nil
    let leader = point.after.leader ?? point.side
    return Clause(
      .goal, about: [goal.position],
      [
        .who: who(goal), .team: .team(facts.match.team(point.side)),
        .opponent: .team(facts.match.team(point.side.other)), .home: .side(point.side),
        .score: .score(Score(point.after[leader], point.after[leader.other])),
        .time: gap ?? (detail >= .timed ? moment(goal.time) : nil),
        .assist: detail >= .assisted && !point.isAssistless ? goal.assist.map { .person($0) } : nil,
        .manner: detail == .full ? manner(goal) : nil, .aggregate: aggregate,
        .situation: detail == .full ? situation(goal) : nil,
      ],
      licences: licences,
      evidence: point.history + (settles ? facts.scoreEvidence : [])
        + (aggregate == nil ? [] : facts.tie?.earlierEvidence ?? []))
  }

  private func who(_ goal: ScoredGoal) -> Value? {
    guard let scorer = goal.scorer else { return nil }
    guard goal.creditedScorer != nil, let people else { return .person(scorer) }
    return people.introduced(scorer)
  }

  private func moment(_ time: PlayTime) -> Value? {
    time.minute != nil || time.period?.isPlayed == true ? .time(time) : nil
  }

  /// The minutes since the goal told just before; nil from ten on, when the minute itself is
  /// better.
  private func gap(_ point: GoalPoint, after previous: GoalPoint?) -> Value? {
    guard let minutes = previous?.goal.time.minutes(to: point.goal.time),
      (1...9).contains(minutes)
    else { return nil }
    return .later(minutes)
  }

  private func situation(_ goal: ScoredGoal) -> Value? {
    goal.situation.flatMap { $0 == .open ? nil : .term("from.\($0.rawValue)") }
  }

  /// The aggregate after the goal; nil in a report without room for it.
  private func aggregate(_ point: GoalPoint) -> Value? {
    guard people != nil, let after = story.aggregates(around: point)?.after else { return nil }
    let leader = after.leader ?? point.side
    return .score(Score(after[leader], after[leader.other]))
  }

  private func manner(_ goal: ScoredGoal) -> Value? {
    guard goal.creditedScorer != nil else { return nil }
    let clause = Clause(
      .manner, about: [goal.position],
      [
        .technique: goal.technique.flatMap { $0.tidied.nonEmpty }.map {
          .term("technique.\($0.lowercased())")
        },
        .range: goal.range.map { .term("range.\($0.rawValue)") },
        .situation: goal.situation.map { .term("situation.\($0.rawValue)") },
        .body: body(goal).map { .term("body.\($0.rawValue)") },
      ],
      evidence: [goal.position])
    return clause.values.isEmpty ? nil : .clause(clause)
  }

  /// The part of the body; a foot only together with the technique or the range.
  private func body(_ goal: ScoredGoal) -> BodyPart? {
    let isFoot = goal.bodyPart.map { [.foot, .left, .right].contains($0) } ?? false
    return isFoot && goal.technique == nil && goal.range == nil ? nil : goal.bodyPart
  }

  /// Two goals of one side within a few minutes.
  func burst(_ first: GoalPoint, _ second: GoalPoint) -> Clause? {
    guard let burst = Burst(first, second, in: story) else { return nil }
    let isOne = first.goal.scorer == second.goal.scorer
    let leader = second.after.leader
    let effect: Licence =
      switch leader {
      case nil: .equaliser
      case second.side?: first.before.leader == second.side ? .extendsLead : .takesLead
      default: .pullsOneBack
      }
    return Clause(
      .burst, about: [first, second].map(\.goal.position),
      [
        .who: who(first.goal), .other: isOne ? nil : who(second.goal),
        .team: .team(facts.match.team(second.side)), .time: moment(first.goal.time),
        .score: .score(
          leader.map { Score(second.after[$0], second.after[$0.other]) } ?? second.after),
        .gap: .later(burst.minutes),
      ],
      licences: isOne ? [effect, .oneScorer] : [effect], evidence: second.history)
  }

  /// All goals of one player.
  func spree(_ spree: Spree) -> Clause? {
    guard let first = spree.points.first, let last = spree.points.last else { return nil }
    let leader = last.after.leader ?? last.side
    var licences = GoalRules.licences(of: first, in: story)
      .intersection([.opener, .takesLead, .regainsLead, .extendsLead])
    if spree.shape != .extending { licences = [spree.shape == .ahead ? .eachAhead : .inARow] }
    if last.isWinner { licences.insert(.winner) }
    return Clause(
      .spree, about: spree.positions,
      [
        .who: who(first.goal), .team: .team(facts.match.team(last.side)),
        .count: .number(spree.points.count), .time: .time(first.goal.time),
        .moments: .times(spree.points.map(\.goal.time)),
        .minutes: .times(spree.points.dropFirst().map(\.goal.time)),
        .before: .score(Score(first.after[first.side], first.after[first.side.other])),
        .score: spree.isInARow
          ? .score(Score(last.after[leader], last.after[leader.other])) : nil,
      ],
      licences: licences, evidence: last.history + (last.isWinner ? facts.scoreEvidence : []))
  }

  /// The maximum number of scorers whom a run of goals names.
  static let scorersOfRun = 4

  /// Several goals of one side in a row.
  func run(_ points: [GoalPoint]) -> Clause? {
    guard let last = points.last, let leader = last.after.leader else { return nil }
    let scorers = points.compactMap(\.goal.creditedScorer)
    let tally = Tally(scorers).people
    let isTold = scorers.count == points.count && tally.count <= Self.scorersOfRun
    let only = isTold && tally.count == 1 ? tally.first : nil
    return Clause(
      .goalRun, about: points.map(\.goal.position),
      [
        .who: only.map { .person($0.person) } ?? (isTold ? .people(tally) : nil),
        .team: .team(facts.match.team(last.side)),
        .score: .score(Score(last.after[leader], last.after[leader.other])),
        .count: .number(points.count),
      ],
      licences: only == nil ? [] : [.oneScorer], evidence: last.history)
  }

  /// The score after a part of the story that is left out.
  ///
  /// - Parameter told: the goal that was told last.
  func resumption(before point: GoalPoint, after told: GoalPoint?) -> Clause {
    let score = point.before
    let leader = score.leader
    let isCut =
      told.map { told in
        told.after.leader == leader && told.after.margin > score.margin && leader != nil
      } ?? false
    return Clause(
      .scoreLater, about: [point.goal.position],
      [
        .winner: leader.map { .team(facts.match.team($0)) },
        .loser: leader.map { .team(facts.match.team($0.other)) },
        .score: .score(leader.map { Score(score[$0], score[$0.other]) } ?? score),
      ],
      licences: isCut ? [.pullsOneBack] : [],
      evidence: Array(point.history.dropLast()))
  }

  /// What other sources say about goals: whether and for whom they counted, their minutes and their
  /// scorers.
  func disputes(_ goals: [GoalPoint]) -> [Clause] {
    goals.flatMap { goalDisputes($0) + minuteDisputes($0) + scorerDisputes($0) }
  }

  private func goalDisputes(_ point: GoalPoint) -> [Clause] {
    GoalDispute.all(of: point.goal, in: facts).map { dispute in
      let kind: ClauseKind =
        switch dispute.kind {
        case .denied: .disputedGoal
        case .otherTeam: .disputedTeam
        case .ownGoal: .disputedOwnGoal
        }
      return Clause(
        kind, about: dispute.claims,
        [
          .team: .team(facts.match.team(point.side)),
          .opponent: .team(facts.match.team(point.side.other)),
          .time: moment(point.goal.time),
          .sources: dispute.publishers.isEmpty ? nil : .names(dispute.publishers),
          .count: .number(dispute.publishers.count),
        ],
        licences: dispute.publishers.count > 1 ? [.several] : [],
        evidence: dispute.claims + [point.goal.position])
    }
  }

  private func scorerDisputes(_ point: GoalPoint) -> [Clause] {
    ScorerDispute.all(of: point.goal, in: facts).map { dispute in
      Clause(
        .disputedScorer, about: dispute.claims,
        [
          .name: dispute.credited, .team: .team(facts.match.team(point.side)),
          .time: moment(point.goal.time),
          .sources: dispute.publishers.isEmpty ? nil : .names(dispute.publishers),
          .count: .number(dispute.publishers.count),
        ],
        licences: dispute.publishers.count > 1 ? [.several] : [],
        evidence: dispute.claims + [point.goal.position])
    }
  }

  private func minuteDisputes(_ point: GoalPoint) -> [Clause] {
    MinuteDispute.all(of: point.goal, in: facts).map { dispute in
      Clause(
        .disputedMinute, about: dispute.claims,
        [
          .who: point.goal.scorer.map { .person($0) },
          .team: .team(facts.match.team(point.side)),
          .sources: dispute.publishers.isEmpty ? nil : .names(dispute.publishers),
          .minutes: .number(dispute.minute), .count: .number(dispute.publishers.count),
        ],
        licences: dispute.publishers.count > 1 ? [.several] : [],
        evidence: dispute.claims + [point.goal.position])
    }
  }
}

extension Score {
  /// The difference between the two sides.
  fileprivate var margin: Int { abs(home - away) }
}

extension GoalPoint {
  /// Whether a recorded assist is not told, because an own goal or a penalty has none.
  fileprivate var isAssistless: Bool {
    goal.traits.contains(.own) || goal.traits.contains(.penalty) || goal.situation == .penalty
  }
}
