import JournalCore
import JournalProjections

/// The smallest changes that would have put another team through: of one thing, and of two where
/// neither is enough alone.
///
/// Tried are each goal that counts, each that was struck out, each correction and each event that
/// was taken back, each decision, each kick of a shoot-out, and one goal more of either team in each
/// match that has begun, in its halves and in its extra time; what was played of an awarded match too,
/// which counts without the award. Every answer is computed by judging the changed tie again
/// (<doc:HowATieIsDecided>). Whistles are not tried: without them the same was scored, and only nobody
/// knows when.
public struct TieFlips: Sendable {
  /// A change, or two together, with the verdict after them.
  public struct Flip: Sendable {
    /// What is changed: one thing or two. The same thing twice is two of its events, or two goals.
    public let changes: [TieChange]
    /// The changed tie.
    public let contest: TieContest
    /// Who goes through then, or what is missing.
    public let verdict: TieVerdict

    /// The positions of the events of the log on which the changed verdict rests, ascending.
    public var evidence: [Int] {
      verdict.evidence.filter { $0 < MatchHistory.supposedPositions }
    }
  }

  /// The single changes.
  public let single: [Flip]

  /// The pairs of changes neither of which is enough alone.
  public let pairs: [Flip]

  /// The number of single things that were tried; events with the same effect are one.
  public let tried: Int

  /// Whether it can be told what a change brings about: not if the tie was decided although nobody
  /// knows the score before extra time.
  public let isKnown: Bool

  /// Searches for what would have put another team through.
  public init(of tie: TieContest, by stage: Stage) {
    let judge = TieJudge(stage: stage)
    let verdict = judge.judge(tie)
    isKnown = judge.judge(tie.supposed(by: stage)).winner == verdict.winner
    let candidates = isKnown ? TieCandidates(tie).all : []
    tried = candidates.count
    func flip(_ changes: [TieChange], _ steps: [TieChange.Step]) -> Flip? {
      let changed = tie.changed(steps, by: stage)
      let news = judge.judge(changed)
      guard news.winner != verdict.winner else { return nil }
      return Flip(changes: changes, contest: changed, verdict: news)
    }
    var single: [Flip] = []
    var rest: [TieCandidates.Candidate] = []
    for candidate in candidates {
      if let found = flip([candidate.change], Array(candidate.steps.prefix(1))) {
        single.append(found)
      } else {
        rest.append(candidate)
      }
    }
    self.single = single
    var pairs: [Flip] = []
    for (index, one) in rest.enumerated() {
      let again = one.steps.count > 1 ? flip([one.change, one.change], one.steps) : nil
      pairs += [again].compactMap { $0 }
      for other in rest[(index + 1)...] {
        let both = flip(
          [one.change, other.change], [one.steps[0], other.steps[0]])
        pairs += [both].compactMap { $0 }
      }
    }
    self.pairs = pairs
  }
}

/// What could have been otherwise in a tie, events with the same effect together.
private struct TieCandidates {
  struct Candidate {
    let change: TieChange
    /// The change made once, and made twice if it can be.
    let steps: [TieChange.Step]
  }

  private(set) var all: [Candidate] = []

  init(_ tie: TieContest) {
    let onMatches = (tie.legs + tie.voided).flatMap { $0.result.rulings.positions }
    let decisions = Set(tie.rulings.map(\.position) + tie.orders.map(\.position) + onMatches)
    for leg in tie.legs where leg.hasBegun && leg.result.standsWithoutAward {
      take(goalsOf: leg, in: tie)
      take(actsOn: leg, besides: decisions)
      for team in TieSide.allCases {
        for span in TieChange.Span.allCases { take(leg, team, span) }
      }
      for kick in leg.board.evidence where kick.kind == .shootOutKick {
        add(.kick(kick.position), [.kick(kick.position)])
      }
    }
    for position in decisions.sorted() { add(without: [position]) }
  }

  private mutating func add(_ change: TieChange, _ steps: [TieChange.Step]) {
    all.append(Candidate(change: change, steps: steps))
  }

