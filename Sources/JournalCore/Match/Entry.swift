/// The circumstances in which an event is entered; they decide its match time.
public struct Entry: Hashable, Sendable {
  /// The minute as typed; nil if none was.
  public var minute: Minute?

  /// Whether `?` was typed for the minute.
  public var isMinuteUnknown: Bool

  /// The period as named; nil if none was.
  public var period: Period?

  /// Whether an event of an earlier period is entered on purpose.
  public var isLate: Bool

  /// Whether the match has begun, or its kick-off time has passed by the shell's clock.
  public var hasBegun: Bool

  /// Whether the match is over: a whistle has gone after which the regulation requires no more
  /// play.
  public var isOver = false

  /// Creates an entry.
  public init(
    minute: Minute? = nil, isMinuteUnknown: Bool = false, period: Period? = nil,
    isLate: Bool = false, hasBegun: Bool = true
  ) {
    self.minute = minute
    self.isMinuteUnknown = isMinuteUnknown
    self.period = period
    self.isLate = isLate
    self.hasBegun = hasBegun
  }

  /// The match time of an event that is entered now.
  ///
  /// - Parameters:
  ///   - setting: where in a match such events belong.
  ///   - whistle: the period that the event starts or ends, if it is a whistle.
  /// - Throws: `Refusal` that says how to give the time.
  public func time(
    for setting: EventSetting, whistle: Period? = nil, clock: MatchClock, format: MatchFormat
  ) throws(Refusal) -> MatchTime? {
    switch setting {
    case .registry, .competition, .administration, .housekeeping, .ruling: return nil
    case .shootOut: return MatchTime(.shootOut)
    case .whistle: return try whistleTime(whistle, clock, format)
    case .inPlay: return try playTime(clock, format)
    case .playOrInterval:
      if let time = interval(clock) { return time }
      return try playTime(clock, format)
    case .anyTime, .words: return try anyTime(clock, format)
    }
  }

  private func whistleTime(_ whistle: Period?, _ clock: MatchClock, _ format: MatchFormat)
    throws(Refusal) -> MatchTime?
  {
    // The final whistle closes the open period. If no period has been played, it comes after the
    // match.
    guard let period = whistle ?? clock.open ?? clock.lastEnded else { return MatchTime(.post) }
    guard let minute else { return MatchTime(period) }
    return try checked(MatchTime(period, minute.regular, added: minute.added), format)
  }

  private func playTime(_ clock: MatchClock, _ format: MatchFormat) throws(Refusal) -> MatchTime {
    guard clock.hasWhistles else { return try deskTime(format) }
    if let open = clock.open, period ?? open == open { return try time(in: open, format) }
    guard isLate || clock.isOver && period != nil else {
      throw notOpen(clock, format)
    }
    return try time(in: period ?? minute.flatMap { format.period(of: $0.regular) }, format)
  }

  /// The interval that was named, or the one the match is in if no minute was given.
  private func interval(_ clock: MatchClock) -> MatchTime? {
    if let period { return period.isPlayed ? nil : MatchTime(period) }
    guard minute == nil, !isMinuteUnknown, let now = now(clock), !now.isPlayed, now != .post else {
      return nil
    }
    return MatchTime(now)
  }

  /// The time when no whistles are logged, as at a desk long afterwards: the minute decides the
  /// period.
  private func deskTime(_ format: MatchFormat) throws(Refusal) -> MatchTime {
    guard hasBegun || isLate else { throw .notKickedOff }
    guard let minute else {
      guard isMinuteUnknown || period != nil else { throw .noMinute }
      return .unknown(in: period)
    }
    return try time(in: period ?? playedPeriod(of: minute, format), format)
  }

  /// The period of a minute; where there is no extra time, the second half takes what comes later.
  private func playedPeriod(of minute: Minute, _ format: MatchFormat) -> Period? {
    let period = format.period(of: minute.regular)
    return period?.isExtraTime == true && !format.hasExtraTime ? .secondHalf : period
  }

  private func anyTime(_ clock: MatchClock, _ format: MatchFormat) throws(Refusal) -> MatchTime? {
    if minute == nil, !isMinuteUnknown {
      guard let period = period ?? now(clock) else { return nil }
      return period.isPlayed ? .unknown(in: period) : MatchTime(period)
    }
    if period?.isPlayed == false { return period.map { MatchTime($0) } }
    guard clock.hasWhistles else { return try deskTime(format) }
    let named = period ?? minute.flatMap { minutePeriod($0, clock, format) }
    return try time(in: named ?? clock.open, format)
  }

  private func now(_ clock: MatchClock) -> Period? {
    isOver && clock.open == nil && clock.hasWhistles ? .post : clock.now
  }

  private func minutePeriod(_ minute: Minute, _ clock: MatchClock, _ format: MatchFormat)
    -> Period?
  {
    if let open = clock.open { return open }
    return format.period(of: minute.regular)
  }

  private func time(in period: Period?, _ format: MatchFormat) throws(Refusal) -> MatchTime {
    guard let minute else {
      guard isMinuteUnknown else { throw .noMinute }
      return .unknown(in: period)
    }
    if isLate, let period, let other = format.period(of: minute.regular), other < period,
      self.period == nil
    {
      return try checked(MatchTime(other, minute.regular, added: minute.added), format)
    }
    guard let period else { throw .noSuchMinute(minute) }
    return try checked(MatchTime(period, minute.regular, added: minute.added), format)
  }

  private func checked(_ time: MatchTime, _ format: MatchFormat) throws(Refusal) -> MatchTime {
    if !isLate, let minute = time.minute, let period = time.period, self.period == nil,
      let earlier = format.period(of: minute), earlier < period
    {
      throw Refusal(
        "earlier-period", "Minute \(minute) was in the \(earlier.title), which has ended.",
        remedy: .insist(.then))
    }
    try time.check(in: format)
    return time
  }

  private func notOpen(_ clock: MatchClock, _ format: MatchFormat) -> Refusal {
    if let minute, format.period(of: minute.regular) == nil { return .noSuchMinute(minute) }
    if now(clock) == .post {
      return Refusal(
        "match-over", "The match is over.", remedy: .insist(.beforeTheWhistle))
    }
    if let open = clock.open {
      return Refusal(
        "period-closed", "The \(open.title) is under way, not the \(period?.title ?? "").",
        remedy: .insist(.earlier))
    }
    let now = clock.now.map { $0.title } ?? "over"
    return Refusal(
      "not-in-play", "The ball is not in play: it is \(now).",
      remedy: .insist(.beforeTheInterval))
  }
}

extension Refusal {
  static let noMinute = Refusal(
    "no-minute", "No minute was given.",
    remedy: .giveMinute)

  static let notKickedOff = Refusal(
    "not-kicked-off", "The match has not kicked off.",
    remedy: .logKickOff)

  package static func noSuchMinute(_ minute: Minute) -> Refusal {
    Refusal(
      "no-such-minute", "There is no minute \(minute).", hint: "Stoppage time is written 90+5.")
  }
}
