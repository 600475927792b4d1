import JournalCore

/// Days that are far from those of the other matches of a file which gives no season.
///
/// A slip of the pen is a day or two. Many far days are history: a cup that is held every ten years,
/// or a league before and after a war.
struct FarDays {
  /// The years in which football is played: the oldest club is of 1857.
  private static let years = 1857...2100
  /// The days between a match and a slip by ten years, which may be of the season before or after.
  private static let decade = 9 * 365
  /// The most days that the matches of a season and its surroundings span: two years.
  private static let season = 731

  /// The days of the other matches; nil if none is far.
  private let main: ClosedRange<CalendarDate>?
  /// The few days that are far from those.
  private let far: Set<CalendarDate>

  /// Looks for the few days that are ten years away from the others, or years away from those of a
  /// season.
  init(_ days: [CalendarDate]) {
    let days = days.filter { Self.years.contains($0.year) }.sorted()
    let found =
      Self.find(days, apart: Self.decade)
      ?? Self.find(days, apart: Self.season, within: Self.season)
    (main, far) = (found?.main, found?.far ?? [])
  }

  /// Returns the days of most matches and those far from them: one, or two in a hundred, with a quarter
  /// of the matches at most; nil if all are near each other, or too many are not.
  private static func find(
    _ days: [CalendarDate], apart gap: Int, within longest: Int = .max
  ) -> (main: ClosedRange<CalendarDate>, far: Set<CalendarDate>)? {
    var clusters: [[CalendarDate]] = []
    for day in days {
      if let last = clusters.last?.last, day.daysSince1970 - last.daysSince1970 < gap {
        clusters[clusters.count - 1].append(day)
      } else {
        clusters.append([day])
      }
    }
    guard clusters.count > 1, let most = clusters.max(by: { $0.count < $1.count }),
      let first = most.first, let last = most.last,
      last.daysSince1970 - first.daysSince1970 <= longest
    else { return nil }
    let far = Set(clusters.filter { $0.first != first }.joined())
    // A heading with a slip in it gives several matches one wrong day.
    guard far.count <= max(1, Set(days).count / 50), (days.count - most.count) * 4 <= days.count
    else { return nil }
    return (first...last, far)
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
