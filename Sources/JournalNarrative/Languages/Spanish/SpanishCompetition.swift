import JournalCore

/// The name of a competition in Spanish: as it is registered, with its article.
///
/// Tournaments of national teams with a registered English name get their Spanish one.
struct SpanishCompetition {
  private let name: String
  private let article: SpanishArticle

  /// Names that have their own article or take none.
  private static let withoutArticle: Set<String> = [
    "la", "laliga", "el", "los", "las", "le", "les", "il", "lo",
  ]

  /// First words of masculine names; leagues and cups are feminine.
  private static let masculine: Set<String> = [
    "mundial", "trofeo", "torneo", "campeonato", "brasileirao", "preolimpico", "apertura",
    "clausura", "cuadrangular", "concurso",
  ]

  private static let tournaments: [(english: [String], spanish: String)] = [
    (["world", "cup"], "Mundial"), (["european", "championship"], "Eurocopa"),
    (["euro"], "Eurocopa"), (["africa", "cup", "of", "nations"], "Copa África"),
    (["african", "cup", "of", "nations"], "Copa África"),
    // First divisions that are registered under the name of their country, as Wyscout does.
    (["england"], "Premier League"), (["france"], "Ligue 1"), (["germany"], "Bundesliga"),
    (["italy"], "Serie A"), (["spain"], "Primera División"),
  ]

  private static let bodies: Set<String> = ["fifa", "uefa", "caf", "conmebol"]

  /// Creates the words for a competition; nil if it has no name.
  init?(_ competition: CompetitionName) {
    var words = competition.text.split(separator: " ").map { String($0) }
    if words.count > 1, words[0].lowercased() == "the" { words.removeFirst() }
    words = Self.translated(words)
    guard let first = words.first.map({ SlugMint.fold($0) }) else { return nil }
    name = words.joined(separator: " ")
    article =
      Self.withoutArticle.contains(first) ? .none : Self.masculine.contains(first) ? .el : .la
  }

  /// The Spanish name: `FIFA World Cup 2022` is `Mundial 2022`; other names are kept.
  private static func translated(_ words: [String]) -> [String] {
    let folded = words.map { SlugMint.fold($0) }
    let lead = folded.count > 1 && folded.first.map { bodies.contains($0) } == true ? 1 : 0
    for (english, spanish) in tournaments where folded.dropFirst(lead).starts(with: english) {
      let rest = words.dropFirst(lead + english.count)
      guard rest.allSatisfy({ Int($0) != nil }) else { continue }
      return spanish.split(separator: " ").map { String($0) } + rest
    }
    return words
  }

  /// The name by itself, after "de", after "a", or without its article.
  func text(_ form: Form) -> String? {
    form == .attributive ? name : article.text(before: name, form)
  }
}
