extension MatchHistory {
  /// The number of the next kick of a team in the shoot-out; 1 before its first.
  public func nextKick(of team: TeamSlug) -> Int {
    let id = names.id(of: team.text)
    let taken = facts.filter { $0.kind == .shootOutKick && $0.team == id && $0.value % 4 != 2 }
    return (taken.map { $0.value / 4 }.max() ?? 0) + 1
  }
}
