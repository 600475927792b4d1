public import JournalCore

/// A format in which a table writes its dates; the raw value is its name in a column map.
public enum DateForm: String, CaseIterable, Hashable, Sendable {
  /// `2018-01-24`, also with a time behind it: `2018-01-24T20:45:00Z`, `2018-01-24 20:45`.
  case iso = "yyyy-MM-dd"
  /// `2018/01/24`.
  case isoSlashed = "yyyy/MM/dd"
  /// `20180124`.
  case isoPlain = "yyyyMMdd"
  /// `24/01/18`; years from 40 on belong to the twentieth century, since tables hold more of the past than of
  /// the next decades (POSIX draws the line at 69).
  case britishShort = "dd/MM/yy"
  /// `24/01/2018`.
  case british = "dd/MM/yyyy"
  /// `24-01-18`.
  case dashedShort = "dd-MM-yy"
  /// `24-01-2018`.
  case dashed = "dd-MM-yyyy"
  /// `24.01.18`.
  case germanShort = "dd.MM.yy"
  /// `24.01.2018`.
  case german = "dd.MM.yyyy"
  /// `01/24/18`.
  case americanShort = "MM/dd/yy"
  /// `01/24/2018`.
  case american = "MM/dd/yyyy"
  /// `24 January 2018`, `Wed 24 Jan 2018`, `24-Jan-18`, `24 de enero de 2018`: names of months in the
  /// languages of Football.TXT.
  case dayMonth = "d MMM yyyy"
  /// `January 24, 2018`, `Wed Jan 24 2018`, `Jan 24 2018 - 8:45pm`.
  case monthDay = "MMM d yyyy"
  /// `43124`: days since the last but one of 1899, as spreadsheets count; from 1927 on, since a lower
  /// number may be a year.
  case serial = "serial"
  /// `1516826700`: seconds since 1970, in UTC.
  case unix = "unix"

  /// A day, and the time of day if it stands there too.
  public struct Moment: Hashable, Sendable {
    /// The day as written.
    public var date: CalendarDate
    /// Minutes after midnight; nil if no time is given, or it is midnight, as spreadsheets write a
    /// bare day.
    public var time: Int?
    /// The offset from UTC in minutes; nil if it is not given.
    public var offset: Int?
    /// Whether a weekday is given, and it is not that of the day.
    public var isOtherWeekday = false
  }

  /// Returns a date in this format; nil for anything else.
  public func date(_ text: String) -> CalendarDate? { moment(text)?.date }

  /// Returns a date in this format, with the time that follows it; nil for anything else.
  ///
  /// Day and month may have one digit, except in `yyyy-MM-dd` and `yyyyMMdd`.
  public func moment(_ text: String) -> Moment? {
    switch self {
    case .serial: return Self.serial(text)
    case .unix: return Self.unix(text)
    case .isoPlain:
      guard text.utf8.count == 8, let number = FieldText.number(text) else { return nil }
      return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
        .map { Moment(date: $0) }
    case .dayMonth, .monthDay: return named(text)
    default: break
    }
    let (day, rest) = Self.split(text)
    guard let date = numeric(String(day)), let time = Self.time(rest) else { return nil }
    return Moment(date: date, time: time.minutes, offset: time.offset)
  }

  private func numeric(_ text: String) -> CalendarDate? {
    switch self {
    case .iso: CalendarDate(text)
    case .isoSlashed: Self.yearFirst(text)
    case .britishShort: Self.parts(text, "/", isShort: true, isDayFirst: true)
    case .british: Self.parts(text, "/", isShort: false, isDayFirst: true)
    case .dashedShort: Self.parts(text, "-", isShort: true, isDayFirst: true)
    case .dashed: Self.parts(text, "-", isShort: false, isDayFirst: true)
    case .germanShort: Self.parts(text, ".", isShort: true, isDayFirst: true)
    case .german: Self.parts(text, ".", isShort: false, isDayFirst: true)
    case .americanShort: Self.parts(text, "/", isShort: true, isDayFirst: false)
    case .american: Self.parts(text, "/", isShort: false, isDayFirst: false)
    case .isoPlain, .dayMonth, .monthDay, .serial, .unix: nil
    }
  }

