import JournalCore

extension MatchHistory {
  /// The match without some events, for "what would change it".
  ///
  /// A declared score is lowered by the goals that are left out, and raised by those that count
  /// again.
  func without(_ positions: Set<Int>) -> MatchHistory {
    guard raw.contains(where: { positions.contains($0.position) }) else { return self }
    let thinned = raw.filter {
      !positions.contains($0.position) && !positions.contains($0.subject)
    }
    return MatchHistory(
      stream, raw: thinned, names: names, amended: amended.filter { !positions.contains($0.key) }
    ).declaring(goalsInPlaceOf: self)
  }
}

extension MatchHistory {
  /// The match without some of the periods after normal time.
  ///
  /// The final whistle stays, and so do rulings on earlier events that were made in those periods.
  func without(_ periods: Set<Period>) -> MatchHistory {
    let late = facts.filter { fact in
      Period(code: fact.period).map { periods.contains($0) } ?? false
    }
    let positions = Set(late.map(\.position))
    let isKept = { (fact: Fact) in
      fact.kind == .finalWhistle || fact.subject != 0 && !positions.contains(fact.subject)
    }
    let dropped = late.filter { !isKept($0) }
    guard let first = dropped.first else { return self }
    // Normal time was over when these periods began, whether or not the whistle was logged.
    let whistle = Fact(position: first.position, kind: .finalWhistle)
    let shorter = without(Set(dropped.map(\.position)))
    var raw = shorter.raw
    raw.insert(whistle, at: raw.firstIndex { $0.position > first.position } ?? raw.count)
    return MatchHistory(stream, raw: raw, names: shorter.names, amended: shorter.amended)
  }
}
