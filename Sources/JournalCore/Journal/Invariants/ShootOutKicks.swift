/// Kicks belong to the shoot-out and go in order for each side; goals never do.
enum ShootOutKicks: Invariant {
  static let holdsLater = false

  static func doubt(about fact: Fact, in state: MatchState) -> Doubt? {
    if fact.kind == .shootOutDeclared, state.kicks != Score() {
      return Doubt("shoot-out-differs", "Kicks are in the log too; the declared result stands.")
    }
    guard fact.kind == .shootOutKick, let side = state.squads.side(of: fact.team),
      fact.value / 4 > state.kicks[side.other] + 1
    else { return nil }
    return Doubt("kick-turn", "It is the turn of the other side: kicks alternate.")
  }

  static func objection(to fact: Fact, in state: MatchState) -> Refusal? {
    guard fact.kind == .shootOutKick, let side = state.squads.side(of: fact.team) else {
      return nil
    }
    if state.clock.hasWhistles, !state.clock.hasStarted(.shootOut), !state.clock.isOver {
      return Refusal(
        "not-a-shoot-out", "A kick outside the shoot-out.",
        hint: "Log its start first: journal append shoot-out.")
    }
    let kick = fact.value / 4
    guard kick == state.kicks[side] + 1 else {
      return Refusal(
        "kick-order", "The next kick of \(state.names[fact.team]) is \(state.kicks[side] + 1).")
    }
    return nil
  }
}
