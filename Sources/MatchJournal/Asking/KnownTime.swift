public import JournalCore

/// A point of the log as typed: an event, an instant, a time of day, or a span before now.
public struct KnownTime: Sendable {
  private let text: String

  /// Creates a point from `e12`, `2018-01-24T22:05`, `2018-01-24`, `22:05` (today) or `10m` (ago).
  public init(_ text: String) { self.text = text }

  /// The event; nil if a time is meant.
  var event: Int? { text.hasPrefix("e") ? Int(text.dropFirst()) : nil }

  /// Whether the text is written as a point of the log, whether or not the log has it.
  public var isWellFormed: Bool {
    event != nil || OffsetInstant(text) != nil || ago(before: Instant(milliseconds: 0)) != nil
      || calendarParts != nil
  }

  /// Returns the instant that is meant.
  ///
  /// - Throws: `Refusal` if the text is no time.
  func instant(by clock: WallClock) throws(Refusal) -> Instant {
    if let exact = OffsetInstant(text) { return exact.instant }
    if let ago = ago(before: clock.now) { return ago }
    guard let (day, time) = calendarParts,
      let instant = clock.instant(of: time, on: day ?? clock.today)
    else { throw bad }
    return instant
  }

  /// The day and the time on a calendar and a clock, nil for today; nil if the text names neither.
  private var calendarParts: (day: CalendarDate?, time: ClockTime)? {
    let parts = text.split(separator: "T")
    guard (1...2).contains(parts.count) else { return nil }
    if parts.count == 1, parts[0].contains(":") { return ClockTime(parts[0]).map { (nil, $0) } }
    guard let day = CalendarDate(String(parts[0])) else { return nil }
    return (parts.count == 2 ? ClockTime(parts[1]) : .endOfDay).map { (day, $0) }
  }

  private func ago(before now: Instant) -> Instant? {
    let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
    guard let unit = text.last, let seconds = units[unit], let count = Int64(text.dropLast()) else {
      return nil
    }
    // Nothing was recorded over a century ago, so the span is bounded and cannot overflow.
    guard (0...36_500 * 86_400 / seconds).contains(count) else { return nil }
    return Instant(milliseconds: now.milliseconds - count * seconds * 1000)
  }

  private var bad: Refusal {
    Refusal(
      "usage", "\"\(TextRules.harmless(text))\" is not a time.",
      hint: "Write 22:05, 2018-01-24T22:05, 10m (ago) or e12.")
  }
}

/// What a journal knew at a time.
public struct KnownPoint: Hashable, Sendable {
  /// The last position that it held.
  public let position: Int

  /// The instant; nil if an event was named.
  public let instant: Instant?

  /// Events that may have been known by then, though by their times they were not; empty if no clock
  /// was wrong around the instant.
  public let doubtful: [ClockStretch]
}

extension MatchJournal {
  /// Returns the last position that the log held at a time, and what is doubtful about it.
  ///
  /// - Throws: `Refusal` if the text is no time, or nothing had been recorded by then; `LogError`.
  public func position(known time: KnownTime) async throws -> KnownPoint {
    if let event = time.event {
      guard event > 0 else { throw try await nothingKnown(by: "e\(event)") }
      return KnownPoint(position: event, instant: nil, doubtful: [])
    }
    let instant = try time.instant(by: wallClock)
    let snapshot = try await log.snapshot()
    let position = try await snapshot.position(knownAt: instant)
    guard position > 0 else { throw try await nothingKnown(by: "\(instant)") }
    let doubtful = try await doubtfulTimes(in: snapshot).filter { $0.blurs(instant) }
    return KnownPoint(position: position, instant: instant, doubtful: doubtful)
  }

  /// The events whose recording times are not to be trusted: those of which an event says so, and
  /// those whose times have not come by this machine's clock.
  func doubtfulTimes(in snapshot: LogSnapshot) async throws(LogError) -> [ClockStretch] {
    let corrected = try await snapshot.correctedTimes()
    return corrected + [try await snapshot.timesAhead(of: now)].compactMap { $0 }
  }

  private func nothingKnown(by time: String) async throws(LogError) -> Refusal {
    guard let first = try await log.snapshot().record(at: 1) else {
      return Refusal(
        "nothing-known", "Nothing was known by \(time): the journal is empty.", remedy: .askNow)
    }
    return Refusal(
      "nothing-known",
      "Nothing was known by \(time): the first event was recorded at \(first.recordedAt) (e1).",
      hint: "Name a later time, or e1.")
  }
}