  private static func yearFirst(_ text: String) -> CalendarDate? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count <= 2,
      parts[2].utf8.count <= 2, let year = FieldText.number(String(parts[0])),
      let month = FieldText.number(String(parts[1])), let day = FieldText.number(String(parts[2]))
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static func parts(
    _ text: String, _ separator: Character, isShort: Bool, isDayFirst: Bool
  ) -> CalendarDate? {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count <= 2, parts[1].utf8.count <= 2,
      parts[2].utf8.count == (isShort ? 2 : 4), parts.allSatisfy({ $0.utf8.allSatisfy(isDigit) }),
      let first = FieldText.number(String(parts[0])),
      let second = FieldText.number(String(parts[1])), let year = FieldText.number(String(parts[2]))
    else { return nil }
    return CalendarDate(
      year: isShort ? century(year) : year, month: isDayFirst ? second : first,
      day: isDayFirst ? first : second)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func century(_ year: Int) -> Int { year + (year >= 40 ? 1900 : 2000) }

  // MARK: - Names of months

  private func named(_ text: String) -> Moment? {
    var words = text.split(whereSeparator: { " ,-./".contains($0) })
    // `mar` is March in English, and a Tuesday only before a day: `mar 5 marzo 2019`.
    let weekday = words.first.flatMap { word in
      self == .dayMonth || Self.month(word) == nil ? Self.weekday(word) : nil
    }
    if weekday != nil { words.removeFirst() }
    words.removeAll { ["de", "of"].contains($0.lowercased()) }
    guard words.count >= 3 else { return nil }
    let (day, month) = self == .dayMonth ? (words[0], words[1]) : (words[1], words[0])
    guard let month = Self.month(month), let day = Self.day(day),
      let year = FieldText.number(String(words[2])), [2, 4].contains(words[2].utf8.count),
      let date = CalendarDate(
        year: words[2].utf8.count == 2 ? Self.century(year) : year, month: month, day: day)
    else { return nil }
    let isOther = weekday.map { !$0.contains(date.weekday.lowercased()) } ?? false
    guard words.count > 3 else { return Moment(date: date, isOtherWeekday: isOther) }
    guard let time = Self.time(words[3...].joined(separator: " ")) else { return nil }
    return Moment(
      date: date, time: time.minutes, offset: time.offset, isOtherWeekday: isOther)
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Returns the weekdays in English that a name or its beginning may mean; nil if it is no weekday.
  private static func weekday(_ word: Substring) -> Set<String>? {
    let word = word.lowercased()
    guard word.count >= 2 else { return nil }
    let english = weekdays.filter { word.count >= 3 && $0.hasPrefix(word) }
    let found = Set(english + DayWord.weekdays(beginning: word).map { weekdays[$0] })
    return found.isEmpty ? nil : found
  }

  private static func month(_ word: Substring) -> Int? {
    let word = word.lowercased()
    guard word.count >= 3 else { return nil }
    // "Sept" is as usual as "Sep".
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
      ?? DayWord.month(beginning: word)
  }

  /// Returns the number of `24`, `1st`, `22nd`.
  private static func day(_ word: Substring) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let rest = word.dropFirst(digits.count).lowercased()
    guard digits.utf8.count <= 2, ["", "st", "nd", "rd", "th"].contains(rest) else { return nil }
    return FieldText.number(String(digits))
  }

  // MARK: - Numbers

  private static func serial(_ text: String) -> Moment? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let days = FieldText.number(String(parts[0]), in: 10_000...100_000) else { return nil }
    let date = CalendarDate(daysSince1970: days - 25_569)
    guard parts.count == 2, let fraction = Double("0." + parts[1]) else {
      return parts.count == 1 ? Moment(date: date) : nil
    }
    let minutes = Int((fraction * 1_440).rounded())
    return Moment(date: date, time: (1..<1_440).contains(minutes) ? minutes : nil)
  }

  private static func unix(_ text: String) -> Moment? {
    guard (9...10).contains(text.utf8.count), text.utf8.allSatisfy(isDigit), let seconds = Int(text)
    else { return nil }
    return Moment(
      date: CalendarDate(daysSince1970: seconds / 86_400), time: seconds % 86_400 / 60, offset: 0)
  }

  // MARK: - The time of day

