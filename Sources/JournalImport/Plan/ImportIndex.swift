import JournalCore

/// An index of a journal's matches by teams and day.
struct ImportIndex {
  private var slugs: Set<String>
  private var places: [String: [StreamName]] = [:]

  /// Creates an index of matches of which only the names are known so far.
  init(_ matches: [StreamName]) { slugs = Set(matches.map(\.slug)) }

  /// Returns the matches of two teams on a day, in the order in which their streams were started.
  func matches(_ home: TeamSlug, _ away: TeamSlug, _ date: CalendarDate) -> [StreamName] {
    places[Self.key(home, away, date), default: []]
  }

  /// Adds the teams and the day of a match. Call this in the order in which the streams were
  /// started.
  mutating func place(
    _ match: StreamName, _ home: TeamSlug, _ away: TeamSlug, _ date: CalendarDate
  ) {
    slugs.insert(match.slug)
    places[Self.key(home, away, date), default: []].append(match)
  }

  /// Returns an unused slug: `<home>-<away>-<date>`, with codes if that is too long.
  ///
  /// - Throws: `Refusal` if even codes are too long.
  func free(
    _ home: TeamSlug, _ away: TeamSlug, _ date: CalendarDate, code: (TeamSlug) -> String
  ) throws(Refusal) -> StreamName {
    let full = "\(home)-\(away)-\(date)"
    let base =
      StreamName.match(full + "-99") == nil
      ? "\(SlugMint.fold(code(home)))-\(SlugMint.fold(code(away)))-\(date)" : full
    var name = base
    var number = 2
    while slugs.contains(name) {
      name = "\(base)-\(number)"
      number += 1
    }
    guard let stream = StreamName.match(name) else {
      throw Refusal("bad-title", "The names are too long for a match's slug.")
    }
    return stream
  }

  private static func key(_ home: TeamSlug, _ away: TeamSlug, _ date: CalendarDate) -> String {
    "\(home) \(away) \(date)"
  }
}
