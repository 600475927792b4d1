/// Periods start and end once, and in order.
enum PeriodOrder: Invariant {
  static let holdsLater = false

  static func objection(to fact: Fact, in state: MatchState) -> Refusal? {
    guard fact.kind == .periodStart || fact.kind == .periodEnd || fact.kind == .finalWhistle else {
      return nil
    }
    if state.clock.isOver {
      return Refusal(
        "match-over", "The match is over: its final whistle is logged.",
        hint: "If it goes on, take the whistle back first: journal undo, with its event.")
    }
    guard let period = Period(order: fact.period) else { return nil }
    switch fact.kind {
    case .periodStart: return objection(toStart: period, state.clock)
    case .periodEnd: return objection(toEnd: period, state.clock)
    default: return nil
    }
  }

  private static func objection(toStart period: Period, _ clock: MatchClock) -> Refusal? {
    if clock.hasStarted(period) {
      return Refusal("period-order", "The \(period.title) has started already.")
    }
    if let open = clock.open {
      return Refusal(
        "period-order", "The \(open.title) is still on.",
        hint: "End it first: \(command(end: open)).")
    }
    // A cup may go from the second half straight to the shoot-out.
    let allowed = period == clock.next || (period == .shootOut && clock.lastEnded == .secondHalf)
    guard !allowed else { return nil }
    let next = clock.next.map { "What can start now is the \($0.title)." }
    return Refusal("period-order", "The \(period.title) cannot start now.", hint: next)
  }

  private static func objection(toEnd period: Period, _ clock: MatchClock) -> Refusal? {
    guard !clock.hasEnded(period) else {
      return Refusal("period-order", "The \(period.title) has ended already.")
    }
    guard clock.hasStarted(period) else {
      return Refusal(
        "period-order", "The \(period.title) has not started.",
        hint: "Start it first: \(command(start: period)). Where only the result is known: "
          + "journal append score-declared.")
    }
    return nil
  }

  private static func command(start period: Period) -> String {
    switch period {
    case .firstHalf: "journal append kick-off"
    case .secondHalf: "journal append second-half"
    case .extraTimeFirst: "journal append extra-time"
    case .extraTimeSecond: "journal append extra-time-second-half"
    default: "journal append shoot-out"
    }
  }

  private static func command(end period: Period) -> String {
    switch period {
    case .firstHalf: "journal append half-time"
    case .secondHalf: "journal append full-time"
    case .extraTimeFirst: "journal append extra-time-half-time"
    case .extraTimeSecond: "journal append extra-time-end"
    default: "journal append shoot-out-end"
    }
  }
}
