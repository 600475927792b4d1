import JournalProjections
import JournalCore
import JournalNarrative

extension Account {
  static func state(
    _ board: Scoreboard, _ facts: [Fact], _ format: MatchFormat, demand: String?
  ) -> MatchClockState {
    if isOver(board, format, demand: demand) { return .over }
    let play = facts.filter { fact in
      fact.kind == .goal || fact.kind == .finalWhistle || fact.period >= Period.firstHalf.order
    }
    guard !play.isEmpty else { return .notBegun }
    let latest = facts.filter { $0.minute > 0 && Period(order: $0.period)?.isPlayed == true }
      .max { left, right in
        [Int(left.period), Int(left.minute), max(0, Int(left.added))].lexicographicallyPrecedes(
          [Int(right.period), Int(right.minute), max(0, Int(right.added))])
      }
    let time = latest.map { PlayTime($0, at: nil) }
    if let open = board.open, (latest?.period ?? 0) <= open.order {
      let isIn = latest?.period == open.order
      let whistle = facts.last { $0.kind == .periodStart && $0.period == open.order }
      return .during(
        open, minute: isIn ? time : nil, evidence: isIn ? latest?.position : whistle?.position)
    }
    if let ended = board.lastOver, (latest?.period ?? 0) <= ended.order {
      let whistle = facts.last { fact in
        fact.period == ended.order && (fact.kind == .periodEnd || fact.kind == .scoreDeclared)
      }
      return .ended(ended, evidence: whistle?.position)
    }
    return .unrecorded(time, evidence: (latest ?? play.last)?.position)
  }

  private static func isOver(_ board: Scoreboard, _ format: MatchFormat, demand: String?) -> Bool {
    if board.hasFinalWhistle { return true }
    if board.hasShootOut {
      return board.lastOver == .shootOut
        || board.shootOutWinner(kicks: format.shootOutKicks) != nil
    }
    guard demand == nil else { return false }
    return board.hasExtraTime ? board.isExtraTimeOver : board.isRegulationOver
  }
}
