package import JournalCore

/// When something happened, and how exactly that is known.
package struct PlayTime: Hashable, Sendable {
  /// The period; nil if unknown.
  package var period: Period?
  /// The minute, from 1; nil if unknown.
  package var minute: Int?
  /// Added time in minutes; nil if not given.
  package var added: Int?
  /// Seconds within the minute.
  package var second: Int?
  /// How exactly it is known.
  package var precision: MatchTime.Precision?
  /// The minutes that other sources give, ascending. They affect what is said about order, not the
  /// minute.
  package var disputed: [Int] = []
  /// Whether some source gives a time that is more than just another minute.
  package var isContested = false

  /// Creates the time of a fact, with the precision that the event itself gives.
  package init(_ fact: Fact, at time: MatchTime?) {
    period = Period(code: fact.period)
    minute = fact.minute > 0 && time?.precision != .unknown ? Int(fact.minute) : nil
    added = fact.added >= 0 ? Int(fact.added) : nil
    second = fact.second >= 0 ? Int(fact.second) : nil
    precision = time?.precision
  }

  /// Creates the time that an event gives by itself; unknown if it gives none.
  package init(of time: MatchTime?) {
    period = time?.period
    minute = time?.precision == .unknown ? nil : time?.minute
    added = time?.added
    second = time?.second
    precision = time?.precision
  }

  /// Whether the journal knows the exact minute, and not just roughly.
  package var isExact: Bool { minute != nil && precision != .capped && precision != .approximate }

  /// Whether the clock was past the end of the period.
  package var isStoppage: Bool { (added ?? 0) > 0 }

  /// The minute as a scoreboard shows it, `32` or `45+2`; nil if unknown.
  package var figure: String? {
    minute.map { isStoppage ? "\($0)+\(added ?? 0)" : "\($0)" }
  }

  /// The minutes from this time to a later one of the same period; nil unless both are exact.
  package func minutes(to later: PlayTime) -> Int? {
    guard isExact, later.isExact, let period, period == later.period, let minute,
      let other = later.minute
    else { return nil }
    return other + (later.added ?? 0) - minute - (added ?? 0)
  }

  /// Whether this time was certainly earlier, whatever is not known about either.
  func certainlyPrecedes(_ other: PlayTime) -> Bool {
    guard let period, let otherPeriod = other.period, !isContested, !other.isContested else {
      return false
    }
    if period != otherPeriod { return period < otherPeriod }
    guard let latest, let earliest = other.earliest else { return false }
    return latest < earliest
  }

  private typealias Reading = (Int, Int, Int)

  private var earliest: Reading? {
    guard let minute, precision != .approximate else { return nil }
    let least = min(minute, disputed.first ?? minute)
    return (least, least == minute ? added ?? 0 : 0, disputed.isEmpty ? second ?? 0 : 0)
  }

  private var latest: Reading? {
    guard let minute, precision != .approximate, precision != .capped else { return nil }
    let most = max(minute, disputed.last ?? minute)
    return (most, most == minute ? added ?? 0 : 0, disputed.isEmpty ? second ?? 59 : 59)
  }
}
