import JournalCore
import JournalProjections

extension MatchHistory {
  /// The positions from which goals that were never scored are numbered: beyond those of any log.
  static let supposedPositions = 1 << 40

  /// Returns the match with one more goal, early in a period. A declared score is raised by it.
  func scoring(_ team: NameID, in period: Period, minute: Int) -> MatchHistory {
    let last = raw.last?.position ?? 0
    var goal = Fact(
      position: last < Self.supposedPositions ? Self.supposedPositions : last + 1, kind: .goal)
    (goal.team, goal.period, goal.minute) = (team, period.code, Int16(clamping: minute))
    goal.isTimed = true
    goal.settle()
    return MatchHistory(stream, raw: raw + [goal], names: names, amended: amended)
      .declaring(goalsInPlaceOf: self)
  }

  /// Returns the match with one goal fewer in the scores declared for the end of a period and later.
  func declaring(oneFewerFor side: Side, from period: Period) -> MatchHistory {
    let last = facts.filter { $0.kind == .scoreDeclared && $0.periodOrder >= period.order }
    let scores = last.compactMap { Fact.unpack($0.value)?[side] }
    let most = max(0, (scores.min() ?? 0) - 1)
    return replacing { fact in
      guard fact.kind == .scoreDeclared, var score = Fact.unpack(fact.value) else { return fact }
      score[side] =
        fact.periodOrder >= period.order ? max(0, score[side] - 1) : min(score[side], most)
      var copy = fact
      copy.value = Fact.pack(score)
      return copy
    }
  }

  /// Returns the match with a kick of the shoot-out scored in place of missed, or the reverse.
  func turning(kick position: Int) -> MatchHistory {
    replacing { fact in
      guard fact.kind == .shootOutKick, fact.position == position, fact.value % 4 != 2 else {
        return fact
      }
      var copy = fact
      copy.value = fact.value / 4 * 4 + (fact.value % 4 == 1 ? 0 : 1)
      return copy
    }
  }
}

extension MatchResult {
  /// The same match with one more goal of a side: in the two halves, or in extra time.
  func scoring(_ side: Side, inExtraTime: Bool = false) -> MatchResult? {
    let team = side == .home ? board.value.home : board.value.away
    let period: Period = inExtraTime ? .extraTimeFirst : .firstHalf
    let minute = format.minutes(of: period)?.lowerBound ?? 1
    return with(history.scoring(team, in: period, minute: minute))
  }

  /// The same match with one goal fewer of a side among those that only a declared score tells.
  func declaring(oneFewerFor side: Side, inExtraTime: Bool = false) -> MatchResult? {
    with(history.declaring(oneFewerFor: side, from: inExtraTime ? .extraTimeSecond : .secondHalf))
  }

  /// The number of goals of a side that a declared score counts and no event tells.
  func untold(_ side: Side, inExtraTime: Bool = false) -> Int {
    guard !declarations.isEmpty else { return 0 }
    let board = board.value
    let extra: [Period] = [
      .extraTimeFirst, .extraTimeSecond, .secondExtraTimeFirst, .secondExtraTimeSecond,
    ]
    let later = extra.reduce(0) { $0 + board.goals(in: $1)[side] }
    guard board.hasExtraTime else {
      return inExtraTime ? 0 : max(0, board.total[side] - board.logged[side])
    }
    guard let halves = board.regulation, board.unplaced == Score() else { return 0 }
    if inExtraTime { return max(0, board.total[side] - halves[side] - later) }
    return max(0, halves[side] - (board.logged[side] - later))
  }

  /// The positions of the declared scores.
  var declarations: [Int] {
    board.evidence.filter { $0.kind == .scoreDeclared }.map(\.position)
  }
}
