/// Events in play happen in a period of play that has started.
enum OpenPeriod: Invariant {
  static let holdsLater = false

  static func objection(to fact: Fact, in state: MatchState) -> Refusal? {
    guard fact.isInPlay else { return nil }
    guard let period = Period(code: fact.period) else { return nil }
    guard period.isPlayed else {
      return Refusal(
        "not-in-play", "The ball is not in play in \(period.rawValue) (\(period.title)).",
        hint: period == .shootOut ? "Log a kick in the shoot-out as shoot-out-kick." : nil)
    }
    guard state.clock.hasWhistles, !state.clock.hasStarted(period), !state.clock.isOver else {
      return nil
    }
    return Refusal(
      "period-not-started", "The \(period.title) has not started.",
      remedy: .logStart(of: period))
  }
}

extension Fact {
  /// Whether it happens while the ball is in play.
  var isInPlay: Bool {
    switch kind {
    case .goal, .attempt, .penaltyAwarded, .penaltyMissed, .play: true
    default: false
    }
  }
}
