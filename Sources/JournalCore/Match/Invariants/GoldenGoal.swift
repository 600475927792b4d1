/// The first goal of extra time ends the match if the regulation says so: the golden goal of 1996
/// to 2002, and a second extra time that is played until a goal.
enum GoldenGoal: Invariant {
  static func doubt(about fact: Fact, in state: MatchState) -> Doubt? {
    guard fact.kind == .goal, fact.effect > 0, let period = Period(code: fact.period),
      period.isExtraTime, isEnded(in: period, state)
    else { return nil }
    return Doubt("after-golden-goal", "A golden goal had already ended the match.")
  }

  private static func isEnded(in period: Period, _ state: MatchState) -> Bool {
    if state.format.extraTimeEnding == .golden { return state.extraTimeGoals > 0 }
    guard period.isSecondExtraTime, let second = state.format.secondExtraTime else { return false }
    return second.ending != .full && state.secondExtraTimeGoals > 0
  }
}
