import JournalCore

/// Days and moments of the match in Portuguese; stoppage time by its period.
enum PortugueseTime {
  private static let months = [
    "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro",
    "outubro", "novembro", "dezembro",
  ]

  /// The day of the year: `24 de janeiro`, `1 de janeiro`.
  static func day(_ date: CalendarDate) -> String {
    "\(date.day) de \(months[max(0, min(11, date.month - 1))])"
  }

  static func weekday(_ date: CalendarDate) -> String {
    // 1970 began on a Thursday.
    let days = [
      "na segunda-feira", "na terça-feira", "na quarta-feira", "na quinta-feira", "na sexta-feira",
      "no sábado", "no domingo",
    ]
    return days[((date.daysSince1970 + 3) % 7 + 7) % 7]
  }

  /// The time elapsed: `ao fim de 32 minutos`; nil if nothing is known.
  static func after(_ time: PlayTime) -> String? {
    phrase(time) { $0 == 1 ? "no primeiro minuto" : "ao fim de \($0) minutos" }
  }

  /// The time: `aos 47 minutos`, `nos descontos`; nil if nothing is known.
  static func at(_ time: PlayTime) -> String? {
    phrase(time) { $0 == 1 ? "no primeiro minuto" : "aos \($0) minutos" }
  }

  /// Several times: `aos 18, 40 e 71 minutos`; nil unless all are exact minutes.
  static func list(_ times: [PlayTime]) -> String? {
    guard times.count > 1 else { return times.first.flatMap { at($0) } }
    guard times.allSatisfy({ $0.isExact && !$0.isStoppage }) else { return nil }
    return "aos \(PortugueseNumber.list(times.compactMap(\.minute).map(String.init))) minutos"
  }

  /// The time since: `oito minutos depois`; nil from ten on, when the minute itself is better.
  static func gap(_ minutes: Int) -> String? {
    guard (1...9).contains(minutes) else { return nil }
    return minutes == 1
      ? "um minuto depois" : "\(PortugueseNumber.cardinal(minutes)) minutos depois"
  }

  private static func phrase(_ time: PlayTime, _ exact: (Int) -> String) -> String? {
    guard let minute = time.minute else { return time.period.flatMap { part($0) } }
    if time.isStoppage { return time.period.flatMap { stoppage($0) } }
    switch time.precision {
    case .capped: return time.period.flatMap { $0.isPlayed ? "no fim \(of($0))" : nil }
    case .approximate: return "por volta do minuto \(minute)"
    default: return exact(minute)
    }
  }

  private static func part(_ period: Period) -> String? {
    switch period {
    case .firstHalf: "na primeira parte"
    case .secondHalf: "na segunda parte"
    case .extraTimeFirst, .extraTimeSecond: "no prolongamento"
    case .secondExtraTimeFirst, .secondExtraTimeSecond: "no segundo prolongamento"
    case .halfTime: "ao intervalo"
    case .shootOut: "nos penáltis"
    case .pre: "antes do jogo"
    case .post: "depois do jogo"
    case .beforeExtraTime: "antes do prolongamento"
    case .beforeShootOut: "antes dos penáltis"
    case .extraTimeInterval, .beforeSecondExtraTime, .secondExtraTimeInterval: nil
    }
  }

  private static func of(_ period: Period) -> String {
    switch period {
    case .firstHalf: "da primeira parte"
    case .secondHalf: "da segunda parte"
    case .secondExtraTimeFirst, .secondExtraTimeSecond: "do segundo prolongamento"
    default: "do prolongamento"
    }
  }

  private static func stoppage(_ period: Period) -> String? {
    guard period.isPlayed else { return nil }
    return period == .secondHalf ? "nos descontos" : "nos descontos \(of(period))"
  }

  /// The clock: `ao fim de 55 minutos`, `ao intervalo`; nil if nothing shows how late it is.
  static func clock(_ clock: Progress.Clock, _ format: MatchFormat) -> String? {
    switch clock.reading {
    case .minute(let time): after(time)
    case .during(let period): part(period)
    case .ended(.firstHalf): "ao intervalo"
    case .ended(.secondHalf): "ao fim de \(format.halves.reduce(0, +)) minutos"
    case .ended: "depois do prolongamento"
    case .unrecorded(let time): time.flatMap { after($0) }
    }
  }
}
