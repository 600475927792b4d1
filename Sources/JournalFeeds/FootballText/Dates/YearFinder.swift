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
    case noSuchDay
  }

  /// The season in the heading.
  var season: Season?
  /// The period in the `# Date` comment.
  var period: ClosedRange<CalendarDate>?
  /// The last date found.
  var last: CalendarDate?

  /// Returns the date of a day, without remembering it.
  ///
  /// Of the years that the file allows, the first in which the weekday fits is taken, or else the
  /// likeliest.
  func find(_ partial: PartialDate) -> Finding {
    let years = years(for: partial)
    guard !years.isEmpty else { return .noYear }
    let dates = years.compactMap {
      CalendarDate(year: $0, month: partial.month, day: partial.day)
    }
    guard let likeliest = dates.first else { return .noSuchDay }
    guard let weekday = partial.weekday else { return .date(likeliest) }
    let fitting = dates.first { self.weekday(of: $0) == weekday }
    return fitting.map { .date($0) } ?? .otherWeekday(likeliest)
  }

  /// Whether signs that may be a day are one, although no match follows them on their line.
  ///
  /// Those that stand alone are if their year is at most one from those of the season, or else of the
  /// period or the last date. A file without season and period may go through many years: there two
  /// figures each are enough.
  func isDay(_ partial: PartialDate) -> Bool {
    guard let form = partial.form, let digits = partial.year else { return true }
    let year = fullYear(digits)
    guard form.standsAlone,
      CalendarDate(year: year, month: partial.month, day: partial.day) != nil
    else { return false }
    let told =
      season.map { $0.first...$0.last } ?? period.map { $0.lowerBound.year...$0.upperBound.year }
    if told == nil, form.isWide { return true }
    guard let known = told ?? last.map({ $0.year...$0.year }) else { return false }
    return (known.lowerBound - 1...known.upperBound + 1).contains(year)
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
    guard let last else { return season.map { first(partial, in: $0) } ?? [] }
    // A file goes forward in time, with some matches brought forward.
    let isInForce = season.map { ($0.first...$0.last).contains(last.year) } ?? false
    let inSeason = isInForce ? season.map { days(partial, in: $0) } ?? [] : []
    let ahead = inSeason.filter { $0.daysSince1970 >= last.daysSince1970 - Self.backward }
    let years = byDistance(ahead, from: last)
    guard years.isEmpty else { return years }
    let near = (last.year - 1...last.year + 1).compactMap {
      CalendarDate(year: $0, month: partial.month, day: partial.day)
    }
    let nearest = byDistance(near, from: last)
    guard let first = nearest.first else { return [last.year] }
    let others = inSeason.map(\.year).filter { $0 != first }
    let isClose = near.contains {
      $0.year == first && abs($0.daysSince1970 - last.daysSince1970) <= Self.overtime
    }
    return isClose ? [first] + others : others + [first]
  }

  /// The days by which the end of a season may be exceeded from one match to the next.
  private static let overtime = 45

  /// The days by which a match may stand below one that was played later.
  private static let backward = 60

  /// Returns the years of a season, that of its month first.
  private func first(_ partial: PartialDate, in season: Season) -> [Int] {
    let year = season.year(of: partial.month)
    return [year] + days(partial, in: season).map(\.year).filter { $0 != year }
  }

  /// Returns a day in the years of a season. One that spans two years lasts from June to July.
  private func days(_ partial: PartialDate, in season: Season) -> [CalendarDate] {
    (season.first...season.last).compactMap { year in
      let isOutside =
        season.first != season.last
        && (year == season.first ? partial.month < 6 : partial.month > 7)
      return isOutside
        ? nil : CalendarDate(year: year, month: partial.month, day: partial.day)
    }
  }

  private func byDistance(_ dates: [CalendarDate], from last: CalendarDate) -> [Int] {
    dates.sorted {
      abs($0.daysSince1970 - last.daysSince1970) < abs($1.daysSince1970 - last.daysSince1970)
    }.map(\.year)
  }

  /// Returns the full year of two digits: the one within two years of the season if there is one.
  /// Otherwise 70 to 99 belong to the 1900s and the rest to the 2000s.
  private func fullYear(_ digits: Int) -> Int {
    if let season {
      let century = season.first / 100 * 100
      let years = [century + digits, century + 100 + digits, century - 100 + digits]
      if let year = years.first(where: { abs($0 - season.first) <= 2 }) { return year }
    }
    return digits < 40 ? 2000 + digits : 1900 + digits
  }

  /// Returns 0 for Monday; 1 January 1970 was a Thursday.
  private func weekday(of date: CalendarDate) -> Int { ((date.daysSince1970 + 3) % 7 + 7) % 7 }
}
