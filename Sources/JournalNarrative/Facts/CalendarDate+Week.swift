import JournalCore

extension CalendarDate {
  /// The number of the week, from Monday to Sunday, counted from the week of 1 January 1970.
  var week: Int {
    // 1 January 1970 was a Thursday.
    let days = daysSince1970 + 3
    return days >= 0 ? days / 7 : (days - 6) / 7
  }

  /// The day of the week, from 0 for Monday to 6 for Sunday.
  var dayOfWeek: Int { ((daysSince1970 + 3) % 7 + 7) % 7 }
}
