import JournalCore

/// The matches of a journal by their teams and day, without reading any that is named as usual.
struct ImportIndex {
  /// Matches that must be read to know who plays when.
  private(set) var odd: Set<StreamName> = []

  private var slugs: Set<String>
  private var places: [String: [StreamName]] = [:]
  private var keys: [StreamName: String] = [:]

  /// Indexes matches, given in the order in which they were begun.
  init(_ matches: [StreamName], _ directory: Directory) {
    slugs = Set(matches.map(\.slug))
    for match in matches {
      guard let (names, date) = Self.parts(of: match.slug),
        let (home, away) = Self.teams(names, directory)
      else {
        odd.insert(match)
        continue
      }
      // Teams that were merged since are found by the slug that stands for both.
      set(match, Self.key(directory.canonical(home), directory.canonical(away), date))
    }
  }

  /// The matches of two teams on a day, in the order in which they were begun.
  func matches(_ home: TeamSlug, _ away: TeamSlug, _ date: CalendarDate) -> [StreamName] {
    places[Self.key(home, away, date), default: []]
  }

  /// Says who plays when in a match that was read, or is new.
  mutating func place(
    _ match: StreamName, _ home: TeamSlug, _ away: TeamSlug, _ date: CalendarDate
  ) {
    if let old = keys[match] { places[old]?.removeAll { $0 == match } }
    slugs.insert(match.slug)
    set(match, Self.key(home, away, date))
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

  private mutating func set(_ match: StreamName, _ key: String) {
    places[key, default: []].append(match)
    keys[match] = key
  }

  private static func key(_ home: TeamSlug, _ away: TeamSlug, _ date: CalendarDate) -> String {
    "\(home) \(away) \(date)"
  }

  /// `real-madrid-leganes` and `2018-01-24` of a slug, which a number may follow.
  private static func parts(of slug: String) -> (names: String, date: CalendarDate)? {
    let words = slug.split(separator: "-")
    for count in [words.count, words.count - 1] where count > 4 {
      let text = words[(count - 3)..<count].joined(separator: "-")
      guard let date = CalendarDate(text) else { continue }
      return (words[..<(count - 3)].joined(separator: "-"), date)
    }
    return nil
  }

  /// The two registered teams that the words are; nil where they can be none, or several pairs.
  private static func teams(_ names: String, _ directory: Directory) -> (TeamSlug, TeamSlug)? {
    let words = names.split(separator: "-")
    let pairs = words.indices.dropFirst().compactMap { cut -> (TeamSlug, TeamSlug)? in
      guard let home = TeamSlug(words[..<cut].joined(separator: "-")),
        let away = TeamSlug(words[cut...].joined(separator: "-")),
        directory.teams[home] != nil, directory.teams[away] != nil
      else { return nil }
      return (home, away)
    }
    return pairs.count == 1 ? pairs[0] : nil
  }
}
