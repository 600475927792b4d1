/// Events whose recording times are not to be trusted, because a clock was wrong.
public struct ClockStretch: Hashable, Sendable {
  /// Where an event says that the times are wrong.
  public struct Correction: Hashable, Sendable {
    /// The position of the event, just after the stretch.
    public let position: Int
    /// When it was recorded.
    public let recordedAt: Instant
  }

  /// The positions of the events.
  public let events: ClosedRange<Int>

  /// When the event before them was recorded; nil if there is none.
  public let before: Instant?

  /// The latest of their times.
  public let latest: Instant

  /// The first of them that has the latest time; those after it only repeat it.
  public let firstAtLatest: Int

  /// The event that says so; nil if none does yet, and their times have not come.
  public let correction: Correction?

  /// How far a recording time may be ahead of the machine's clock without being doubted, in
  /// milliseconds.
  ///
  /// Two minutes: a clock that is kept by the network is off by less than a second, and one that is
  /// not drifts by some seconds a day, while a wrong time zone is off by a quarter of an hour at least.
  /// What was known at a minute is hardly changed by less.
  public static let tolerance: Int64 = 120_000

  /// Whether some of the events may have been known at an instant at which, by their times, none of
  /// them was.
  public func blurs(_ instant: Instant) -> Bool {
    let isAfter = before.map { $0 <= instant } ?? true
    return isAfter && instant < (correction?.recordedAt ?? latest)
  }
}

extension Instant {
  /// The latest time that is not doubted by a clock at this instant.
  package var tolerated: Instant { Instant(milliseconds: milliseconds + ClockStretch.tolerance) }
}

extension LogSnapshot {
  /// The stretches of which events say that the clock was wrong, in order of position.
  ///
  /// An event that did not set the times back says nothing of this log, as one imported from another.
  public func correctedTimes() async throws(LogError) -> [ClockStretch] {
    var stretches: [ClockStretch] = []
    for record in try await registry(.clockCorrections) {
      guard let id = record.draft.wrongTimesFrom,
        let first = try await locate([id])[id]?.position, first < record.position,
        let last = try await self.record(at: record.position - 1),
        record.recordedAt < last.recordedAt
      else { continue }
      // A clock that was wrong when it was corrected is corrected again, with all before.
      stretches.removeAll { $0.events.lowerBound >= first }
      stretches.append(
        try await stretch(
          first...last.position, latest: last.recordedAt,
          ClockStretch.Correction(position: record.position, recordedAt: record.recordedAt)))
    }
    return stretches
  }

  /// The events at the end of the log whose times have not come by a clock, by more than is tolerated;
  /// nil if there are none.
  public func timesAhead(of now: Instant) async throws(LogError) -> ClockStretch? {
    let known = try await position(knownAt: now.tolerated)
    guard known < position, let last = try await record(at: position) else { return nil }
    return try await stretch(known + 1...position, latest: last.recordedAt, nil)
  }

  private func stretch(
    _ events: ClosedRange<Int>, latest: Instant, _ correction: ClockStretch.Correction?
  ) async throws(LogError) -> ClockStretch {
    let before = try await record(at: events.lowerBound - 1)?.recordedAt
    let earlier = try await snapshot(at: events.upperBound)
      .position(knownAt: Instant(milliseconds: latest.milliseconds - 1))
    return ClockStretch(
      events: events, before: before, latest: latest,
      firstAtLatest: max(earlier + 1, events.lowerBound), correction: correction)
  }
}
