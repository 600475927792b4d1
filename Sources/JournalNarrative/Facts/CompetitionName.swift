package import JournalCore

/// The name of a competition without its season, as the date implies that.
package struct CompetitionName: Hashable, Sendable {
  /// The name as it is registered: `Copa del Rey`, `Euro 2016`.
  package let text: String

  /// Removes the season from the end of a name, if there is one; nil for an empty name.
  package init?(_ name: String, season: String? = nil) {
    var words = name.tidied.split(separator: " ").map { String($0) }
    // "Euro 2016" is a name. "World Cup 1934 and 1938" loses both years.
    if let season, words.last == season, words.count > 2 || season.contains("-") {
      words.removeLast()
      while words.count > 1, let last = words.last, Self.joinsYears(last) { words.removeLast() }
    }
    // Nobody plays "in Euro": that name needs its year.
    if let season, words.last == "Euro", season.allSatisfy(\.isNumber) { words.append(season) }
    guard !words.isEmpty else { return nil }
    text = words.joined(separator: " ")
  }

  /// Whether a word connects the years of several seasons, or is one of them.
  private static func joinsYears(_ word: String) -> Bool {
    ["and", "to", "&", "y", "et"].contains(word)
      || word.allSatisfy { $0.isNumber || "-–/,".contains($0) } && word.count >= 4
  }

  /// The name of a defined competition.
  package init?(_ competition: CompetitionDefined) {
    self.init(competition.name, season: competition.season)
  }
}
