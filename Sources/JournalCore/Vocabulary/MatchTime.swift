/// The time of an event by the clock of the match, independent of any wall clock.
///
/// Minutes count from 1: 1' is 00:00-00:59 and 45+1' is 45:00-45:59. The minute may be unknown, and
/// so may the period. Intervals, `pre` and `post` have no minute.
public struct MatchTime: Hashable, Sendable {
  /// How exactly the time is known.
  public enum Precision: String, Word {
    case minute, second, capped, approximate, unknown
  }

  /// The period; nil if unknown.
  public var period: Period?

  /// The minute, from 1; nil if unknown, and in intervals.
  public var minute: Int?

  /// Added time in minutes; nil if not given, which differs from 0.
  public var added: Int?

  /// Seconds within the minute, 0 to 59.
  public var second: Int?

  /// How exactly the time is known.
  public var precision: Precision?

  /// The event that this one is known to have followed, if the minute is unknown.
  public var after: EventID?

  /// Creates a time from its parts, unchecked; `check(in:)` tells whether a clock can show it.
  public init(
    period: Period?, minute: Int? = nil, added: Int? = nil, second: Int? = nil,
    precision: Precision? = nil, after: EventID? = nil
  ) {
    self.period = period
    self.minute = minute
    self.added = added
    self.second = second
    self.precision = precision
    self.after = after
  }

  /// Creates a minute of a period: `MatchTime(.firstHalf, 45, added: 2)`.
  public init(_ period: Period, _ minute: Int, added: Int? = nil) {
    self.init(period: period, minute: minute, added: added, precision: .minute)
  }

  /// Creates the time of an interval, or of `pre` or `post`, as a whole.
  public init(_ period: Period) { self.init(period: period) }

  /// An unknown time, in a period if that much is known.
  public static func unknown(in period: Period? = nil, after: EventID? = nil) -> MatchTime {
    MatchTime(period: period, precision: .unknown, after: after)
  }

  /// The text shown on a line: `55'`, `45+2'`, `HT`, `?'`, or nothing for the shoot-out.
  public var label: String {
    guard let minute else {
      guard let period, !period.isPlayed else { return "?'" }
      return period == .shootOut ? "" : period.shortLabel
    }
    return added.map { "\(minute)+\($0)'" } ?? "\(minute)'"
  }

  /// Checks that a clock of this format can show the time.
  ///
  /// - Throws: `Refusal` with a hint at what was probably meant.
  public func check(in format: MatchFormat) throws(Refusal) {
    if let second, !(0...59).contains(second) { throw .badSecond(second) }
    guard let minute else {
      if added != nil { throw .addedWithoutMinute }
      return
    }
    if period?.isSecondExtraTime == true, format.secondExtraTime == nil {
      throw .noSecondExtraTime
    }
    guard let period, let minutes = format.minutes(of: period) else {
      throw .minuteInInterval(minute, period: period)
    }
    guard minutes.contains(minute) else {
      throw .minuteOutside(minute, period: period, minutes: minutes, format: format)
    }
    guard let added else { return }
    guard (0...Minute.addedLimit).contains(added) else { throw .addedTooLong(minute, added) }
    guard minute == minutes.upperBound else {
      throw .addedInMidPeriod(minute, added, last: minutes.upperBound)
    }
  }
}

extension MatchTime: FieldRecord, FieldValue {
  /// The fields of a match time in a record. The period limits their ranges; see `check(in:)`.
  public static let fields: Fields<Self> = [
    .field("period", { $1(&$0.period) }, "The period"),
    .field("minute", { $1(&$0.minute) }, "The minute, from 1", in: 1...999),
    .field("added", { $1(&$0.added) }, "Added time in minutes", in: 0...30),
    .field("second", { $1(&$0.second) }, "Seconds within the minute", in: 0...59),
    .field("precision", { $1(&$0.precision) }, "How exactly it is known"),
    .field("after", { $1(&$0.after) }, "An event that came before"),
  ]

  /// The 55th minute.
  public static let sample = MatchTime(.secondHalf, 55)
}

extension Period {
  /// A label of at most five characters, for a line of a log.
  public var shortLabel: String {
    switch self {
    case .post: "FT"
    case .pre: "pre"
    default: rawValue
    }
  }
}
