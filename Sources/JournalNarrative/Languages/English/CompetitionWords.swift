import JournalCore

/// The name of a competition in English.
struct CompetitionWords: Hashable {
  /// The name without an article, for use before a noun: `Copa del Rey`.
  let bare: String

  /// The name as used in a sentence: `the Copa del Rey`, `La Liga`.
  let name: String

  /// Names that have their own article, or take none in English.
  private static let withoutArticle: Set<String> = [
    "la", "laliga", "le", "les", "el", "los", "il", "lo", "liga", "ligue", "serie", "segunda",
    "primera", "primeira", "major", "mls", "allsvenskan", "euro",
  ]

  /// First divisions that are registered under the name of their country, as Wyscout does.
  private static let leagues = [
    "england": "Premier League", "france": "Ligue 1", "germany": "Bundesliga", "italy": "Serie A",
    "spain": "La Liga",
  ]

  /// Creates the words for a competition; nil if it has no name.
  init?(_ competition: CompetitionName) {
    let text = Self.leagues[SlugMint.fold(competition.text)] ?? competition.text
    var words = text.split(separator: " ").map { String($0) }
    if words.count > 1, words[0].lowercased() == "the" { words.removeFirst() }
    // Nobody plays "in the UEFA Euro".
    if words.count > 2, words[0] == "UEFA", words[1] == "Euro" { words.removeFirst() }
    guard let first = words.first else { return nil }
    bare = words.joined(separator: " ")
    name = Self.withoutArticle.contains(SlugMint.fold(first)) ? bare : "the \(bare)"
  }
}
