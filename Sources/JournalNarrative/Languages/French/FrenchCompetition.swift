import JournalCore

/// The name of a competition in French: as it is registered, with its article.
///
/// Tournaments of national teams with a registered English name get their French one.
struct FrenchCompetition {
  private let name: String
  private let article: FrenchArticle

  private static let withoutArticle: Set<String> = [
    "la", "laliga", "el", "los", "las", "le", "les", "il", "lo",
  ]

  /// First words of masculine names; leagues and cups are feminine.
  private static let masculine: Set<String> = [
    "championnat", "challenge", "euro", "mondial", "top", "tournoi", "trophee", "trofeo", "torneo",
  ]

  private static let tournaments: [(english: [String], french: String)] = [
    (["world", "cup"], "Coupe du monde"), (["european", "championship"], "Euro"),
    (["euro"], "Euro"),
    (["africa", "cup", "of", "nations"], "Coupe d'Afrique des nations"),
    (["african", "cup", "of", "nations"], "Coupe d'Afrique des nations"),
    (["champions", "league"], "Ligue des champions"),
    // First divisions that are registered under the name of their country, as Wyscout does.
    (["england"], "Premier League"), (["france"], "Ligue 1"), (["germany"], "Bundesliga"),
    (["italy"], "Serie A"), (["spain"], "Liga"),
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
      Self.withoutArticle.contains(first) ? .none : Self.masculine.contains(first) ? .le : .la
  }

  /// The French name: `FIFA World Cup 2022` is `Coupe du monde 2022`; other names are kept.
  private static func translated(_ words: [String]) -> [String] {
    let folded = words.map { SlugMint.fold($0) }
    let lead = folded.count > 1 && folded.first.map { bodies.contains($0) } == true ? 1 : 0
    for (english, french) in tournaments where folded.dropFirst(lead).starts(with: english) {
      let rest = words.dropFirst(lead + english.count)
      guard rest.allSatisfy({ Int($0) != nil }) else { continue }
      return french.split(separator: " ").map { String($0) } + rest
    }
    return words
  }

  /// The name by itself, after "de", after "à", without its article, or as a place:
  /// `en Bundesliga`, but `au Mondial`.
  func text(_ form: Form) -> String? {
    guard form == .place else { return article.text(before: name, form) }
    if article == .le { return article.text(before: name, .to) }
    let bare = name.hasPrefix("La ") ? String(name.dropFirst(3)) : name
    return "en \(bare)"
  }
}
