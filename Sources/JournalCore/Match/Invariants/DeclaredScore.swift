/// The goals add up to the declared score.
enum DeclaredScore: Invariant {
  static func doubt(about fact: Fact, in state: MatchState) -> Doubt? {
    guard fact.kind == .scoreDeclared, let declared = Fact.unpack(fact.value) else { return nil }
    if let earlier = earlierAndMore(than: declared, fact, state) { return earlier }
    guard state.score != declared, state.score != Score() else { return nil }
    return Doubt(
      "score-differs",
      "The goals in the log make \(state.score)\(when(fact)); the declared score is \(declared).")
  }

  private static func when(_ fact: Fact) -> String {
    switch Period(code: fact.period) {
    case .firstHalf: " at half-time"
    case .extraTimeSecond: " after extra time"
    case .secondExtraTimeSecond: " after the second extra time"
    default: ""
    }
  }

  /// No goal is lost between two periods: a later score includes all goals of an earlier one.
  private static func earlierAndMore(than declared: Score, _ fact: Fact, _ state: MatchState)
    -> Doubt?
  {
    let others = state.facts.values.filter {
      $0.kind == .scoreDeclared && $0.periodOrder < fact.periodOrder
    }
    let more = others.sorted { $0.position < $1.position }.first { other in
      guard let score = Fact.unpack(other.value) else { return false }
      return score.home > declared.home || score.away > declared.away
    }
    guard let more, let score = Fact.unpack(more.value) else { return nil }
    return Doubt(
      "score-falls",
      "The declared score goes down, from \(score)\(when(more)) to \(declared)\(when(fact)).",
      position: more.position)
  }

  /// The doubt if a goal entered later takes the goals above a declared score.
  static func excess(over fact: Fact, in state: MatchState) -> Doubt? {
    guard fact.kind == .scoreDeclared, let declared = Fact.unpack(fact.value),
      state.score.home > declared.home || state.score.away > declared.away
    else { return nil }
    return Doubt(
      "score-differs",
      "The goals in the log make \(state.score); the declared score is \(declared).",
      position: fact.position)
  }
}
