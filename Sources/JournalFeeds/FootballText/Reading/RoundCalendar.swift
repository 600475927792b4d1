import JournalCore

/// Rounds that a file declares with their days: `▪ Matchday 1 | Sun Nov 20`.
struct RoundCalendar {
  /// The most days of a round.
  static let limit = 100

  /// The round of a day; nil where two rounds have it.
  private var rounds: [CalendarDate: RoundLine?] = [:]

  /// Declares a round.
  mutating func add(_ round: RoundLine, _ days: ClosedRange<CalendarDate>) {
    for day in days.lowerBound.daysSince1970...days.upperBound.daysSince1970 {
      let date = CalendarDate(daysSince1970: day)
      rounds[date] = .some(rounds[date] == nil ? round : nil)
    }
  }

  /// The round of a day.
  func round(on date: CalendarDate) -> RoundLine? { rounds[date] ?? nil }
}
