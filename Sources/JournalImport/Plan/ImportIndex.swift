import JournalCore

/// The matches of a journal by their teams and day.
struct ImportIndex {
  private var slugs: Set<String>
  private var places: [String: [StreamName]] = [:]

  /// An index of matches of which only the names are known yet.
  init(_ matches: [StreamName]) { slugs = Set(matches.map(\.slug)) }

  /// The matches of two teams on a day, in the order in which they were begun.
  func matches(_ home: TeamSlug, _ away: TeamSlug, _ date: CalendarDate) -> [StreamName] {
    places[Self.key(home, away, date), default: []]
  }

  /// Says who plays when in a match: those of the journal in the order in which they were begun.
  mutating func place(
    _ match: StreamName, _ home: TeamSlug, _ away: TeamSlug, _ date: CalendarDate
  ) {
    slugs.insert(match.slug)
    places[Self.key(home, away, date), default: []].append(match)
  }

  /// A slug that no match has: `<home>-<away>-<date>`, with codes where that is too long.
  ///
  /// - Throws: `Refusal` where even codes are too long.
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
