/// Nothing is played in an abandoned match until it is resumed.
enum AbandonedMatch: Invariant {
  static func objection(to fact: Fact, in state: MatchState) -> Refusal? {
    if fact.kind == .matchResumed, !state.isAbandoned {
      return Refusal("not-abandoned", "The match was not abandoned, so it cannot be resumed.")
    }
    guard state.isAbandoned, fact.isPlayed else { return nil }
    return Refusal(
      "match-abandoned", "The match was abandoned before that.",
      remedy: .logResumption)
  }
}

extension Fact {
  /// Whether it can only happen while the match is going on.
  fileprivate var isPlayed: Bool {
    switch kind {
    case .substitution, .periodStart, .shootOutKick, .playerOff, .playerReturned, .playerRetired:
      true
    default: isInPlay
    }
  }
}
