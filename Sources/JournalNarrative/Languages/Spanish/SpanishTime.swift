import JournalCore
import JournalReading
import JournalRules

/// A moment of the match in Spanish; stoppage time by its period, never by a minute past its end.
enum SpanishTime {
  /// The time elapsed: `a los 32 minutos`, `en el descuento de la primera parte`; nil if nothing is
  /// known.
  static func after(_ time: PlayTime) -> String? {
    phrase(time) { minute in
      minute == 1 ? "en el primer minuto" : "a los \(minute) minutos"
    }
  }

  /// The time: `en el minuto 47`, `en el descuento de la primera parte`; nil if nothing is known.
  static func at(_ time: PlayTime) -> String? { phrase(time) { "en el minuto \($0)" } }

  /// Several times: `en los minutos 18, 40 y 71`; nil unless all are exact minutes.
  static func list(_ times: [PlayTime]) -> String? {
    guard times.count > 1 else { return times.first.flatMap { at($0) } }
    guard times.allSatisfy({ $0.isExact && !$0.isStoppage }) else { return nil }
    return "en los minutos \(SpanishList.of(times.compactMap(\.minute).map(String.init)))"
  }

  /// The time since: `ocho minutos después`; nil from ten on, when the minute itself is better.
  static func gap(_ minutes: Int) -> String? {
    guard (1...9).contains(minutes) else { return nil }
    return "\(SpanishNumber.counted(minutes, "minuto", "minutos")) después"
  }

  /// Stretches: `hasta el minuto 31 y desde el minuto 47 hasta el 55`; nil unless all are exact.
  static func spells(_ spells: [Spell]) -> String? {
    let phrases = spells.compactMap { spell -> String? in
      guard let end = moment(spell.end) else { return nil }
      guard let start = spell.start else { return "hasta \(end)" }
      guard let start = moment(start), start != end else { return nil }
      let short = end.hasPrefix(minute) ? "el \(end.dropFirst(minute.count))" : end
      return "desde \(start) hasta \(start.hasPrefix(minute) ? short : end)"
    }
    return phrases.count == spells.count ? SpanishList.of(phrases) : nil
  }

  private static let minute = "el minuto "

  /// The moment as a noun: `el minuto 47`, `el descuento`.
  private static func moment(_ time: PlayTime) -> String? {
    at(time).flatMap { $0.hasPrefix("en ") ? String($0.dropFirst(3)) : nil }
  }

  private static func phrase(_ time: PlayTime, _ exact: (Int) -> String) -> String? {
    guard let minute = time.minute else { return time.period.flatMap { part($0) } }
    if time.isStoppage { return time.period.flatMap { stoppage($0) } }
    switch time.precision {
    case .capped: return time.period.flatMap { end($0) }
    case .approximate: return "hacia el minuto \(minute)"
    default: return exact(minute)
    }
  }

  /// The period: `en la segunda parte`, `en el descanso`.
  static func part(_ period: Period) -> String {
    switch period {
    case .pre: "antes del partido"
    case .firstHalf, .secondHalf, .extraTimeFirst, .extraTimeSecond, .secondExtraTimeFirst,
      .secondExtraTimeSecond:
      "en \(name(period))"
    case .halfTime: "al descanso"
    case .beforeExtraTime: "antes de la prórroga"
    case .extraTimeInterval: "en el descanso de la prórroga"
    case .beforeSecondExtraTime: "antes de la segunda prórroga"
    case .secondExtraTimeInterval: "en el descanso de la segunda prórroga"
    case .beforeShootOut: "antes de la tanda de penaltis"
    case .shootOut: "durante la tanda de penaltis"
    case .post: "después del partido"
    }
  }

  private static func name(_ period: Period) -> String {
    switch period {
    case .firstHalf: "la primera parte"
    case .secondHalf: "la segunda parte"
    case .extraTimeFirst: "la primera parte de la prórroga"
    case .secondExtraTimeFirst: "la primera parte de la segunda prórroga"
    case .secondExtraTimeSecond: "la segunda parte de la segunda prórroga"
    default: "la segunda parte de la prórroga"
    }
  }

  private static func stoppage(_ period: Period) -> String? {
    switch period {
    case .firstHalf, .extraTimeFirst, .secondExtraTimeFirst: "en el descuento de \(name(period))"
    case .secondHalf: "en el descuento"
    case .extraTimeSecond: "en el descuento de la prórroga"
    case .secondExtraTimeSecond: "en el descuento de la segunda prórroga"
    default: nil
    }
  }

  private static func end(_ period: Period) -> String? {
    period.isPlayed ? "al final de \(name(period))" : nil
  }
}

// A match that is not over.
extension SpanishTime {
  /// The clock: `a los 55 minutos`, `al descanso`; nil if nothing shows how late it is.
  static func clock(_ clock: Progress.Clock, _ format: MatchFormat) -> String? {
    switch clock.reading {
    case .minute(let time): after(time)
    case .during(let period): part(period)
    case .ended(let period): end(of: period, format)
    case .unrecorded(let time): time.flatMap { after($0) }
    }
  }

  private static func end(of period: Period, _ format: MatchFormat) -> String {
    switch period {
    case .firstHalf: "al descanso"
    case .secondHalf: "tras \(format.halves.reduce(0, +)) minutos"
    case .extraTimeFirst: "en el descanso de la prórroga"
    case .secondExtraTimeFirst: "en el descanso de la segunda prórroga"
    case .secondExtraTimeSecond: "tras la segunda prórroga"
    default: "tras la prórroga"
    }
  }
}
