/// The order of a match: (period, minute, added, second, position), never the minute alone.
struct MatchOrder {
  /// The facts in order.
  var facts: [Fact]

  /// The key of each fact; one without a time has that of the fact it follows.
  private(set) var keys: [UInt64]

  /// Orders facts that are given by position.
  init(_ effective: [Fact]) {
    var places = Places(effective)
    let order = effective.indices.map { places.place(of: $0) }
    if zip(order, order.dropFirst()).allSatisfy({ $0 <= $1 }) {
      facts = effective
      keys = order.map(\.key)
    } else {
      let sorted = zip(order, effective.indices).sorted { ($0.0, $0.1) < ($1.0, $1.1) }
      facts = sorted.map { effective[$0.1] }
      keys = sorted.map(\.0.key)
    }
  }

  /// A place in the order: of two facts with one key, what follows an event stays behind it.
  struct Place: Comparable {
    /// The time.
    let key: UInt64
    /// The position of the event that gave the time.
    let root: Int
    /// The position of the event itself.
    let position: Int

    static func < (left: Place, right: Place) -> Bool {
      (left.key, left.root, left.position) < (right.key, right.root, right.position)
    }
  }

  /// The key of the end of a period.
  static func key(endOf period: Period) -> UInt64 {
    key(period.order, minute: 0xFFFF, added: 0xFFFF, second: 0xFFFF)
  }

  /// The key of the end of a minute; added time belongs to later moments unless it is named.
  static func key(endOf minute: Minute, in format: MatchFormat) -> UInt64 {
    guard let period = format.period(of: minute.regular) else { return .max }
    return key(
      period.order, minute: UInt16(clamping: minute.regular),
      added: UInt16(clamping: minute.added ?? 0), second: 0xFFFF)
  }

  static func key(_ period: UInt8, minute: UInt16, added: UInt16, second: UInt16) -> UInt64 {
    UInt64(period) << 48 | UInt64(minute) << 32 | UInt64(added) << 16 | UInt64(second)
  }
}

/// Finds the place of each fact of a match.
private struct Places {
  private let facts: [Fact]
  private let indexByPosition: [Int: Int]
  private var known: [Int: MatchOrder.Place] = [:]
  private var previous: MatchOrder.Place?
  private var last: MatchOrder.Place?
  private var abandoned: MatchOrder.Place?

  init(_ facts: [Fact]) {
    self.facts = facts
    indexByPosition = Dictionary(
      facts.indices.map { (facts[$0].position, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The place of a fact; facts must be asked for in order of position.
  mutating func place(of index: Int) -> MatchOrder.Place {
    let fact = facts[index]
    if let place = known[fact.position] { return place }
    if last?.position != fact.position { previous = last }
    let place = find(fact)
    if fact.kind == .matchAbandoned { abandoned = place }
    known[fact.position] = place
    last = place
    return place
  }

  private func find(_ fact: Fact) -> MatchOrder.Place {
    // A match goes on where it was broken off, whatever was said in between.
    if fact.kind == .matchResumed, let abandoned {
      return MatchOrder.Place(key: abandoned.key, root: abandoned.root, position: fact.position)
    }
    let place = place(byTime: fact) ?? place(behindAnchor: fact)
    // What strikes a goal out cannot come before the goal, whatever the clock was noted as.
    guard fact.strikes, let subject = known[fact.subject], place < subject else { return place }
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
    case .periodStart: return MatchOrder.key(fact.period, minute: 0, added: 0, second: 0)
    case .periodEnd, .scoreDeclared, .shootOutDeclared:
      return MatchOrder.key(fact.period, minute: 0xFFFF, added: 0, second: 0)
    case .finalWhistle where fact.period != 0:
      return MatchOrder.key(fact.period, minute: 0xFFFF, added: 1, second: 0)
    case .shootOutKick:
      return MatchOrder.key(
        fact.period, minute: UInt16(clamping: fact.value / 4), added: 0, second: 0)
    case .resultAwarded, .resultAnnulled, .resultConfirmed, .walkover, .lots:
      // Rulings come after the match, whenever they are entered.
      return fact.clockKey ?? MatchOrder.key(Period.post.order, minute: 0, added: 0, second: 0)
    default: return fact.clockKey
    }
  }

  /// An event without a minute stands behind the one it is known to follow, within its period.
  private func place(behindAnchor fact: Fact) -> MatchOrder.Place {
    let anchor = (fact.after != 0 ? known[fact.after] : nil) ?? previous
    let fallback = MatchOrder.Place(key: 0, root: 0, position: fact.position)
    guard let anchor else { return fallback }
    let behind = MatchOrder.Place(key: anchor.key, root: anchor.root, position: fact.position)
    guard fact.period != 0 else { return behind }
    let start = MatchOrder.key(fact.period, minute: 0, added: 0, second: 1)
    let end = MatchOrder.key(fact.period, minute: 0xFFFE, added: 0, second: 0)
    guard (start...end).contains(anchor.key) else {
      return MatchOrder.Place(
        key: anchor.key < start ? start : end, root: fact.position, position: fact.position)
    }
    return behind
  }
}

extension Fact {
  /// Whether it can change what another fact counts.
  fileprivate var strikes: Bool {
    kind == .goalDisallowed || kind == .reviewDecided || kind == .cardRescinded
  }

  /// The key of a fact whose time is known; nil for one that needs something to follow.
  fileprivate var clockKey: UInt64? {
    guard isTimed, let period = Period(order: period) else { return nil }
    if minute == 0 {
      guard !period.isPlayed else { return nil }
      return MatchOrder.key(period.order, minute: 0, added: 0, second: 0)
    }
    return MatchOrder.key(
      period.order, minute: UInt16(clamping: minute), added: UInt16(clamping: max(0, added)),
      second: UInt16(clamping: max(0, second)))
  }
}
