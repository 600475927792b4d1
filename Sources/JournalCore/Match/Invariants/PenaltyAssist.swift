/// An own goal or a penalty has no assist.
enum PenaltyAssist: Invariant {
  static func doubt(about fact: Fact, in state: MatchState) -> Doubt? {
    guard fact.kind == .goal, fact.other.isSome, fact.value != 0 else { return nil }
    let isOwn = GoalTraits(rawValue: fact.value).contains(.own)
    return Doubt("odd-assist", "An assist on \(isOwn ? "an own goal" : "a penalty") is unusual.")
  }
}
