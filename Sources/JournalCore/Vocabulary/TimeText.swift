/// RFC 3339 date-times, read and written without a locale or a time zone database.
struct TimeText {
  /// Milliseconds since 1970 by the local clock.
  let localMilliseconds: Int64

  /// The offset from UTC in minutes; nil if the text says `Z`.
  let offsetMinutes: Int?

  /// Whether the text has a fraction of exactly three digits.
  let hasMilliseconds: Bool

  /// Parses `2018-01-24T21:38:04.113Z` or `2018-01-24T21:30:00+01:00`; nil for anything else.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == 58, bytes[16] == 58,
      let date = CalendarDate(String(decoding: bytes[0..<10], as: UTF8.self)),
      let hour = Digits.number(bytes[11..<13]), let minute = Digits.number(bytes[14..<16]),
      let second = Digits.number(bytes[17..<19]), hour < 24, minute < 60, second < 60
    else { return nil }
    var rest = bytes[19...]
    var milliseconds = 0
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix(3)
      guard fraction.count == 3, let number = Digits.number(fraction) else { return nil }
      milliseconds = number
      rest = rest.dropFirst(4)
      hasMilliseconds = true
    } else {
      hasMilliseconds = false
    }
    guard let offset = Self.offset(Array(rest)) else { return nil }
    offsetMinutes = offset.minutes
    let seconds = ((date.daysSince1970 * 24 + hour) * 60 + minute) * 60 + second
    localMilliseconds = Int64(seconds) * 1000 + Int64(milliseconds)
  }

  private static func offset(_ bytes: [UInt8]) -> (minutes: Int?, Void)? {
    if bytes == [UInt8(ascii: "Z")] { return (nil, ()) }
    guard bytes.count == 6, bytes[3] == 58, bytes[0] == 43 || bytes[0] == 45,
      let hours = Digits.number(bytes[1..<3]), let minutes = Digits.number(bytes[4..<6]),
      hours <= 14, minutes < 60
    else { return nil }
    let size = hours * 60 + minutes
    return (bytes[0] == 45 ? -size : size, ())
  }

  /// Writes a local time without its offset.
  static func write(_ milliseconds: Int64, fraction: Bool) -> String {
    let rest = Int(remainder(milliseconds))
    let date = CalendarDate(daysSince1970: Int((milliseconds - Int64(rest)) / 86_400_000))
    let clock = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60]
      .map { Digits.padded($0, 2) }.joined(separator: ":")
    return "\(date)T\(clock)" + (fraction ? ".\(Digits.padded(rest % 1000, 3))" : "")
  }

  /// Milliseconds since midnight, also for times before 1970.
  static func remainder(_ milliseconds: Int64) -> Int64 {
    let rest = milliseconds % 86_400_000
    return rest < 0 ? rest + 86_400_000 : rest
  }
}
