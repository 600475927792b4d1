import JournalCore

/// Finds the year of days written without one.
struct YearFinder {
  /// The result for a day.
  enum Finding {
    case date(CalendarDate)
    /// The weekday in the file is not that of the date.
    case otherWeekday(CalendarDate)
    /// Nothing determines the year.
    case noYear
    /// The weekday contradicts the only possible year.
    case doubtfulYear
    case noSuchDay
  }

  /// The season in the heading.
  var season: Season?
  /// The period in the `# Date` comment.
  var period: ClosedRange<CalendarDate>?
  /// The last date found.
  var last: CalendarDate?

  /// Returns the date of a day, without remembering it.
  func find(_ partial: PartialDate) -> Finding {
    let years = years(for: partial)
    guard !years.isEmpty else { return .noYear }
    let dates = years.compactMap {
      CalendarDate(year: $0, month: partial.month, day: partial.day)
    }
    guard let date = dates.first else { return .noSuchDay }
    guard let weekday = partial.weekday, weekday != self.weekday(of: date) else {
      return .date(date)
    }
    // Only a year given in the file can contradict a weekday.
    return partial.year == nil ? .doubtfulYear : .otherWeekday(date)
  }

  /// Reads the text of a `# Date` comment: two days separated by a dash.
  mutating func readPeriod(_ comment: [UInt8]) {
    var cursor = Cursor(comment)
    cursor.skipBlanks()
    guard cursor.take("Date") else { return }
    cursor.skipBlanks()
    guard let start = DateReader.take(&cursor).flatMap({ date($0) }) else { return }
    cursor.skipBlanks()
    guard cursor.take(Sign.dash) else { return }
    cursor.skipBlanks()
    guard let end = DateReader.take(&cursor).flatMap({ date($0) }), start <= end else { return }
    period = start...end
  }

  private func date(_ partial: PartialDate) -> CalendarDate? {
    if case .date(let date) = find(partial) { date } else { nil }
  }

  /// Returns the years that a day may be in, the likeliest first.
  private func years(for partial: PartialDate) -> [Int] {
    if let year = partial.year {
      return [partial.isShortYear ? fullYear(year) : year]
    }
    if let period {
      let fitting = (period.lowerBound.year...period.upperBound.year).filter { year in
        CalendarDate(year: year, month: partial.month, day: partial.day)
          .map { period.contains($0) } ?? false
      }
      if fitting.count == 1 { return fitting }
    }
    if let last { return nearest(partial, to: last) }
    return season.map { [$0.year(of: partial.month)] } ?? []
  }

  private func nearest(_ partial: PartialDate, to last: CalendarDate) -> [Int] {
    let dates = (last.year - 1...last.year + 1).compactMap {
      CalendarDate(year: $0, month: partial.month, day: partial.day)
    }
    let best = dates.min {
      abs($0.daysSince1970 - last.daysSince1970) < abs($1.daysSince1970 - last.daysSince1970)
    }
    return [best?.year ?? last.year]
  }

  /// Returns the full year of two digits: the one within two years of the season if there is one.
  /// Otherwise 70 to 99 belong to the 1900s and the rest to the 2000s.
  private func fullYear(_ digits: Int) -> Int {
    if let season {
      let century = season.first / 100 * 100
      let years = [century + digits, century + 100 + digits, century - 100 + digits]
      if let year = years.first(where: { abs($0 - season.first) <= 2 }) { return year }
    }
    return digits < 70 ? 2000 + digits : 1900 + digits
  }

  /// Returns 0 for Monday; 1 January 1970 was a Thursday.
  private func weekday(of date: CalendarDate) -> Int { ((date.daysSince1970 + 3) % 7 + 7) % 7 }
}
