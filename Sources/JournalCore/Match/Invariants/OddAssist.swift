/// An own goal or a penalty has no assist, and nobody makes the pass to his own goal.
enum OddAssist: Invariant {
  static func doubt(about fact: Fact, in state: MatchState) -> Doubt? {
    guard fact.kind == .goal, fact.other.isSome else { return nil }
    if fact.other == fact.person {
      return Doubt("odd-assist", "\(state.names[fact.person]) scores, and makes the pass to it.")
    }
    guard fact.value != 0 else { return nil }
    let isOwn = GoalTraits(rawValue: fact.value).contains(.own)
    return Doubt("odd-assist", "An assist on \(isOwn ? "an own goal" : "a penalty") is unusual.")
  }
}
