/// The player who goes off is on the pitch, and the one who comes on has not been used.
enum SubstitutionOnPitch: Invariant {
  static func objection(to fact: Fact, in state: MatchState) -> Refusal? {
    guard fact.kind == .substitution, let side = state.squads.side(of: fact.team) else {
      return nil
    }
    let squad = state.squads[side]
    let (off, on) = (state.names[fact.person], state.names[fact.other])
    if squad.onPitch.contains(fact.other) || squad.cameOn.contains(fact.other) {
      return Refusal("already-used", "\(on) has already been on the pitch.")
    }
    if squad.wentOff.contains(fact.other) || squad.dismissed.contains(fact.other) {
      return Refusal("already-used", "\(on) has already been used and cannot come back on.")
    }
    if squad.isKnown ? !squad.onPitch.contains(fact.person) : squad.wentOff.contains(fact.person) {
      return Refusal(
        "not-on-pitch", "\(off) is not on the pitch.",
        remedy: .fieldsMean([
          .init("off", "the player who goes off"), .init("on", "the one who comes on"),
        ]))
    }
    if squad.isComplete, !squad.bench.contains(fact.other) {
      return Refusal("not-on-bench", "\(on) is not on the bench of \(state.names[fact.team]).")
    }
    return nil
  }
}
