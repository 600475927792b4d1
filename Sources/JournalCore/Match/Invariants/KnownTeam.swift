/// The team that an event names is playing in the match.
enum KnownTeam: Invariant {
  static func objection(to fact: Fact, in state: MatchState) -> Refusal? {
    guard fact.kind != .scheduled, fact.team.isSome, state.squads.side(of: fact.team) == nil else {
      return nil
    }
    let (home, away) = (state.names[state.squads.home], state.names[state.squads.away])
    return Refusal(
      "team-not-in-match", "\(state.names[fact.team]) do not play in this match.",
      hint: "It is \(home) v \(away).")
  }
}
