/// The ground, city and country in the format, as written after `@`.
enum PlaceName {
  /// Returns `Ground, City, Country`; `?` replaces an unknown part if the rest would be misread.
  static func text(_ match: FeedMatch) -> String {
    let names = [match.venue, match.city, match.country].map { $0.map { plain($0) } }
    let short = names.compactMap { $0 }.joined(separator: ", ")
    guard read(short) != names else { return short }
    var all = names.map { $0 ?? "?" }
    if names[2] == nil { all.removeLast() }
    return all.joined(separator: ", ")
  }

  /// Returns what the reader would make of a place.
  private static func read(_ text: String) -> [String?] {
    var cursor = Cursor(Array("@ \(text)".utf8))
    var place = PlaceText.take(&cursor)
    place?.settle(beforeMatch: false)
    return [place?.venue, place?.city, place?.country]
  }

  private static func plain(_ name: String) -> String {
    SafeText.heading(name).split(separator: ",").map { $0.utf8.words }.joined(separator: ".")
      .map { "[]()".contains($0) ? "/" : String($0) }.joined()
  }
}
