/// An own goal is credited to the scorer's opponents.
enum OwnGoal: Invariant {
  static func objection(to fact: Fact, in state: MatchState) -> Refusal? {
    guard fact.kind == .goal, fact.person.isSome,
      let credited = state.squads.side(of: fact.team),
      let side = state.squads.side(naming: fact.person)
    else { return nil }
    let isOwn = GoalTraits(rawValue: fact.value).contains(.own)
    let (player, team) = (state.names[fact.person], state.names[fact.team])
    if isOwn, side == credited {
      return Refusal(
        "own-goal-side", "\(player) plays for \(team), so this own goal counts for the other side.",
        remedy: .fieldsMean([.init("team", "the team credited")]))
    }
    if !isOwn, side != credited {
      return Refusal(
        "goal-side", "\(player) does not play for \(team).",
        remedy: .logOwnGoal)
    }
    return nil
  }
}
