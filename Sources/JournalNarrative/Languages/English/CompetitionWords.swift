import JournalCore

/// The name of a competition in English.
struct CompetitionWords: Hashable {
  /// The name without an article, to stand before a noun: `Copa del Rey`.
  let bare: String

  /// The name as an English sentence has it: `the Copa del Rey`, `La Liga`.
  let name: String

  /// Names that bring their own article or take none in English.
  private static let withoutArticle: Set<String> = [
    "la", "laliga", "le", "les", "el", "los", "il", "lo", "liga", "ligue", "serie", "segunda",
    "primera", "primeira", "major", "mls", "allsvenskan", "euro",
  ]

  /// First divisions that are registered by the name of their country, as Wyscout has them.
  private static let leagues = [
    "england": "Premier League", "france": "Ligue 1", "germany": "Bundesliga", "italy": "Serie A",
    "spain": "La Liga",
  ]

  /// Words for a competition; nil where it has no name.
  init?(_ competition: CompetitionName) {
    let text = Self.leagues[SlugMint.fold(competition.text)] ?? competition.text
    var words = text.split(separator: " ").map { String($0) }
    if words.count > 1, words[0].lowercased() == "the" { words.removeFirst() }
    guard let first = words.first else { return nil }
    bare = words.joined(separator: " ")
    name = Self.withoutArticle.contains(SlugMint.fold(first)) ? bare : "the \(bare)"
  }
}
