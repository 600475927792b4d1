/// Limits on people warn and never refuse: real matches break every such cap.
enum SubstitutionLimit: Invariant {
  static func doubt(about fact: Fact, in state: MatchState) -> Doubt? {
    guard fact.kind == .substitution, let limit = state.format.substitutions,
      let side = state.squads.side(of: fact.team), state.substitutions[side] >= limit
    else { return nil }
    return Doubt(
      "too-many-substitutions",
      "\(state.names[fact.team]) have made \(limit) substitutions already, the regulation's limit.")
  }
}
