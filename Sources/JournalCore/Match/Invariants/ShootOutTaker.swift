/// Players on the pitch at the end of the match take the kicks, and none twice before the others
/// have kicked (IFAB, Law 10). This only warns, because a source may know better.
enum ShootOutTaker: Invariant {
  static func doubt(about fact: Fact, in state: MatchState) -> Doubt? {
    guard fact.kind == .shootOutKick, fact.person.isSome,
      let side = state.squads.side(of: fact.team)
    else { return nil }
    let (squad, player) = (state.squads[side], state.names[fact.person])
    if squad.isKnown ? !squad.onPitch.contains(fact.person) : squad.wentOff.contains(fact.person) {
      return Doubt(
        "not-on-pitch", "\(player) was not on the pitch at the end of the match.")
    }
    let own = state.shootOut.kicks(by: fact.person)
    guard own > 0, state.shootOut.taken[side] < own * kickers(of: side, in: state) else {
      return nil
    }
    return Doubt("second-kick", "\(player) has already taken a kick, and others have not.")
  }

  /// The number of players of a side who kick before any of them kicks again. The larger side
  /// reduces to equate with the smaller.
  ///
  /// A side whose line-up is not known counts as the smallest that is allowed, unless the other is
  /// known.
  private static func kickers(of side: Side, in state: MatchState) -> Int {
    let least = state.format.minimumPlayers
    return min(
      state.squads[side].strength ?? least,
      state.squads[side.other].strength ?? state.squads[side].strength ?? least)
  }
}
