import GRDB
import JournalCore

/// The times at which the events of a file were recorded.
struct RecordingTimes {
  private let db: Database
  private let probe: RawStatement

  init(_ db: Database) throws {
    self.db = db
    probe = try RawStatement(db, "SELECT recorded_at FROM events WHERE position = ?")
  }

  /// When an event was recorded; nil if it is not there.
  func time(at position: Int) throws -> Instant? {
    probe.bind(1, position)
    defer { probe.reset() }
    return try probe.step() ? Instant(milliseconds: Int64(probe.int(0))) : nil
  }

  /// Returns the last position, up to one, of an event that was not recorded after an instant; 0 if
  /// there is none.
  ///
  /// The times never run backwards from one of the steps to the next, so a binary search finds it in
  /// each stretch between them. An index would cost every append.
  ///
  /// - Parameter steps: the positions at which the times may run backwards, ascending.
  func last(notAfter instant: Instant, upTo position: Int, steppingAt steps: [Int]) throws -> Int {
    var end = position
    for first in steps.reversed() + [1] where first <= end {
      if let found = try last(notAfter: instant, from: first, to: end) { return found }
      end = first - 1
    }
    return 0
  }

  private func last(notAfter instant: Instant, from first: Int, to end: Int) throws -> Int? {
    var (low, high) = (first - 1, end)
    while low < high {
      let middle = (low + high + 1) / 2
      guard let time = try time(at: middle) else {
        throw LogError.damaged(position: middle, reason: "missing")
      }
      if time <= instant { low = middle } else { high = middle - 1 }
    }
    try check(low, in: first...max(first, end), instant)
    return low < first ? nil : low
  }

  /// Checks that the last event not after an instant, and the one after it, say so themselves. Were
  /// the time of any other wrong, the search would have ended at it.
  private func check(_ last: Int, in stretch: ClosedRange<Int>, _ instant: Instant) throws {
    for record in try EventRows.records(at: [last, last + 1].filter(stretch.contains), db) {
      guard (record.recordedAt <= instant) == (record.position <= last) else {
        throw LogError.damaged(position: record.position, reason: "its recording time is wrong")
      }
    }
  }
}

extension [Draft] {
  /// The last times to trust for events from which a draft says that times are wrong, as `AppendPlan`
  /// and `RecordingOrder` need them.
  ///
  /// - Parameter limit: only events before this position count.
  func trustedTimes(in db: Database, below limit: Int = .max) throws -> [EventID: Instant] {
    guard contains(where: { $0.wrongTimesFrom != nil }) else { return [:] }
    let times = try RecordingTimes(db)
    return try trustedTimes(
      { try EventRows.position(of: $0, before: limit, db) }, { try times.time(at: $0) })
  }
}
