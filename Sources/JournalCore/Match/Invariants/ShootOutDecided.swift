/// Nobody kicks once the shoot-out is decided (IFAB, Law 10).
///
/// Referees have got it wrong, and a record of what was kicked all the same can be kept: like what comes
/// after a period has ended, it takes a word that says so, and an import only notes it.
enum ShootOutDecided: Invariant {
  static let holdsLater = false

  static func doubt(about fact: Fact, in state: MatchState) -> Doubt? {
    guard fact.kind == .shootOutKick,
      let winner = state.shootOut.winner(kicks: state.format.shootOutKicks)
    else { return nil }
    let scored = state.shootOut.scored
    return Doubt(
      "shoot-out-decided",
      "\(state.title(winner)) had won the shoot-out \(scored[winner])-\(scored[winner.other]).",
      remedy: .insist(.allTheSame))
  }
}
