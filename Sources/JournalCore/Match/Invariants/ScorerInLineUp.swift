/// If both line-ups are complete, the scorer is in one of them.
enum ScorerInLineUp: Invariant {
  static func objection(to fact: Fact, in state: MatchState) -> Refusal? {
    let squads = state.squads
    guard fact.kind == .goal, fact.person.isSome, squads[.home].isComplete,
      squads[.away].isComplete, squads.side(naming: fact.person) == nil
    else { return nil }
    return Refusal(
      "scorer-not-named", "\(state.names[fact.person]) is in neither line-up.",
      hint: "Correct the line-up or the name.")
  }
}
