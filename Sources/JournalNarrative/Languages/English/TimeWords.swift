import JournalCore

/// A moment of the match in English; stoppage time by its period, never by a minute past its end.
enum TimeWords {
  /// The time elapsed: `after 32 minutes`, `in first-half stoppage time`; nil if nothing is known.
  static func after(_ time: PlayTime) -> String? {
    phrase(time) { minute in
      minute == 1 ? "in the first minute" : "after \(NumberWords.cardinal(minute)) minutes"
    }
  }

  /// The time: `in the 47th minute`, `in first-half stoppage time`; nil if nothing is known.
  static func at(_ time: PlayTime) -> String? {
    phrase(time) { "in the \(NumberWords.ordinal($0)) minute" }
  }

  /// Several times: `in the 18th, 40th and 71st minutes`; nil unless all are exact minutes.
  static func list(_ times: [PlayTime]) -> String? {
    guard times.count > 1 else { return times.first.flatMap { at($0) } }
    guard times.allSatisfy({ $0.isExact && !$0.isStoppage }) else { return nil }
    return "in the \(NumberWords.list(times.compactMap(\.minute).map(NumberWords.ordinal))) minutes"
  }

  /// The time since: `eight minutes later`; nil from ten on, when the minute itself is better.
  static func gap(_ minutes: Int) -> String? {
    guard (1...9).contains(minutes) else { return nil }
    return minutes == 1 ? "a minute later" : "\(NumberWords.cardinal(minutes)) minutes later"
  }

  /// Stretches: `until the 31st minute and from the 47th minute to the 55th`; nil unless all are
  /// exact.
  static func spells(_ spells: [Spell]) -> String? {
    let phrases = spells.compactMap { spell -> String? in
      guard let end = moment(spell.end) else { return nil }
      guard let start = spell.start else { return "until \(end)" }
      guard let start = moment(start), start != end else { return nil }
      let isSaidAlready = start.hasSuffix(minute) && end.hasSuffix(minute)
      return "from \(start) to \(isSaidAlready ? String(end.dropLast(minute.count)) : end)"
    }
    return phrases.count == spells.count ? NumberWords.list(phrases) : nil
  }

  private static let minute = " minute"

  /// The moment as a noun: `the 47th minute`, `stoppage time`.
  private static func moment(_ time: PlayTime) -> String? {
    at(time).flatMap { $0.hasPrefix("in ") ? String($0.dropFirst(3)) : nil }
  }

  private static func phrase(_ time: PlayTime, _ exact: (Int) -> String) -> String? {
    guard let minute = time.minute else { return time.period.flatMap { part($0) } }
    if time.isStoppage { return time.period.flatMap { stoppage($0) } }
    switch time.precision {
    case .capped: return time.period.flatMap { end($0) }
    case .approximate: return "around the \(NumberWords.ordinal(minute)) minute"
    default: return exact(minute)
    }
  }

  /// The period: `in the second half`, `at half-time`.
  static func part(_ period: Period) -> String? {
    switch period {
    case .firstHalf, .secondHalf, .extraTimeFirst, .extraTimeSecond, .secondExtraTimeFirst,
      .secondExtraTimeSecond:
      "in the \(period.title)"
    case .halfTime, .extraTimeInterval, .secondExtraTimeInterval: "at \(period.title)"
    case .beforeExtraTime: "before extra time"
    case .beforeSecondExtraTime: "before the second extra time"
    case .beforeShootOut: "before the shoot-out"
    case .shootOut: "during the shoot-out"
    case .pre, .post: period.title
    }
  }

  private static func stoppage(_ period: Period) -> String? {
    switch period {
    case .firstHalf: "in first-half stoppage time"
    case .secondHalf: "in stoppage time"
    case .extraTimeFirst, .secondExtraTimeFirst: "in stoppage time of the \(period.title)"
    case .extraTimeSecond: "in stoppage time at the end of extra time"
    case .secondExtraTimeSecond: "in stoppage time at the end of the second extra time"
    default: nil
    }
  }

  private static func end(_ period: Period) -> String? {
    period.isPlayed ? "at the end of the \(period.title)" : nil
  }
}
