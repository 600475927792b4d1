package import JournalCore

extension MatchHistory {
  /// Returns the match with its declared scores adjusted to its goals: raised by the goals added to
  /// an earlier history, lowered by those removed.
  package func declaring(goalsInPlaceOf before: MatchHistory) -> MatchHistory {
    let changes = GoalChanges(from: before.facts, to: facts)
    guard !changes.isEmpty, let home = facts.first(where: { $0.kind == .scheduled })?.team else {
      return self
    }
    return replacing { fact in
      fact.kind == .scoreDeclared ? changes.applied(to: fact, home: home) : fact
    }
  }

  /// Returns the match with some effective facts changed. A corrected event is changed as corrected,
  /// and its corrections are then part of it.
  ///
  /// - Parameter change: must change only facts that are the only ones of their event.
  func replacing(_ change: (Fact) -> Fact) -> MatchHistory {
    var changed: [Int: Fact] = [:]
    for fact in facts {
      let other = change(fact)
      if other != fact { changed[fact.position] = other }
    }
    guard !changed.isEmpty else { return self }
    let corrections = Set(changed.keys.flatMap { standing.corrections[$0] ?? [] })
    let facts = raw.compactMap { fact -> Fact? in
      corrections.contains(fact.position) ? nil : changed[fact.position] ?? fact
    }
    return MatchHistory(
      stream, raw: facts, names: names,
      amended: amended.filter { !corrections.contains($0.key) })
  }
}

/// The number of goals that each team gained or lost in each period.
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

  /// Returns a declared score adjusted by the goals of the periods that it covers.
  func applied(to fact: Fact, home: NameID) -> Fact {
    guard var score = Fact.unpack(fact.value) else { return fact }
    for (key, number) in counts where Period.order(ofCode: key.period) <= fact.periodOrder {
      let side: Side = key.team == home ? .home : .away
      score[side] = max(0, score[side] + number)
    }
    var copy = fact
    copy.value = Fact.pack(score)
    return copy
  }
}
