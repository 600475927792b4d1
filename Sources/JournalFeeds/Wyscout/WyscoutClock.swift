import JournalCore

/// Wyscout's clock, which restarts in each period.
enum WyscoutClock {
  /// The code of the shoot-out.
  static let shootOut = "P"

  /// Returns a period with its minutes.
  private static func span(_ code: String) -> (period: Period, minutes: ClosedRange<Int>)? {
    switch code {
    case "1H": (.firstHalf, 1...45)
    case "2H": (.secondHalf, 46...90)
    case "E1": (.extraTimeFirst, 91...105)
    case "E2": (.extraTimeSecond, 106...120)
    default: nil
    }
  }

  /// Returns the time of a period's code and a second such as `966.9`; nil if no match has it.
  static func time(period code: String?, second text: String?) -> MatchTime? {
    guard let span = code.flatMap(span), let second = text.flatMap(wholeSeconds) else { return nil }
    let minute = span.minutes.lowerBound + second / 60
    let last = span.minutes.upperBound
    guard minute - last <= Minute.addedLimit else { return nil }
    return MatchTime(
      period: span.period, minute: min(minute, last), added: minute > last ? minute - last : nil,
      second: second % 60, precision: .second)
  }

  /// Returns the time of a minute that counts through the match; nil if no match has it.
  static func time(minute: Int, hasExtraTime: Bool) -> MatchTime? {
    let codes = hasExtraTime ? ["1H", "2H", "E1", "E2"] : ["1H", "2H"]
    let spans = codes.compactMap(span)
    guard minute >= 1, let end = spans.last else { return nil }
    if let span = spans.first(where: { $0.minutes.contains(minute) }) {
      return MatchTime(span.period, minute)
    }
    let added = minute - end.minutes.upperBound
    guard added <= Minute.addedLimit else { return nil }
    return MatchTime(end.period, end.minutes.upperBound, added: added)
  }

  private static func wholeSeconds(_ text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts[0].utf8.count <= 5,
      let second = FieldText.number(String(parts[0])),
      parts.dropFirst().allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    return second
  }
}
