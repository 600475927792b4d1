import JournalCore

/// Days and moments of the match in Italian; stoppage time by its period.
enum ItalianTime {
  private static let months = [
    "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre",
    "ottobre", "novembre", "dicembre",
  ]

  /// The day of the year: `24 gennaio`, `1º gennaio`.
  static func day(_ date: CalendarDate) -> String {
    "\(date.day == 1 ? "1º" : "\(date.day)") \(months[max(0, min(11, date.month - 1))])"
  }

  static func weekday(_ date: CalendarDate) -> String {
    // 1970 began on a Thursday.
    let days = ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"]
    return days[((date.daysSince1970 + 3) % 7 + 7) % 7]
  }

  /// The time elapsed: `dopo 32 minuti`; nil if nothing is known.
  static func after(_ time: PlayTime) -> String? {
    phrase(time) { $0 == 1 ? "al 1'" : "dopo \($0) minuti" }
  }

  /// The time: `al 47'`, `nel recupero`; nil if nothing is known.
  static func at(_ time: PlayTime) -> String? {
    phrase(time) { $0 == 8 || $0 == 11 || (80...89).contains($0) ? "all'\($0)'" : "al \($0)'" }
  }

  /// Several times: `al 18', al 40' e al 71'`; nil unless all are exact minutes.
  static func list(_ times: [PlayTime]) -> String? {
    guard times.count == 1 || times.allSatisfy({ $0.isExact && !$0.isStoppage }) else { return nil }
    let all = times.compactMap { at($0) }
    return all.count == times.count ? ItalianNumber.list(all) : nil
  }

  /// The time since: `otto minuti dopo`; nil from ten on, when the minute itself is better.
  static func gap(_ minutes: Int) -> String? {
    guard (1...9).contains(minutes) else { return nil }
    return minutes == 1 ? "un minuto dopo" : "\(ItalianNumber.cardinal(minutes)) minuti dopo"
  }

  private static func phrase(_ time: PlayTime, _ exact: (Int) -> String) -> String? {
    guard let minute = time.minute else { return time.period.flatMap { part($0) } }
    if time.isStoppage { return time.period.flatMap { stoppage($0) } }
    switch time.precision {
    case .capped: return time.period.flatMap { $0.isPlayed ? "alla fine \(of($0))" : nil }
    case .approximate: return "intorno al minuto \(minute)"
    default: return exact(minute)
    }
  }

  private static func part(_ period: Period) -> String? {
    switch period {
    case .firstHalf: "nel primo tempo"
    case .secondHalf: "nel secondo tempo"
    case .extraTimeFirst, .extraTimeSecond: "nei supplementari"
    case .secondExtraTimeFirst, .secondExtraTimeSecond: "nei secondi supplementari"
    case .halfTime: "all'intervallo"
    case .shootOut: "ai rigori"
    case .pre: "prima della partita"
    case .post: "dopo la partita"
    case .beforeExtraTime: "prima dei supplementari"
    case .beforeShootOut: "prima dei rigori"
    case .extraTimeInterval, .beforeSecondExtraTime, .secondExtraTimeInterval: nil
    }
  }

  private static func of(_ period: Period) -> String {
    switch period {
    case .firstHalf: "del primo tempo"
    case .secondHalf: "del secondo tempo"
    case .secondExtraTimeFirst, .secondExtraTimeSecond: "dei secondi supplementari"
    default: "dei supplementari"
    }
  }

  private static func stoppage(_ period: Period) -> String? {
    guard period.isPlayed else { return nil }
    return period == .secondHalf ? "nel recupero" : "nel recupero \(of(period))"
  }

  /// The clock: `dopo 55 minuti`, `all'intervallo`; nil if nothing shows how late it is.
  static func clock(_ clock: Progress.Clock, _ format: MatchFormat) -> String? {
    switch clock.reading {
    case .minute(let time): after(time)
    case .during(let period): part(period)
    case .ended(.firstHalf): "all'intervallo"
    case .ended(.secondHalf): "dopo \(format.halves.reduce(0, +)) minuti"
    case .ended: "dopo i supplementari"
    case .unrecorded(let time): time.flatMap { after($0) }
    }
  }
}
