import JournalCore

/// Days and moments of the match in German; stoppage time by its period.
enum GermanTime {
  private static let months = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
    "November", "Dezember",
  ]

  /// The day of the year: `24. Januar`.
  static func day(_ date: CalendarDate) -> String {
    "\(date.day). \(months[max(0, min(11, date.month - 1))])"
  }

  static func weekday(_ date: CalendarDate) -> String {
    // 1970 began on a Thursday.
    let days = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"]
    return days[((date.daysSince1970 + 3) % 7 + 7) % 7]
  }

  /// The time elapsed: `nach 32 Minuten`; nil if nothing is known.
  static func after(_ time: PlayTime) -> String? {
    phrase(time) { $0 == 1 ? "in der 1. Minute" : "nach \(GermanNumber.cardinal($0)) Minuten" }
  }

  /// The time: `in der 47. Minute`, `in der Nachspielzeit`; nil if nothing is known.
  static func at(_ time: PlayTime) -> String? { phrase(time) { "in der \($0). Minute" } }

  /// Several times: `in der 18., 40. und 71. Minute`; nil unless all are exact minutes.
  static func list(_ times: [PlayTime]) -> String? {
    guard times.count > 1 else { return times.first.flatMap { at($0) } }
    guard times.allSatisfy({ $0.isExact && !$0.isStoppage }) else { return nil }
    return "in der \(GermanNumber.list(times.compactMap(\.minute).map { "\($0)." })) Minute"
  }

  /// The time since: `acht Minuten später`; nil from ten on, when the minute itself is better.
  static func gap(_ minutes: Int) -> String? {
    guard (1...9).contains(minutes) else { return nil }
    return minutes == 1
      ? "eine Minute später" : "\(GermanNumber.cardinal(minutes)) Minuten später"
  }

  private static func phrase(_ time: PlayTime, _ exact: (Int) -> String) -> String? {
    guard let minute = time.minute else { return time.period.flatMap { part($0) } }
    if time.isStoppage { return time.period.flatMap { stoppage($0) } }
    switch time.precision {
    case .capped: return time.period.flatMap { $0.isPlayed ? "am Ende \(of($0))" : nil }
    case .approximate: return "um die \(minute). Minute"
    default: return exact(minute)
    }
  }

  private static func part(_ period: Period) -> String? {
    switch period {
    case .firstHalf: "in der ersten Halbzeit"
    case .secondHalf: "in der zweiten Halbzeit"
    case .extraTimeFirst, .extraTimeSecond: "in der Verlängerung"
    case .secondExtraTimeFirst, .secondExtraTimeSecond: "in der zweiten Verlängerung"
    case .halfTime: "in der Halbzeitpause"
    case .shootOut: "im Elfmeterschießen"
    case .pre: "vor dem Spiel"
    case .post: "nach dem Spiel"
    case .beforeExtraTime: "vor der Verlängerung"
    case .beforeShootOut: "vor dem Elfmeterschießen"
    case .extraTimeInterval, .beforeSecondExtraTime, .secondExtraTimeInterval: nil
    }
  }

  private static func of(_ period: Period) -> String {
    switch period {
    case .firstHalf: "der ersten Halbzeit"
    case .secondHalf: "der zweiten Halbzeit"
    case .secondExtraTimeFirst, .secondExtraTimeSecond: "der zweiten Verlängerung"
    default: "der Verlängerung"
    }
  }

  private static func stoppage(_ period: Period) -> String? {
    guard period.isPlayed else { return nil }
    return period == .secondHalf ? "in der Nachspielzeit" : "in der Nachspielzeit \(of(period))"
  }

  /// The clock: `nach 55 Minuten`, `zur Halbzeit`; nil if nothing shows how late it is.
  static func clock(_ clock: Progress.Clock, _ format: MatchFormat) -> String? {
    switch clock.reading {
    case .minute(let time): after(time)
    case .during(let period): part(period)
    case .ended(.firstHalf): "zur Halbzeit"
    case .ended(.secondHalf): "nach \(format.halves.reduce(0, +)) Minuten"
    case .ended: "nach der Verlängerung"
    case .unrecorded(let time): time.flatMap { after($0) }
    }
  }
}
