import JournalCore
import JournalReading
import JournalRules

/// A moment of the match in French; stoppage time by its period, never by a minute past its end.
enum FrenchTime {
  /// The time elapsed: `après 32 minutes de jeu`; nil if nothing is known.
  static func after(_ time: PlayTime) -> String? {
    phrase(time) { $0 == 1 ? at(minute: 1) : "après \($0) minutes de jeu" }
  }

  /// The time: `à la 47e minute`, `dans le temps additionnel`; nil if nothing is known.
  static func at(_ time: PlayTime) -> String? { phrase(time) { at(minute: $0) } }

  private static func at(minute: Int) -> String {
    "à la \(minute == 1 ? "1re" : "\(minute)e") minute"
  }

  /// Several times: `aux 18e, 40e et 71e minutes`; nil unless all are exact minutes.
  static func list(_ times: [PlayTime]) -> String? {
    guard times.count > 1 else { return times.first.flatMap { at($0) } }
    guard times.allSatisfy({ $0.isExact && !$0.isStoppage }) else { return nil }
    let minutes = times.compactMap(\.minute).map { $0 == 1 ? "1re" : "\($0)e" }
    return "aux \(FrenchNumber.list(minutes)) minutes"
  }

  /// The time since: `huit minutes plus tard`; nil from ten on, when the minute itself is better.
  static func gap(_ minutes: Int) -> String? {
    guard (1...9).contains(minutes) else { return nil }
    return minutes == 1
      ? "une minute plus tard" : "\(FrenchNumber.cardinal(minutes)) minutes plus tard"
  }

  private static func phrase(_ time: PlayTime, _ exact: (Int) -> String) -> String? {
    guard let minute = time.minute else { return time.period.flatMap { part($0) } }
    if time.isStoppage { return time.period.flatMap { stoppage($0) } }
    switch time.precision {
    case .capped: return time.period.flatMap { end($0) }
    case .approximate: return "vers la \(minute == 1 ? "1re" : "\(minute)e") minute"
    default: return exact(minute)
    }
  }

  /// The period: `en seconde période`, `à la mi-temps`.
  private static func part(_ period: Period) -> String {
    switch period {
    case .pre: "avant le match"
    case .firstHalf: "en première période"
    case .halfTime: "à la mi-temps"
    case .secondHalf: "en seconde période"
    case .beforeExtraTime: "avant la prolongation"
    case .extraTimeFirst, .extraTimeSecond: "en prolongation"
    case .extraTimeInterval: "à la mi-temps de la prolongation"
    case .beforeSecondExtraTime: "avant la seconde prolongation"
    case .secondExtraTimeFirst, .secondExtraTimeSecond: "dans la seconde prolongation"
    case .secondExtraTimeInterval: "à la mi-temps de la seconde prolongation"
    case .beforeShootOut: "avant les tirs au but"
    case .shootOut: "pendant les tirs au but"
    case .post: "après le match"
    }
  }

  private static func stoppage(_ period: Period) -> String? {
    switch period {
    case .firstHalf: "dans le temps additionnel de la première période"
    case .secondHalf: "dans le temps additionnel"
    case .extraTimeFirst: "dans le temps additionnel de la première période de la prolongation"
    case .extraTimeSecond: "dans le temps additionnel de la prolongation"
    case .secondExtraTimeFirst:
      "dans le temps additionnel de la première période de la seconde prolongation"
    case .secondExtraTimeSecond: "dans le temps additionnel de la seconde prolongation"
    default: nil
    }
  }

  private static func end(_ period: Period) -> String? {
    switch period {
    case .firstHalf: "à la fin de la première période"
    case .secondHalf: "à la fin de la seconde période"
    case .extraTimeFirst, .extraTimeSecond: "à la fin de la prolongation"
    case .secondExtraTimeFirst, .secondExtraTimeSecond: "à la fin de la seconde prolongation"
    default: nil
    }
  }

  /// The clock: `après 55 minutes de jeu`, `à la mi-temps`; nil if nothing shows how late it is.
  static func clock(_ clock: Progress.Clock, _ format: MatchFormat) -> String? {
    switch clock.reading {
    case .minute(let time): after(time)
    case .during(let period): part(period)
    case .ended(.firstHalf): "à la mi-temps"
    case .ended(.secondHalf): "après \(format.halves.reduce(0, +)) minutes de jeu"
    case .ended(.extraTimeFirst): "à la mi-temps de la prolongation"
    case .ended(.secondExtraTimeFirst): "à la mi-temps de la seconde prolongation"
    case .ended(.secondExtraTimeSecond): "après la seconde prolongation"
    case .ended: "après la prolongation"
    case .unrecorded(let time): time.flatMap { after($0) }
    }
  }
}
