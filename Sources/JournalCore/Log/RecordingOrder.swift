/// The rule for the times at which a log records: they never run backwards, unless an event says that
/// the clock was wrong.
///
/// `clock-corrected` may go back behind the events that it names, and not behind the one before them.
/// So whatever was known by a time before the wrong ones stays what was known by then.
public struct RecordingOrder: Sendable {
  /// The time of the last event; nil before the first.
  public private(set) var last: Instant?

  /// Starts before the first event.
  public init() {}

  /// Takes the next event; returns whether its time is in order.
  ///
  /// - Parameter trusted: the last times to trust, as `trustedTimes` finds them for the event.
  public mutating func take(_ record: Record, trusted: [EventID: Instant]) -> Bool {
    guard let last else {
      self.last = record.recordedAt
      return true
    }
    let isInOrder = record.recordedAt >= record.draft.earliestTime(after: last, trusted: trusted)
    self.last = isInOrder ? record.recordedAt : max(last, record.recordedAt)
    return isInOrder
  }
}

extension Draft {
  /// The first event whose time is wrong, if the event says so; nil for any other event.
  package var wrongTimesFrom: EventID? {
    if case .clockCorrected(let correction) = event { correction.first } else { nil }
  }

  /// The earliest time that the event may have.
  ///
  /// - Parameter last: the time of the event before it.
  func earliestTime(after last: Instant, trusted: [EventID: Instant]) -> Instant {
    wrongTimesFrom.flatMap { trusted[$0] }.map { min($0, last) } ?? last
  }
}

extension Instant {
  /// Before all times: the last one to trust if the first event of a log is wrong.
  static let beforeAll = Instant(milliseconds: .min)
}

extension [Draft] {
  /// Returns the last time to trust for each event from which a draft says that times are wrong: that
  /// of the event before it.
  ///
  /// - Parameters:
  ///   - position: returns the position of an event of the log; nil if there is none.
  ///   - time: returns when the event at a position was recorded.
  public func trustedTimes<Failure: Error>(
    _ position: (EventID) throws(Failure) -> Int?, _ time: (Int) throws(Failure) -> Instant?
  ) throws(Failure) -> [EventID: Instant] {
    var times: [EventID: Instant] = [:]
    for draft in self {
      guard let id = draft.wrongTimesFrom, let first = try position(id) else { continue }
      times[id] = first == 1 ? .beforeAll : try time(first - 1)
    }
    return times
  }
}
