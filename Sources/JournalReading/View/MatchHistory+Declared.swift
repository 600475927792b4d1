import JournalCore

extension MatchHistory {
  /// The match with its declared scores as they would have been declared, had its goals been these and
  /// not those of another history of it: higher by those that are added, lower by those that are gone.
  func declaring(goalsInPlaceOf before: MatchHistory) -> MatchHistory {
    let changes = GoalChanges(from: before.facts, to: facts)
    guard !changes.isEmpty, let home = raw.first(where: { $0.kind == .scheduled })?.team else {
      return self
    }
    let changed = raw.map { fact in
      fact.kind == .scoreDeclared ? changes.applied(to: fact, home: home) : fact
    }
    return MatchHistory(stream, raw: changed, names: names, amended: amended)
  }
}

/// How many goals more or less each team scored in each period.
private struct GoalChanges {
  private var counts: [Key: Int] = [:]

  private struct Key: Hashable {
    let team: NameID
    let period: UInt8
  }

  init(from before: [Fact], to after: [Fact]) {
    for fact in after where fact.effect != 0 { count(fact, fact.effect) }
    for fact in before where fact.effect != 0 { count(fact, -fact.effect) }
    counts = counts.filter { $0.value != 0 }
  }

  var isEmpty: Bool { counts.isEmpty }

  private mutating func count(_ fact: Fact, _ number: Int) {
    counts[Key(team: fact.team, period: fact.effectPeriod), default: 0] += number
  }

  /// A score that was declared up to a period, with the goals of the periods up to it.
  func applied(to fact: Fact, home: NameID) -> Fact {
    guard var score = Fact.unpack(fact.value) else { return fact }
    for (key, number) in counts where key.period <= fact.period {
      let side: Side = key.team == home ? .home : .away
      score[side] = max(0, score[side] + number)
    }
    var copy = fact
    copy.value = Fact.pack(score)
    return copy
  }
}
