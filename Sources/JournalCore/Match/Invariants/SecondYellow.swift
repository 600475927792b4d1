/// A second yellow card follows a first one, and a first one is not shown twice.
enum SecondYellow: Invariant {
  static func doubt(about fact: Fact, in state: MatchState) -> Doubt? {
    guard fact.kind == .card, let side = state.squads.side(of: fact.team) else { return nil }
    let isCautioned = state.squads[side].cautioned.contains(fact.person)
    let player = state.names[fact.person]
    if fact.value == 2, !isCautioned {
      return Doubt("second-yellow-alone", "\(player) has not had a first yellow card.")
    }
    if fact.value == 1, isCautioned {
      return Doubt(
        "yellow-twice", "\(player) already has a yellow card: was this second-yellow?")
    }
    return nil
  }
}
