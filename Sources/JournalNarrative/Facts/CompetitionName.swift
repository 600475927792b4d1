package import JournalCore

/// The name of a competition without its season, as the date implies that.
package struct CompetitionName: Hashable, Sendable {
  /// The name as it is registered: `Copa del Rey`, `Euro 2016`.
  package let text: String

  /// Removes the season from the end of a name, if there is one; nil for an empty name.
  package init?(_ name: String, season: String? = nil) {
    var words = name.replacing("_", with: " ").tidied.split(separator: " ").map { String($0) }
    // "Euro 2016" is a name. "World Cup 2006, 2010 and 2014" loses all its years, whichever of them
    // the season is, and "Serie A" keeps its letter.
    let years = words.reversed().prefix { Self.isYear($0) || Self.joinsYears($0) }
    let isSeason = season.map { words.last == $0 } ?? false
    if years.count > 1 || isSeason && (words.count > 2 || season?.contains("-") == true) {
      words.removeLast(max(min(years.count, words.count - 1), isSeason ? 1 : 0))
    }
    // Nobody plays "in Euro": that name needs its year.
    if let season, words.last == "Euro", season.allSatisfy(\.isNumber) { words.append(season) }
    guard !words.isEmpty else { return nil }
    text = words.joined(separator: " ")
  }

  /// Whether a word connects the years of several seasons.
  private static func joinsYears(_ word: String) -> Bool {
    ["and", "to", "&", "y", "et", "-", "–"].contains(word)
  }

  /// Whether a word is a year, or several: `1934`, `2006,`, `2017-18`.
  private static func isYear(_ word: String) -> Bool {
    word.count >= 4 && word.contains(where: \.isNumber)
      && word.allSatisfy { $0.isNumber || "-–/,".contains($0) }
  }

  /// The name of a defined competition.
  package init?(_ competition: CompetitionDefined) {
    self.init(competition.name, season: competition.season)
  }
}
