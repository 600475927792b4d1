import JournalCore

extension MatchHistory {
  /// The match as it would have been without some events, for "what would change it".
  ///
  /// A score that was declared would have been lower by the goals that are left out.
  func without(_ positions: Set<Int>) -> MatchHistory {
    guard raw.contains(where: { positions.contains($0.position) }) else { return self }
    let goals = facts.filter { $0.kind == .goal && positions.contains($0.position) }
    let home = raw.first { $0.kind == .scheduled }?.team
    let thinned = raw.compactMap { fact -> Fact? in
      guard !positions.contains(fact.position), !positions.contains(fact.subject) else {
        return nil
      }
      return fact.kind == .scoreDeclared ? fact.lowered(by: goals, home: home) : fact
    }
    return MatchHistory(
      stream, raw: thinned, names: names, amended: amended.filter { !positions.contains($0.key) })
  }
}

extension Fact {
  fileprivate func lowered(by goals: [Fact], home: NameID?) -> Fact {
    guard var score = Fact.unpack(value) else { return self }
    for goal in goals where goal.period <= period {
      if goal.team == home {
        score.home = max(0, score.home - 1)
      } else {
        score.away = max(0, score.away - 1)
      }
    }
    var copy = self
    copy.value = Fact.pack(score)
    return copy
  }
}
