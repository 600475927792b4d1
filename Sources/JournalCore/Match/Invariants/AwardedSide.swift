/// A result is awarded to the side that it favours.
enum AwardedSide: Invariant {
  static func doubt(about fact: Fact, in state: MatchState) -> Doubt? {
    guard fact.kind == .resultAwarded, let side = state.squads.side(of: fact.team),
      let score = Fact.unpack(fact.value), score.leader == side.other
    else { return nil }
    return Doubt(
      "award-differs",
      "The award goes to \(state.names[fact.team]), but \(score) is a defeat for them.")
  }
}
