/// Kicks belong to the shoot-out and are numbered in order for each side; goals never belong there.
enum ShootOutKicks: Invariant {
  static let holdsLater = false

  static func doubt(about fact: Fact, in state: MatchState) -> Doubt? {
    if fact.kind == .shootOutDeclared, state.shootOut.taken != Score() {
      return Doubt("shoot-out-differs", "Kicks are in the log too; the declared result stands.")
    }
    guard fact.kind == .shootOutKick, let turn = state.shootOut.turn,
      let side = state.squads.side(of: fact.team), side != turn
    else { return nil }
    return Doubt(
      "kick-turn", "It is the turn of \(state.title(turn)): the sides kick one after the other.")
  }

  static func objection(to fact: Fact, in state: MatchState) -> Refusal? {
    guard fact.kind == .shootOutKick, let side = state.squads.side(of: fact.team) else {
      return nil
    }
    if state.clock.hasWhistles, !state.clock.hasStarted(.shootOut), !state.clock.isOver {
      return Refusal(
        "not-a-shoot-out", "A kick outside the shoot-out.",
        remedy: .logStart(of: .shootOut))
    }
    let kick = fact.value / 4
    let next = state.shootOut.taken[side] + 1
    guard kick == next else {
      return Refusal("kick-order", "The next kick of \(state.names[fact.team]) is \(next).")
    }
    return nil
  }
}
