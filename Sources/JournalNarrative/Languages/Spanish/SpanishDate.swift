import JournalCore

/// Days in Spanish.
enum SpanishDate {
  private static let months = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre",
  ]

  private static let weekdays = [
    "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
  ]

  /// The date: `24 de enero de 2018`.
  static func day(_ date: CalendarDate) -> String {
    "\(date.day) de \(months[date.month - 1]) de \(date.year)"
  }

  /// The date without its year: `24 de enero`.
  static func dayOfYear(_ date: CalendarDate) -> String {
    "\(date.day) de \(months[date.month - 1])"
  }

  /// The weekday: `el miércoles`.
  static func weekday(_ date: CalendarDate) -> String { "el \(weekdays[date.dayOfWeek])" }
}
