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

  /// A goal entered later can make more goals than a declared score has.
  static func excess(over fact: Fact, in state: MatchState) -> Doubt? {
    guard fact.kind == .scoreDeclared, let declared = Fact.unpack(fact.value),
      state.score.home > declared.home || state.score.away > declared.away
    else { return nil }
    return Doubt(
      "score-differs",
      "The goals in the log make \(state.score), e\(fact.position) declares \(declared).",
      position: fact.position)
  }
}
