public import JournalCore
import JournalProjections

extension MatchResult {
  /// The awarded score; nil if none was awarded.
  public var award: Score? {
    if case .awarded(let score) = rulings.value.result { score } else { nil }
  }

  /// The side that went through on a walkover; nil if there was none.
  public var walkover: Side? { side(of: rulings.value.walkover) }

  /// Whether the match does not count at all: annulled, cancelled or entered by mistake.
  public var isVoid: Bool { rulings.value.isVoid }

  /// Whether it was abandoned, and nothing has decided yet how to treat it.
  public var isLeftOpen: Bool { rulings.value.isAbandoned && rulings.value.result == .played }

  /// Whether anything has happened in it.
  public var hasBegun: Bool {
    board.evidence.contains { $0.kind != .scheduled } || !rulings.evidence.isEmpty
  }

  /// The goals of the two halves; nil if they depend on a goal of unknown period.
  public var regulation: Score? { award ?? board.value.regulation }

  /// The goals of the halves and of extra time; a golden goal counts as the regulation says.
  public var total: Score { award ?? board.value.total + goldenBonus }

  /// The score over the goals of a scope.
  public func score(over scope: Step.Scope) -> Score? {
    switch scope {
    case .regulation: regulation
    case .firstExtraTime: award ?? firstExtraTime
    case .all: total
    }
  }

  /// Whether the two halves are over, by whistle, by a declared score or by a ruling.
  public var isRegulationOver: Bool {
    if rulings.value.result != .played || walkover != nil { return true }
    return board.value.isRegulationOver && !rulings.value.isAbandoned
  }

  /// Whether extra time was played to its end, or ended before it by a golden or silver goal.
  public var isExtraTimeOver: Bool {
    if rulings.value.result != .played { return true }
    let board = board.value
    guard board.hasExtraTime else { return false }
    if board.isExtraTimeOver || goldenGoal != nil { return true }
    return format.extraTimeEnding == .silver && hasSilverLead
  }

  /// Whether the match is over, as far as a table is concerned.
  public var isOver: Bool {
    isRegulationOver && (!board.value.hasExtraTime || isExtraTimeOver)
  }

  /// The goal that ended extra time or a second extra time, if the first goal does.
  public var goldenGoal: Fact? {
    if format.extraTimeEnding == .golden {
      return goals.first { Period(code: $0.effectPeriod)?.isExtraTime == true }
    }
    guard let second = format.secondExtraTime, second.ending != .full else { return nil }
    return goals.first { Period(code: $0.effectPeriod)?.isSecondExtraTime == true }
  }

  /// The goals of the halves and of the first extra time, in which a golden goal counts as the
  /// regulation says; nil if they depend on a goal of unknown period.
  private var firstExtraTime: Score? {
    guard board.value.hasSecondExtraTime else { return total }
    return board.value.firstExtraTime
  }

  /// The extra goals for a golden goal. A score declared for the end of play includes them already.
  var goldenBonus: Score {
    guard format.goldenGoalValue > 1, let goal = goldenGoal, let side = side(of: goal.team),
      !board.evidence.contains(where: { fact in
        fact.kind == .scoreDeclared && Period(code: fact.period)?.isExtraTime == true
      })
    else { return Score() }
    let bonus = format.goldenGoalValue - 1
    return side == .home ? Score(bonus, 0) : Score(0, bonus)
  }

  private var hasSilverLead: Bool {
    let board = board.value
    guard board.lastOver ?? .pre >= .extraTimeFirst, board.open == nil else { return false }
    let goals = board.goals(in: .extraTimeFirst)
    return goals.home != goals.away
  }

  /// The side that won the shoot-out; nil if none has.
  public var shootOutWinner: Side? { board.value.shootOutWinner(kicks: format.shootOutKicks) }

  /// The outcome for one side; nil while the match is not over.
  public func outcome(for side: Side) -> SideOutcome? {
    guard isOver, !isVoid else { return nil }
    if let winner = rulings.value.awardedTo.isSome
      ? self.side(of: rulings.value.awardedTo) : walkover
    {
      return winner == side ? .win : .loss
    }
    let score = total
    guard score.home == score.away else {
      return score[side] > score[side.other] ? .win : .loss
    }
    guard award == nil, let winner = shootOutWinner else { return .draw }
    return winner == side ? .shootOutWin : .shootOutLoss
  }
}
