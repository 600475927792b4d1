import JournalCore
import JournalReading

/// Finds the events that two journals tell of one thing.
struct MergeTwins {
  private let ours: MergeSide
  private let theirs: MergeSide
  private let people: MergePeople

  init(_ ours: MergeSide, _ theirs: MergeSide, _ people: MergePeople) {
    (self.ours, self.theirs, self.people) = (ours, theirs, people)
  }

  /// Pairs events that only one side has.
  ///
  /// First what there can only be one of, then what is alike, the nearest first. Neither depends on
  /// which side is this one.
  func pairs(_ own: [Record], _ others: [Record]) -> [MergePlan.Twin] {
    let mine = own.filter { ours.stands($0) && isOfNews($0) }
    let rest = others.filter { theirs.stands($0) && isOfNews($0) }
    var found: [MergePlan.Twin] = []
    var taken: Set<EventID> = []
    func take(_ one: Record, _ two: Record, isSure: Bool) {
      taken.formUnion([one.id, two.id])
      found.append(twin(one, two, isSure: isSure))
    }
    var byKey: [MergeKey: Record] = [:]
    for record in mine {
      if let key = MergeKey(ours.effective(record)), byKey[key] == nil { byKey[key] = record }
    }
    for record in rest {
      guard let key = MergeKey(theirs.effective(record)), let one = byKey[key] else { continue }
      byKey[key] = nil
      take(one, record, isSure: true)
    }
    let byKind = Dictionary(grouping: mine) { Kind($0) }
    for record in rest where !taken.contains(record.id) {
      let alike = byKind[Kind(record)]?.first { one in
        !taken.contains(one.id) && saysTheSame(one, record)
      }
      if let alike { take(alike, record, isSure: true) }
    }
    let left = mine.filter { !taken.contains($0.id) }
    for candidate in candidates(left, rest.filter { !taken.contains($0.id) })
    where taken.isDisjoint(with: [candidate.one.id, candidate.two.id]) {
      take(candidate.one, candidate.two, isSure: isSameGoal(candidate.one, candidate.two))
    }
    return found.sorted { order($0) < order($1) }
  }

  /// What two events must have in common to be one thing.
  private struct Kind: Hashable {
    let stream: StreamName
    let type: String

    init(_ record: Record) { (stream, type) = (record.stream, record.envelope.type) }
  }

  private struct Order: Comparable {
    let stream: StreamName
    let moment: [Int]
    let id: EventID

    static func < (left: Order, right: Order) -> Bool {
      if left.stream != right.stream { return left.stream < right.stream }
      if left.moment != right.moment { return left.moment.lexicographicallyPrecedes(right.moment) }
      return left.id < right.id
    }
  }

  private func order(_ twin: MergePlan.Twin) -> Order {
    let at = twin.kept.envelope.at
    return Order(
      stream: twin.kept.stream,
      moment: [at?.period.map { Int($0.order) } ?? 0, at?.minute ?? 0, at?.added ?? 0],
      id: twin.kept.id)
  }

  /// Whether an event is something that two people may both have logged, rather than something done
  /// to another event.
  private func isOfNews(_ record: Record) -> Bool {
    switch record.event.setting {
    case .housekeeping: false
    default:
      switch record.event {
      case .dataErased, .journalBranched, .clockCorrected, .claimDecided: false
      default: record.event.payload != nil
      }
    }
  }

  /// Whether two events outside play say the same to the letter: a statement that both took down. In
  /// play a thing can happen twice in a minute.
  private func saysTheSame(_ one: Record, _ two: Record) -> Bool {
    guard one.stream == two.stream, one.envelope.type == two.envelope.type,
      one.event.setting != .inPlay, one.event.setting != .playOrInterval,
      one.event.setting != .shootOut
    else { return false }
    return ours.said(one).differences(from: theirs.said(two)).isEmpty
  }

  /// Whether two events are one goal: of one scorer in one minute, told once by each side.
  private func isSameGoal(_ one: Record, _ two: Record) -> Bool {
    let (mine, other) = (ours.effective(one), theirs.effective(two))
    guard case .goal(let goal) = mine.event, case .goal(let twin) = other.event,
      let player = goal.player, let otherPlayer = twin.player,
      let minute = mine.envelope.at?.minute, minute == other.envelope.at?.minute
    else { return false }
    return people.isOne(player, otherPlayer) && (goal.own ?? false) == (twin.own ?? false)
      && mine.envelope.at?.added ?? 0 == other.envelope.at?.added ?? 0
  }

  private func candidates(_ mine: [Record], _ rest: [Record]) -> [(one: Record, two: Record)] {
    var all: [(one: Record, two: Record, distance: [Int])] = []
    let byKind = Dictionary(grouping: rest) { Kind($0) }
    for one in mine {
      let draft = ours.effective(one)
      for two in byKind[Kind(one)] ?? [] {
        let other = theirs.effective(two)
        guard draft.mayBe(other, people) else { continue }
        all.append((one, two, draft.distance(from: other, people)))
      }
    }
    return all.sorted { left, right in
      if left.distance != right.distance {
        return left.distance.lexicographicallyPrecedes(right.distance)
      }
      let ids = [left, right].map { pair in [pair.one.id, pair.two.id].sorted() }
      return ids[0][0] != ids[1][0] ? ids[0][0] < ids[1][0] : ids[0][1] < ids[1][1]
    }.map { ($0.one, $0.two) }
  }

  private func twin(_ one: Record, _ two: Record, isSure: Bool) -> MergePlan.Twin {
    // Whatever was ruled on an event stays with it: so the one with more rulings stands, else the
    // one that was recorded first.
    let acts = (ours.acts(on: one).count, theirs.acts(on: two).count)
    let keepsOurs = acts.0 != acts.1 ? acts.0 > acts.1 : one.id < two.id
    var fields = ours.said(one).differences(from: theirs.said(two)).filter { field in
      // People whom the merge joins are one.
      field != "at"
        && !people.isOne(ours.effective(one).data[field], theirs.effective(two).data[field])
    }
    fields += ["minute", "added", "period"].filter { field in
      ours.effective(one).said(field) != theirs.effective(two).said(field)
    }
    return MergePlan.Twin(
      ours: one, theirs: two, isSure: isSure, keepsOurs: keepsOurs, fields: fields.sorted())
  }
}
