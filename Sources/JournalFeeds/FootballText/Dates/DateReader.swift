/// Reads days in the formats of Football.TXT: `Tue Sep/12 2017`, `16 June`, `02.07.1916`,
/// `2026-07-10`.
enum DateReader {
  /// Reads a day with or without a weekday; nil if there is none, and the cursor stays where it is.
  static func take(_ cursor: inout Cursor) -> PartialDate? {
    // `Mar 5 mai` is a Tuesday in French, `Mar 5` in English a day of March.
    let named = cursor.attempt { cursor -> PartialDate? in
      guard let weekday = weekday(&cursor) else { return nil }
      return day(&cursor, after: weekday)
    }
    return named ?? cursor.attempt { day(&$0, after: nil) }
  }

  private static func day(_ cursor: inout Cursor, after weekday: Int?) -> PartialDate? {
    guard cursor.isAtWordStart,
      var date = cursor.attempt(monthFirst) ?? cursor.attempt(dayFirst)
        ?? cursor.attempt(numbers) ?? cursor.attempt(yearFirst),
      endsWord(cursor)
    else { return nil }
    date.weekday = weekday
    return date
  }

  /// Reads `Wed` or `Wednesday,` before a day.
  private static func weekday(_ cursor: inout Cursor) -> Int? {
    let word = cursor.letters()
    let index =
      named(word, weekdays, atLeast: 2) ?? DayWord.weekday(word)
      ?? DayWord.weekday(beginning: word)
    _ = cursor.take(Sign.comma) || cursor.take(Sign.dot)
    return cursor.skipBlanks() > 0 ? index : nil
  }

  /// Reads `July 10`, `Jul/10 2026`, `July 10, 2026`.
  private static func monthFirst(_ cursor: inout Cursor) -> PartialDate? {
    guard let month = month(&cursor) else { return nil }
    guard cursor.take(Sign.slash) || cursor.skipBlanks() > 0 else { return nil }
    guard let day = cursor.number(1...2) else { return nil }
    return withYear(day, month, &cursor)
  }

  /// Reads `10 July`, `10 July 2026`, `28 de agosto`, `27.Ago`, `17/Set`.
  private static func dayFirst(_ cursor: inout Cursor) -> PartialDate? {
    guard let day = cursor.number(1...2) else { return nil }
    let isOrdinal = cursor.take(Sign.dot)
    let isJoined = isOrdinal || cursor.take(Sign.slash)
    let blanks = cursor.skipBlanks()
    guard blanks > 0 || isJoined else { return nil }
    let hasArticle =
      blanks > 0
      && cursor.attempt { cursor in
        ["de", "di"].contains(cursor.letters()) && cursor.skipBlanks() > 0 ? true : nil
      } ?? false
    let isSure = hasArticle || isJoined && blanks == 0
    guard let month = month(&cursor, inFull: isOrdinal && blanks > 0, isSure: isSure) else {
      return nil
    }
    _ = cursor.take(Sign.dot)
    return withYear(day, month, &cursor)
  }

  /// Reads the name of a month, which English allows to abbreviate, and other languages where it is sure
  /// to be one.
  private static func month(_ cursor: inout Cursor, inFull: Bool = false, isSure: Bool = false)
    -> Int?
  {
    let word = cursor.letters()
    if let month = DayWord.month(word) { return month }
    if isSure, named(word, months, atLeast: 3) == nil { return DayWord.month(beginning: word) }
    guard let index = named(word, months, atLeast: 3), !inFull || months[index] == word else {
      return nil
    }
    return index + 1
  }

  /// Adds a year, unless it may be part of a name such as `1860 München`.
  private static func withYear(_ day: Int, _ month: Int, _ cursor: inout Cursor) -> PartialDate {
    let year = cursor.attempt { cursor -> (value: Int, isShort: Bool)? in
      _ = cursor.take(Sign.comma)
      guard cursor.skipBlanks() > 0 else { return nil }
      let start = cursor.at
      guard let value = cursor.number(2...4), cursor.at - start != 3, endsColumn(cursor) else {
        return nil
      }
      return (value, cursor.at - start == 2)
    }
    return PartialDate(
      day: day, month: month, year: year?.value, isShortYear: year?.isShort ?? false)
  }

  /// Reads `10.07.2026`, `10.7.26`, `10.7.`, `10/7`, `10/7/26`, `10-07-2026`, `10-7-26`.
  private static func numbers(_ cursor: inout Cursor) -> PartialDate? {
    let first = cursor.at
    guard let day = cursor.number(1...2), let mark = cursor.peek(),
      mark == Sign.dot || mark == Sign.slash || mark == Sign.dash, cursor.take(mark),
      let month = cursor.number(1...2)
    else { return nil }
    let figures = cursor.bytes[first..<cursor.at]
    var date = PartialDate(day: day, month: month)
    guard cursor.take(mark) else { return mark == Sign.slash ? date : nil }
    let start = cursor.at
    date.year = cursor.number(2...4)
    date.isShortYear = cursor.at - start == 2
    guard cursor.at - start != 3 else { return nil }
    switch mark {
    case Sign.dash:
      // Only days have a zero before a figure.
      let hasZero = figures.split(separator: mark).contains { $0.first == UInt8(ascii: "0") }
      if date.isShortYear, !hasZero {
        date.form = PartialDate.Form(isWide: figures.count == 5, standsAlone: standsAlone(cursor))
      }
      return date.year == nil ? nil : date
    case Sign.slash: return date.year == nil ? nil : date
    default: return date
    }
  }

  /// Reads `2026-07-10`.
  private static func yearFirst(_ cursor: inout Cursor) -> PartialDate? {
    guard let year = cursor.number(4...4), cursor.take(Sign.dash),
      let month = cursor.number(1...2), cursor.take(Sign.dash), let day = cursor.number(1...2)
    else { return nil }
    return PartialDate(day: day, month: month, year: year)
  }

  private static func endsWord(_ cursor: Cursor) -> Bool {
    guard let next = cursor.peek() else { return true }
    return next.isBlank || next == Sign.comma || next == Sign.bracketEnd
  }

  /// Whether the line ends here, or two spaces, a place, a bracket, a dash or a time follow.
  private static func endsColumn(_ cursor: Cursor) -> Bool {
    var ahead = cursor
    let blanks = ahead.skipBlanks()
    guard let next = ahead.peek() else { return true }
    if blanks == 0 { return next == Sign.comma || next == Sign.bracketEnd }
    if blanks > 1 || next == Sign.place || next == Sign.dash || next == Sign.open { return true }
    return ClockReader.take(&ahead) != nil
  }

  /// Whether the line or its bracket ends here, or a place or a time follows.
  private static func standsAlone(_ cursor: Cursor) -> Bool {
    var ahead = cursor
    ahead.skipBlanks()
    guard let next = ahead.peek() else { return true }
    return next == Sign.place || next == Sign.bracketEnd || ClockReader.take(&ahead) != nil
  }

  /// Returns the index of the name that a word is or abbreviates.
  private static func named(_ word: String, _ names: [String], atLeast count: Int) -> Int? {
    guard word.utf8.count >= count else { return nil }
    return names.firstIndex { $0.hasPrefix(word) }
  }

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
