package import JournalCore

/// The name of a competition without its season, which the date says.
package struct CompetitionName: Hashable, Sendable {
  /// The name as it is registered: `Copa del Rey`, `Euro 2016`.
  package let text: String

  /// Takes a season off the end of a name, where it is one; nil for an empty name.
  package init?(_ name: String, season: String? = nil) {
    var words = name.tidied.split(separator: " ").map { String($0) }
    // "Euro 2016" is a name; of "World Cup 1934 and 1938" no year is left over.
    if let season, words.last == season, words.count > 2 || season.contains("-") {
      words.removeLast()
      while words.count > 1, let last = words.last, Self.joinsYears(last) { words.removeLast() }
    }
    // Nobody plays "in Euro": that name goes with its year.
    if let season, words.last == "Euro", season.allSatisfy(\.isNumber) { words.append(season) }
    guard !words.isEmpty else { return nil }
    text = words.joined(separator: " ")
  }

  /// Whether a word stands between the years of several seasons, or is one of them.
  private static func joinsYears(_ word: String) -> Bool {
    ["and", "to", "&", "y", "et"].contains(word)
      || word.allSatisfy { $0.isNumber || "-–/,".contains($0) } && word.count >= 4
  }

  /// The name of a competition that is defined.
  package init?(_ competition: CompetitionDefined) {
    self.init(competition.name, season: competition.season)
  }
}