  /// Splits `2018-01-24T20:45` and `24/01/2018 20:45` into the day and the time.
  private static func split(_ text: String) -> (day: Substring, rest: String) {
    guard let end = text.firstIndex(where: { $0 == " " || $0 == "T" }) else {
      return (text[...], "")
    }
    return (text[..<end], String(text[text.index(after: end)...]))
  }

  /// Returns the minutes and the offset of `20:45`, `20:45:00.000Z`, `8:45pm`, `20:45+02:00`; nil for
  /// anything else.
  private static func time(_ text: String) -> (minutes: Int?, offset: Int?)? {
    var rest = text.lowercased().filter { $0 != " " }
    guard !rest.isEmpty else { return (nil, nil) }
    var offset: Int?
    for mark in ["z", "utc", "gmt"] where rest.hasSuffix(mark) {
      rest.removeLast(mark.count)
      offset = 0
    }
    if let sign = rest.lastIndex(where: { $0 == "+" || $0 == "-" }) {
      let digits = rest[rest.index(after: sign)...].filter { $0 != ":" }
      guard [2, 4].contains(digits.utf8.count), let number = FieldText.number(String(digits)) else {
        return nil
      }
      let minutes = digits.utf8.count == 2 ? number * 60 : number / 100 * 60 + number % 100
      guard minutes <= 14 * 60 else { return nil }
      offset = rest[sign] == "-" ? -minutes : minutes
      rest = String(rest[..<sign])
    }
    var half: Int?
    for (mark, hours) in [("am", 0), ("pm", 12)] where rest.hasSuffix(mark) {
      rest.removeLast(2)
      half = hours
    }
    if let point = rest.firstIndex(of: ".") { rest = String(rest[..<point]) }
    if half != nil, !rest.contains(":") { rest += ":00" }
    guard var minutes = FieldText.clock(rest) else { return nil }
    if let half {
      guard (60..<780).contains(minutes) else { return nil }
      minutes = minutes % 720 + half * 60
    }
    // A bare day in a spreadsheet is midnight.
    return (minutes == 0 ? nil : minutes, minutes == 0 ? nil : offset)
  }
}

extension DateForm {
  /// Returns the form in which most of some dates are written; nil if none reads any.
  ///
  /// - Throws: `Refusal` if they may have the day first as well as the month.
  static func guess(_ texts: some Collection<String>, file: String) throws(Refusal) -> DateForm? {
    var best: [(form: DateForm, count: Int)] = []
    for form in allCases {
      let count = texts.count { form.date($0) != nil }
      guard count > 0 else { continue }
      if let most = best.first, count < most.count { continue }
      if let most = best.first, count > most.count { best = [] }
      best.append((form, count))
    }
    guard let first = best.first else { return nil }
    for other in best.dropFirst() {
      let unclear = texts.first {
        guard let one = first.form.date($0), let two = other.form.date($0) else { return false }
        return one != two
      }
      if let unclear { throw ambiguous(unclear, first.form, other.form.rawValue, file) }
    }
    if first.form.hasShortYear, let text = texts.first, mayBeginWithYear(texts) {
      throw ambiguous(text, first.form, "the year first", file)
    }
    return first.form
  }

  private static func ambiguous(_ text: String, _ form: DateForm, _ other: String, _ file: String)
    -> Refusal
  {
    let name = file.isEmpty ? "The table" : TextRules.harmless(file)
    return Refusal(
      "ambiguous-date",
      "\(name) has dates such as \(TextRules.harmless(text)), which may be \(form.rawValue) or "
        + "\(other).",
      remedy: .giveColumnMap)
  }

  private var hasShortYear: Bool {
    [.britishShort, .dashedShort, .germanShort, .americanShort].contains(self)
  }

  /// Whether dates of three short numbers have the year in front: a table has few years and many days.
  private static func mayBeginWithYear(_ texts: some Collection<String>) -> Bool {
    let parts = texts.map { $0.split(whereSeparator: { "/-.".contains($0) }) }.filter {
      $0.count == 3
    }
    let (firsts, lasts) = (Set(parts.map { $0[0] }), Set(parts.map { $0[2] }))
    return firsts.count <= 2 && lasts.count > 2
  }
}
