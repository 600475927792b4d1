/// Added time rarely exceeds the announced time by more than five minutes.
enum AnnouncedTime: Invariant {
  static func doubt(about fact: Fact, in state: MatchState) -> Doubt? {
    guard fact.added > 0, let announced = state.announced[fact.period],
      Int(fact.added) > announced + 5
    else { return nil }
    return Doubt(
      "long-added-time", "\(fact.minute)+\(fact.added): only \(announced) minutes were announced.")
  }
}
