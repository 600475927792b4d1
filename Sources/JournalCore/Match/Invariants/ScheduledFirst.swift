/// `match-scheduled` is the first event of a match and occurs once.
enum ScheduledFirst: Invariant {
  static let holdsLater = false

  static func objection(to fact: Fact, in state: MatchState) -> Refusal? {
    let isScheduled = state.squads.home.isSome
    if fact.kind == .scheduled, isScheduled {
      return Refusal("scheduled-twice", "The match is already scheduled.")
    }
    guard fact.kind == .scheduled || isScheduled else {
      return Refusal(
        "not-scheduled", "The match is not scheduled yet.",
        remedy: .setUpFirst)
    }
    return nil
  }
}
