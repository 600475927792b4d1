/// Nobody kicks once the shoot-out is decided (IFAB, Law 10).
///
/// Referees have got this wrong, so kicks that were taken anyway can be recorded. A person has to
/// confirm them, as with events after the end of a period; an import only notes a doubt.
enum ShootOutDecided: Invariant {
  static let holdsLater = false

  static func doubt(about fact: Fact, in state: MatchState) -> Doubt? {
    guard fact.kind == .shootOutKick,
      let winner = state.shootOut.winner(kicks: state.format.shootOutKicks)
    else { return nil }
    let scored = state.shootOut.scored
    return Doubt(
      "shoot-out-decided",
      "\(state.title(winner)) had already won the shoot-out "
        + "\(scored[winner])-\(scored[winner.other]).",
      remedy: .insist(.allTheSame))
  }
}
