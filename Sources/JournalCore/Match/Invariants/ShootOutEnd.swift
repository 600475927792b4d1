/// A shoot-out goes on until one side has won it.
enum ShootOutEnd: Invariant {
  static let holdsLater = false

  static func doubt(about fact: Fact, in state: MatchState) -> Doubt? {
    guard isEnd(fact, in: state), !state.isShootOutDeclared,
      state.shootOut.winner(kicks: state.format.shootOutKicks) == nil
    else { return nil }
    let scored = state.shootOut.scored
    guard state.shootOut.taken != Score() else {
      return Doubt("shoot-out-undecided", "The shoot-out ends, but no kick is logged.")
    }
    return Doubt("shoot-out-undecided", "The shoot-out ends \(scored), but nobody has won it.")
  }

  private static func isEnd(_ fact: Fact, in state: MatchState) -> Bool {
    switch fact.kind {
    case .periodEnd: Period(code: fact.period) == .shootOut
    case .finalWhistle: state.clock.open == .shootOut
    default: false
    }
  }
}
