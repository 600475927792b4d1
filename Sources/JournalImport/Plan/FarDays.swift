import JournalCore

/// Days that are far from those of the other matches of a file which gives no season.
struct FarDays {
  /// The years in which football is played: the oldest club is of 1857.
  private static let years = 1857...2100
  /// The most days between a match and the next of the same matches: two years.
  private static let longestGap = 731

  /// The days of most matches; nil if they lie apart.
  private let main: ClosedRange<CalendarDate>?
  /// The days of the few matches that are far from those.
  private let far: Set<CalendarDate>

  /// Looks for days that are years away from the others: a quarter of the matches at most.
  init(_ days: [CalendarDate]) {
    var clusters: [[CalendarDate]] = []
    for day in days.sorted() {
      if let last = clusters.last?.last, day.daysSince1970 - last.daysSince1970 <= Self.longestGap {
        clusters[clusters.count - 1].append(day)
      } else {
        clusters.append([day])
      }
    }
    let most = clusters.max { $0.count < $1.count }
    guard let most, let first = most.first, let last = most.last, most.count * 2 > days.count else {
      (main, far) = (nil, [])
      return
    }
    main = first...last
    far = Set(clusters.filter { $0.count * 4 <= days.count && $0.first != first }.joined())
  }

  /// Returns the doubt about a day; nil if there is none.
  func doubt(about day: CalendarDate) -> Doubt? {
    guard Self.years.contains(day.year) else {
      return Doubt("far-day", "\(day) is no day on which football is played: is the year right?")
    }
    guard let main, far.contains(day) else { return nil }
    return Doubt(
      "far-day",
      "\(day) is years away from the other matches, of \(main.lowerBound) to \(main.upperBound): is "
        + "the year right?")
  }
}
