/// Goals add up to a score that was declared.
enum DeclaredScore: Invariant {
  static func doubt(about fact: Fact, in state: MatchState) -> Doubt? {
    guard fact.kind == .scoreDeclared, let declared = Fact.unpack(fact.value),
      state.score != declared, state.score != Score()
    else { return nil }
    return Doubt(
      "score-differs",
      "The goals in the log make \(state.score), the declared score is \(declared).")
  }
}
