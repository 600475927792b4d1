/// A player who returns to the pitch had left it.
enum PlayerReturns: Invariant {
  static func doubt(about fact: Fact, in state: MatchState) -> Doubt? {
    guard fact.kind == .playerReturned, !state.offPitch.contains(fact.person) else { return nil }
    return Doubt("not-off", "\(state.names[fact.person]) had not left the pitch.")
  }
}
