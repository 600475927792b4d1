/// A player who was sent off takes no further part, but may speak.
enum DismissedPlayer: Invariant {
  static func objection(to fact: Fact, in state: MatchState) -> Refusal? {
    let active: Set<Fact.Kind> = [
      .goal, .attempt, .penaltyMissed, .substitution, .shootOutKick, .card, .play, .playerOff,
      .playerReturned, .playerRetired,
    ]
    guard active.contains(fact.kind) else { return nil }
    let people = fact.kind == .card ? [fact.person] : [fact.person, fact.other]
    for person in people where person.isSome {
      guard Side.allCases.contains(where: { state.squads[$0].dismissed.contains(person) }) else {
        continue
      }
      return Refusal("dismissed-player", "\(state.names[person]) has been sent off.")
    }
    return nil
  }
}
