/// Kicks belong to the shoot-out and are numbered in order for each side; goals never belong there.
enum ShootOutKicks: Invariant {
  static let holdsLater = false

  static func doubt(about fact: Fact, in state: MatchState) -> Doubt? {
    if fact.kind == .shootOutDeclared, state.shootOut.taken != Score() {
      return Doubt("shoot-out-differs", "The log also has the kicks; the declared result stands.")
    }
    guard fact.kind == .shootOutKick, let turn = state.shootOut.turn,
      let side = state.squads.side(of: fact.team), side != turn
    else { return nil }
    return Doubt(
      "kick-turn", "\(state.title(turn)) are next to kick: the sides take turns.")
  }

  static func objection(to fact: Fact, in state: MatchState) -> Refusal? {
    guard fact.kind == .shootOutKick, let side = state.squads.side(of: fact.team) else {
      return nil
    }
    if state.clock.hasWhistles, !state.clock.hasStarted(.shootOut), !state.clock.isOver {
      return Refusal(
        "not-a-shoot-out", "The shoot-out has not started.",
        remedy: .logStart(of: .shootOut))
    }
    let kick = fact.value / 4
    let next = state.shootOut.taken[side] + 1
    guard kick == next else {
      return Refusal("kick-order", "The next kick for \(state.names[fact.team]) is number \(next).")
    }
    return nil
  }
}
