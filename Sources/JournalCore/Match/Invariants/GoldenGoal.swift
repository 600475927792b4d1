/// The first goal of extra time ends the match if the regulation says so: the golden goal of 1996
/// to 2002.
enum GoldenGoal: Invariant {
  static func doubt(about fact: Fact, in state: MatchState) -> Doubt? {
    guard state.format.extraTimeEnding == .golden, fact.kind == .goal, fact.effect > 0,
      Period(order: fact.period)?.isExtraTime == true, state.extraTimeGoals > 0
    else { return nil }
    return Doubt("after-golden-goal", "A golden goal had already ended the match.")
  }
}
