import JournalProjections
import JournalCore
import JournalNarrative

extension Account {
  /// The state of a match that is held up or does not count, by the last event on each matter; nil
  /// if nothing holds it up.
  static func halt(_ facts: [Fact], _ events: [Int: Draft], _ played: MatchClockState)
    -> MatchClockState?
  {
    func last(_ kinds: Fact.Kind...) -> Fact? { facts.last { kinds.contains($0.kind) } }
    func halted(_ kind: Halt.Kind, _ fact: Fact?, if kinds: Fact.Kind...) -> MatchClockState? {
      guard let fact, kinds.isEmpty || kinds.contains(fact.kind) else { return nil }
      let time = PlayTime(fact, at: events[fact.position]?.envelope.at)
      return .halted(kind, time: time.minute == nil ? nil : time, evidence: fact.position)
    }
    if let voided = halted(.voided, last(.matchVoided)) { return voided }
    let ruling = last(.resultAwarded, .resultAnnulled, .resultConfirmed)
    if ruling?.kind == .resultAwarded, ruling.flatMap({ Fact.unpack($0.value) }) != nil {
      return nil
    }
    if ruling?.kind == .resultAnnulled { return halted(.annulled, ruling) }
    if let off = last(.matchCancelled) {
      return last(.walkover) == nil ? halted(.cancelled, off) : nil
    }
    let broken = last(.matchAbandoned, .matchResumed)
    if let abandoned = halted(.abandoned, broken, if: .matchAbandoned) { return abandoned }
    if played.isUnderWay {
      return halted(.suspended, last(.playSuspended, .playResumed), if: .playSuspended)
    }
    guard case .notBegun = played, let off = last(.matchPostponed) else { return nil }
    let isMoved = events.contains { position, draft in
      if case .matchRescheduled = draft.event { position > off.position } else { false }
    }
    return isMoved ? nil : halted(.postponed, off)
  }

  static func state(
    _ board: Scoreboard, _ facts: [Fact], _ format: MatchFormat, demand: String?
  ) -> MatchClockState {
    if isOver(board, format, demand: demand) { return .over }
    let play = facts.filter { fact in
      fact.kind == .goal || fact.kind == .finalWhistle || fact.periodOrder >= Period.firstHalf.order
    }
    guard !play.isEmpty else { return .notBegun }
    let latest = facts.filter { $0.minute > 0 && Period(code: $0.period)?.isPlayed == true }
      .max { left, right in
        [Int(left.periodOrder), Int(left.minute), max(0, Int(left.added))]
          .lexicographicallyPrecedes(
            [Int(right.periodOrder), Int(right.minute), max(0, Int(right.added))])
      }
    let time = latest.map { PlayTime($0, at: nil) }
    if let open = board.open, (latest?.periodOrder ?? 0) <= open.order {
      let isIn = latest?.period == open.code
      let whistle = facts.last { $0.kind == .periodStart && $0.period == open.code }
      return .during(
        open, minute: isIn ? time : nil, evidence: isIn ? latest?.position : whistle?.position)
    }
    if let ended = board.lastOver, (latest?.periodOrder ?? 0) <= ended.order {
      let whistle = facts.last { fact in
        fact.period == ended.code && (fact.kind == .periodEnd || fact.kind == .scoreDeclared)
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
