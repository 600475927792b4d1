public import JournalCore

/// A format in which a table writes its dates.
public enum DateForm: String, CaseIterable, Hashable, Sendable {
  /// `2018-01-24`.
  case iso = "yyyy-MM-dd"
  /// `24/01/18`; years from 69 on belong to the twentieth century, as in POSIX.
  case britishShort = "dd/MM/yy"
  /// `24/01/2018`.
  case british = "dd/MM/yyyy"
  /// `01/24/2018`.
  case american = "MM/dd/yyyy"
  /// `24.01.2018`.
  case german = "dd.MM.yyyy"

  /// Returns a date in this format; day and month may have one digit, except in `yyyy-MM-dd`.
  public func date(_ text: String) -> CalendarDate? {
    switch self {
    case .iso: return CalendarDate(text)
    case .britishShort:
      guard let parts = Self.parts(text, "/", yearDigits: 2) else { return nil }
      let year = parts.year + (parts.year >= 69 ? 1900 : 2000)
      return CalendarDate(year: year, month: parts.second, day: parts.first)
    case .british:
      guard let parts = Self.parts(text, "/", yearDigits: 4) else { return nil }
      return CalendarDate(year: parts.year, month: parts.second, day: parts.first)
    case .american:
      guard let parts = Self.parts(text, "/", yearDigits: 4) else { return nil }
      return CalendarDate(year: parts.year, month: parts.first, day: parts.second)
    case .german:
      guard let parts = Self.parts(text, ".", yearDigits: 4) else { return nil }
      return CalendarDate(year: parts.year, month: parts.second, day: parts.first)
    }
  }

  private static func parts(
    _ text: String, _ separator: Character, yearDigits: Int
  ) -> (first: Int, second: Int, year: Int)? {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count <= 2, parts[1].utf8.count <= 2,
      parts[2].utf8.count == yearDigits, let first = FieldText.number(String(parts[0])),
      let second = FieldText.number(String(parts[1])), let year = FieldText.number(String(parts[2]))
    else { return nil }
    return (first, second, year)
  }
}
