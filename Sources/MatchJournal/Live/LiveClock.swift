public import JournalCore
public import JournalReading

/// The clock of a match that is on: the minute from the instant of the whistle.
///
/// It runs through stoppages, as the referee's does, and needs nothing to be kept open: whoever opens
/// the journal an hour later reads the same minute.
public struct LiveClock: Sendable {
  /// The whistles so far.
  public let whistles: MatchClock

  private let format: MatchFormat
  private var starts: [Period: Instant] = [:]
  private var ends: [Period: Instant] = [:]
  private var logged: [Period: Int] = [:]

  /// Reads the whistles of a match.
  ///
  /// A whistle tells the time if it was logged as it went, or says when it went. One that was typed
  /// afterwards starts no clock.
  public init(_ match: MatchReading) {
    whistles = match.clock
    format = match.format
    for record in match.stream.records where !match.stream.isWithdrawn(record) {
      take(match.stream.effective(record), recorded: record.recordedAt)
    }
    for fact in match.history.facts where fact.minute > 0 {
      guard let period = Period(code: fact.period), period.isPlayed else { continue }
      logged[period] = max(logged[period] ?? 0, Int(fact.minute) + Int(max(0, fact.added)))
    }
  }

  private mutating func take(_ draft: Draft, recorded: Instant) {
    let isLive = draft.envelope.via == .live
    guard let instant = draft.envelope.occurredAt?.instant ?? (isLive ? recorded : nil) else {
      return
    }
    switch draft.event {
    case .periodStart(let start): starts[start.period] = instant
    case .periodEnd(let end): ends[end.period] = instant
    default: break
    }
  }

  /// The minute of a period at an instant; for one that has ended, not after its whistle. Nil if the
  /// clock does not run, or cannot be right: it is behind what was logged, or far beyond the end.
  ///
  /// - Parameter now: when this is asked, if the instant is earlier.
  public func minute(of period: Period, at instant: Instant, asked now: Instant? = nil) -> Minute? {
    guard let minutes = format.minutes(of: period), let shown = self.shown(period, at: instant),
      let latest = self.shown(period, at: now ?? instant)
    else { return nil }
    guard !isBehind(period, latest) else { return nil }
    let last = minutes.upperBound
    return shown <= last ? Minute(shown) : Minute(last, added: shown - last)
  }

  /// The minute of the whistle that ends a period, if that is in added time; nil if it is not. It is no
  /// earlier than what is logged of the period, which alone tells if no clock runs.
  ///
  /// - Parameters:
  ///   - instant: when it went; nil to go by what is logged alone.
  ///   - now: when this is asked, if the instant is earlier.
  public func whistle(endOf period: Period, at instant: Instant?, asked now: Instant? = nil)
    -> Minute?
  {
    guard let last = format.minutes(of: period)?.upperBound else { return nil }
    let minute = instant.flatMap { self.minute(of: period, at: $0, asked: now) }
    let shown = max(minute.map { $0.regular + ($0.added ?? 0) } ?? 0, logged[period] ?? 0)
    return shown > last ? Minute(last, added: shown - last) : nil
  }

  /// Whether an event is logged at a minute of the period that is on which the clock is not near yet:
  /// most often its kick-off was logged late. It gives no minutes then.
  public func isBehind(at instant: Instant) -> Bool {
    guard let open = whistles.open, let shown = shown(open, at: instant) else { return false }
    return isBehind(open, shown)
  }

  private func isBehind(_ period: Period, _ shown: Int) -> Bool {
    logged[period].map { $0 > shown + Self.tolerance } ?? false
  }

  /// The minute that a clock shows which goes on after the end of the period.
  private func shown(_ period: Period, at instant: Instant) -> Int? {
    guard let start = starts[period], let minutes = format.minutes(of: period) else { return nil }
    let now = ends[period].map { min($0, instant) } ?? instant
    let seconds = max(0, now.milliseconds - start.milliseconds) / 1000
    guard seconds < 60 * Int64(Minute.limit) else { return nil }
    return minutes.lowerBound + Int(seconds) / 60
  }

  /// By how many minutes somebody else's clock may be ahead.
  private static let tolerance = 2

  /// The minute of the period that is on; nil if none is, or the clock does not run.
  public func minute(at instant: Instant) -> Minute? {
    whistles.open.flatMap { minute(of: $0, at: instant) }
  }
}
