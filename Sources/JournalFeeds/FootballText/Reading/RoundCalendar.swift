import JournalCore

/// The rounds that a file declares with their days: `▪ Matchday 1 | Sun Nov 20`.
struct RoundCalendar {
  /// The most days in a round.
  static let limit = 100

  /// The round of each day; nil if two rounds share the day.
  private var rounds: [CalendarDate: RoundLine?] = [:]

  /// Declares a round.
  mutating func add(_ round: RoundLine, _ days: ClosedRange<CalendarDate>) {
    for day in days.lowerBound.daysSince1970...days.upperBound.daysSince1970 {
      let date = CalendarDate(daysSince1970: day)
      rounds[date] = .some(rounds[date] == nil ? round : nil)
    }
  }

  /// Returns the round of a day.
  func round(on date: CalendarDate) -> RoundLine? { rounds[date] ?? nil }
}
