/// A scorer is on the pitch. This only warns, because a source may know better.
enum PlayerOnPitch: Invariant {
  static func doubt(about fact: Fact, in state: MatchState) -> Doubt? {
    guard fact.kind == .goal, fact.person.isSome, let credited = state.squads.side(of: fact.team)
    else { return nil }
    let isOwn = GoalTraits(rawValue: fact.value).contains(.own)
    let squad = state.squads[isOwn ? credited.other : credited]
    let isAway = squad.isKnown && !squad.onPitch.contains(fact.person)
    guard isAway || state.offPitch.contains(fact.person) else { return nil }
    return Doubt("not-on-pitch", "\(state.names[fact.person]) is not on the pitch at that moment.")
  }
}
