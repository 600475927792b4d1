/// Each period starts once and ends once, in order.
enum PeriodOrder: Invariant {
  static let holdsLater = false

  static func objection(to fact: Fact, in state: MatchState) -> Refusal? {
    guard fact.kind == .periodStart || fact.kind == .periodEnd || fact.kind == .finalWhistle else {
      return nil
    }
    if state.clock.isOver {
      return Refusal(
        "match-over", "The match is over: the final whistle has been logged.",
        remedy: .takeBackFinalWhistle)
    }
    guard let period = Period(code: fact.period) else { return nil }
    switch fact.kind {
    case .periodStart: return objection(toStart: period, state.clock, state.format)
    case .periodEnd: return objection(toEnd: period, state.clock)
    default: return nil
    }
  }

  private static func objection(
    toStart period: Period, _ clock: MatchClock, _ format: MatchFormat
  ) -> Refusal? {
    if clock.hasStarted(period) {
      return Refusal("period-order", "The \(period.title) has already started.")
    }
    if let open = clock.open {
      return Refusal(
        "period-order", "The \(open.title) is not over yet.",
        remedy: .logEnd(of: open))
    }
    if period.isSecondExtraTime, format.secondExtraTime == nil { return .noSecondExtraTime }
    // A cup match may go from the second half straight to the shoot-out, and another from extra
    // time, whatever the rules say of a second one.
    let isShootOut =
      period == .shootOut
      && (clock.lastEnded == .secondHalf || clock.lastEnded == .extraTimeSecond)
    guard period != clock.next, !isShootOut else { return nil }
    let next = clock.next.map { "Next comes the \($0.title)." }
    return Refusal("period-order", "The \(period.title) cannot start now.", hint: next)
  }

  private static func objection(toEnd period: Period, _ clock: MatchClock) -> Refusal? {
    guard !clock.hasEnded(period) else {
      return Refusal("period-order", "The \(period.title) has already ended.")
    }
    guard clock.hasStarted(period) else {
      return Refusal(
        "period-order", "The \(period.title) has not started.",
        remedy: .logStartOrScore(of: period))
    }
    return nil
  }
}
