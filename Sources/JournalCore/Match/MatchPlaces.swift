/// Finds the place of each fact of a match.
struct MatchPlaces: Sendable {
  private var known: [Int: MatchOrder.Place] = [:]
  private var previous: MatchOrder.Place?
  private var last: MatchOrder.Place?
  private var abandoned: MatchOrder.Place?

  /// The place of a fact. Ask for facts in order of position.
  mutating func place(of fact: Fact) -> MatchOrder.Place {
    if let place = known[fact.position] { return place }
    if last?.position != fact.position { previous = last }
    let place = find(fact, behind: previous)
    if fact.kind == .matchAbandoned { abandoned = place }
    known[fact.position] = place
    last = place
    return place
  }

  /// The place that the first fact of the next event would get.
  func next(_ fact: Fact) -> MatchOrder.Place { find(fact, behind: last) }

  private func find(_ fact: Fact, behind previous: MatchOrder.Place?) -> MatchOrder.Place {
    // A resumed match goes on where it was abandoned, whatever was recorded in between.
    if fact.kind == .matchResumed, let abandoned {
      return MatchOrder.Place(key: abandoned.key, root: abandoned.root, position: fact.position)
    }
    let place = place(byTime: fact) ?? place(of: fact, behind: previous)
    // A decision about a goal cannot come before the goal, nor can the check that it decides, whatever
    // time was noted for them.
    guard fact.looksBack, let subject = known[fact.subject], place < subject else { return place }
    return MatchOrder.Place(key: subject.key, root: subject.root, position: fact.position)
  }

  private func place(byTime fact: Fact) -> MatchOrder.Place? {
    key(byTime: fact).map {
      MatchOrder.Place(key: $0, root: fact.position, position: fact.position)
    }
  }

  private func key(byTime fact: Fact) -> UInt64? {
    let pre = Period.pre.order
    switch fact.kind {
    case .scheduled, .inTie, .inCompetition, .detail, .kickOff:
      return MatchOrder.key(pre, minute: 0, added: 0, second: 0)
    case .lineUp, .starter, .benched, .omitted:
      return MatchOrder.key(pre, minute: 1, added: 0, second: 0)
    case .periodStart: return MatchOrder.key(fact.periodOrder, minute: 0, added: 0, second: 0)
    case .periodEnd, .scoreDeclared, .shootOutDeclared:
      return MatchOrder.key(fact.periodOrder, minute: 0xFFFF, added: 0, second: 0)
    case .finalWhistle where fact.period != 0:
      return MatchOrder.key(fact.periodOrder, minute: 0xFFFF, added: 1, second: 0)
    case .shootOutKick:
      return MatchOrder.key(
        fact.periodOrder, minute: UInt16(clamping: fact.value / 4), added: 0, second: 0)
    case .resultAwarded, .resultAnnulled, .resultConfirmed, .walkover, .lots:
      // A ruling without a time of its own comes after the match, whenever it is entered.
      return fact.clockKey ?? MatchOrder.key(Period.post.order, minute: 0, added: 0, second: 0)
    default: return fact.clockKey
    }
  }

  /// The place of an event without a minute: behind the one that it is known to follow, within its
  /// period.
  private func place(of fact: Fact, behind previous: MatchOrder.Place?) -> MatchOrder.Place {
    let anchor = (fact.after != 0 ? known[fact.after] : nil) ?? previous
    let fallback = MatchOrder.Place(key: 0, root: 0, position: fact.position)
    guard let anchor else { return fallback }
    let behind = MatchOrder.Place(key: anchor.key, root: anchor.root, position: fact.position)
    guard fact.periodOrder != 0 else { return behind }
    let start = MatchOrder.key(fact.periodOrder, minute: 0, added: 0, second: 1)
    let end = MatchOrder.key(fact.periodOrder, minute: 0xFFFE, added: 0, second: 0)
    guard (start...end).contains(anchor.key) else {
      return MatchOrder.Place(
        key: anchor.key < start ? start : end, root: fact.position, position: fact.position)
    }
    return behind
  }
}

extension Fact {
  /// Whether it can change what another fact counts for, or looks into that.
  fileprivate var looksBack: Bool {
    kind == .goalDisallowed || kind == .reviewStarted || kind == .reviewDecided
      || kind == .cardRescinded
  }

  /// The key of a fact whose time is known; nil for one that has to be placed after another.
  fileprivate var clockKey: UInt64? {
    guard isTimed, let period = Period(code: period) else { return nil }
    if minute == 0 {
      guard !period.isPlayed else { return nil }
      return MatchOrder.key(period.order, minute: 0, added: 0, second: 0)
    }
    return MatchOrder.key(
      period.order, minute: UInt16(clamping: minute), added: UInt16(clamping: max(0, added)),
      second: UInt16(clamping: max(0, second)))
  }
}
