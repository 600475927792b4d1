/// The winner of a shoot-out scored more kicks than the other side, if the score is declared.
enum ShootOutWinner: Invariant {
  static let holdsLater = false

  static func objection(to fact: Fact, in state: MatchState) -> Refusal? {
    guard fact.kind == .shootOutDeclared, let kicks = Fact.unpack(fact.value),
      let winner = state.squads.side(of: fact.team), kicks[winner] <= kicks[winner.other]
    else { return nil }
    return Refusal(
      "shoot-out-winner",
      "\(state.names[fact.team]) cannot have won a shoot-out that ended \(kicks).",
      remedy: .kicksHomeFirst)
  }
}
