import JournalCore

/// Days in French.
enum FrenchDate {
  private static let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]

  private static let weekdays = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
  ]

  /// The date: `24 janvier 2018`, `1er mai 2018`.
  static func day(_ date: CalendarDate) -> String {
    "\(date.day)\(date.day == 1 ? "er" : "") \(months[date.month - 1]) \(date.year)"
  }

  /// The date without its year: `24 janvier`.
  static func dayOfYear(_ date: CalendarDate) -> String {
    "\(date.day)\(date.day == 1 ? "er" : "") \(months[date.month - 1])"
  }

  /// The weekday: `mercredi`.
  static func weekday(_ date: CalendarDate) -> String { weekdays[date.dayOfWeek] }
}
