/// A side makes no more substitutions than the regulation allows.
///
/// This warns and never refuses: real matches break every such limit.
enum SubstitutionLimit: Invariant {
  static func doubt(about fact: Fact, in state: MatchState) -> Doubt? {
    guard fact.kind == .substitution, let limit = state.format.substitutions,
      let side = state.squads.side(of: fact.team), state.substitutions[side] >= limit
    else { return nil }
    return Doubt(
      "too-many-substitutions",
      "\(state.names[fact.team]) have already made \(limit) substitutions, the regulation's limit.")
  }
}