  private mutating func add(without positions: [Int]) {
    add(.without(positions), positions.prefix(2).map { .without($0) })
  }

  /// Goals of one team have the same effect if neither their period nor their order matters.
  private mutating func take(goalsOf leg: Leg, in tie: TieContest) {
    struct Key: Hashable {
      let team: TieSide
      let period: UInt8
      let position: Int
    }
    let format = leg.result.format
    let endsByGoal =
      format.extraTimeEnding != .full || format.secondExtraTime.map { $0.ending != .full } == true
    let hasHalfTime = leg.board.evidence.contains {
      $0.kind == .scoreDeclared && $0.periodOrder < Period.secondHalf.order
    }
    let isPlain = !leg.board.value.hasExtraTime && !hasHalfTime
    var order: [Key] = []
    var groups: [Key: [Int]] = [:]
    for goal in leg.goals {
      let key = Key(
        team: leg.team(of: goal.team), period: isPlain ? 0 : goal.effectPeriod,
        position: endsByGoal ? goal.position : 0)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(goal.position)
    }
    for key in order { add(without: groups[key, default: []]) }
  }

  /// Takes what changed other events: goals struck out, corrections, and what was taken back. An act
  /// that changes nothing of the result is passed over, unless others act on the same event.
  private mutating func take(actsOn leg: Leg, besides decisions: Set<Int>) {
    let history = leg.history
    let acts = history.raw.filter { fact in
      [.goalDisallowed, .reviewDecided, .correction, .retraction, .shootOutDeclared]
        .contains(fact.kind) && !history.standing.withdrawn.contains(fact.position)
        && !decisions.contains(fact.position)
    }
    let subjects = Dictionary(grouping: acts.filter { $0.subject != 0 }, by: \.subject)
    for act in acts {
      let isAlone =
        subjects[act.subject, default: []].count < 2 && subjects[act.position] == nil
        && !acts.contains { $0.position == act.subject }
      let changed = leg.result.without([act.position])
      // Where a result was awarded, what was played matters without the award.
      if isAlone, leg.result.award == nil, let changed, changed.saysTheSame(as: leg.result) {
        continue
      }
      add(without: [act.position])
    }
  }

  private mutating func take(_ leg: Leg, _ team: TieSide, _ span: TieChange.Span) {
    guard span == .regulation || leg.board.value.hasExtraTime else { return }
    let goal = TieChange.Step.goal(leg: leg.number, team, span)
    add(.goal(leg: leg.number, by: team, span), [goal, goal])
    let untold = leg.result.untold(leg.side(of: team), inExtraTime: span == .extraTime)
    guard untold > 0, let declared = leg.result.declarations.last else { return }
    let fewer = TieChange.Step.fewer(leg: leg.number, team, span)
    add(
      .fewer(leg: leg.number, by: team, span, declared: declared),
      untold > 1 ? [fewer, fewer] : [fewer])
  }
}

extension MatchResult {
  /// Whether something is left of it without an award.
  fileprivate var standsWithoutAward: Bool { award == nil || playedScore != nil }

  /// Whether the rules of a tie see no difference between two looks at a match.
  fileprivate func saysTheSame(as other: MatchResult) -> Bool {
    let (one, two) = (board.value, other.board.value)
    return regulation == other.regulation && total == other.total
      && score(over: .firstExtraTime) == other.score(over: .firstExtraTime)
      && one.hasExtraTime == two.hasExtraTime && one.hasShootOut == two.hasShootOut
      && one.hasSecondExtraTime == two.hasSecondExtraTime
      && one.shootOut == two.shootOut && shootOutWinner == other.shootOutWinner
      && isRegulationOver == other.isRegulationOver && isExtraTimeOver == other.isExtraTimeOver
      && isOver == other.isOver && isVoid == other.isVoid && isLeftOpen == other.isLeftOpen
      && award == other.award && walkover == other.walkover
      && goals.map(\.effectPeriod) == other.goals.map(\.effectPeriod)
  }
}
