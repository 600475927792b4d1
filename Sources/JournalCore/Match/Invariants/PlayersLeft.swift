/// A side does not play on with fewer players than the Laws allow (IFAB, Law 3).
enum PlayersLeft: Invariant {
  static func doubt(about fact: Fact, in state: MatchState) -> Doubt? {
    guard fact.kind == .card, fact.value > 1, let side = state.squads.side(of: fact.team),
      let strength = state.squads[side].strength,
      state.squads[side].onPitch.contains(fact.person),
      strength - 1 < state.format.minimumPlayers
    else { return nil }
    return Doubt(
      "too-few-players", "\(state.names[fact.team]) are left with \(strength - 1) players.")
  }
}
