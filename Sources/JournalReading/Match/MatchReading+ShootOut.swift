public import JournalCore

extension MatchReading {
  /// The kicks of the shoot-out so far, and whose turn it is.
  public var shootOut: ShootOutTally {
    var (tally, home, away) = (ShootOutTally(), NameID.none, NameID.none)
    for fact in history.facts {
      if fact.kind == .scheduled { (home, away) = (fact.team, fact.other) }
      guard fact.team.isSome, fact.team == home || fact.team == away else { continue }
      tally.apply(fact, by: fact.team == home ? .home : .away)
    }
    return tally
  }
}
