import JournalCore

/// What a stream of the registry or of a competition holds while events are checked one after the
/// other: its records, and the points that each team may still get back.
struct RulingLedger {
  private var past: [Record]
  /// Events that are to be written after them, with their positions.
  private var pending: [(draft: Draft, position: Int)] = []
  /// The points that each team may still get back; nil until it is counted, and after an event that
  /// changed others.
  private var owed: [TeamSlug: Int]?

  init(_ past: [Record]) { self.past = past }

  /// Whether an event that changes no other fits: no team gets back more points than it is owed.
  mutating func bears(_ event: MatchEvent) -> Bool {
    guard case .pointsRestored(let restored) = event else { return true }
    if owed == nil { owed = count() }
    return owed.map { $0[restored.team, default: 0] >= restored.points } ?? false
  }

  /// Adds an event.
  mutating func add(_ draft: Draft, at position: Int) {
    pending.append((draft, position))
    if draft.correction != nil || draft.event.setting == .housekeeping {
      owed = nil
    } else if var known = owed {
      owed = nil
      Self.take(draft.event, into: &known)
      owed = known
    }
  }

  /// All records, as they will be.
  mutating func records() throws(Refusal) -> [Record] {
    for (draft, position) in pending {
      past.append(try Self.record(draft, position, past.count))
    }
    pending = []
    return past
  }

  /// Returns what is owed after all events; nil if an event cannot become a record.
  private mutating func count() -> [TeamSlug: Int]? {
    guard let records = try? records() else { return nil }
    return StreamHistory(records).standingDrafts.reduce(into: [:]) { owed, standing in
      Self.take(standing.draft.event, into: &owed)
    }
  }

  private static func take(_ event: MatchEvent, into owed: inout [TeamSlug: Int]) {
    switch event {
    case .pointsDeducted(let deduction): owed[deduction.team, default: 0] += deduction.points
    case .pointsRestored(let restored): owed[restored.team, default: 0] -= restored.points
    default: break
    }
  }

  /// Returns an event as the record that it will be.
  static func record(_ draft: Draft, _ position: Int, _ count: Int) throws(Refusal) -> Record {
    let stamp = Stamp(
      position: position, version: count + 1, recordedAt: Instant(milliseconds: 0))
    return try Record(draft, at: stamp)
  }
}
