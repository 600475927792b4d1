/// Tells sentences about a match from two teams with a status between them: `Game abandoned due to
/// snow`, `Points awarded to Cedar`.
enum StatusSentence {
  /// Signs between two teams.
  static let signs = ["v", "vs", "vs.", "-"]

  /// Whether the words around a status make a sentence with it.
  ///
  /// They do if the next word on either side begins with a small letter where others have capitals,
  /// if those before name a match, a round or points, or if those behind are a day or a number of
  /// minutes.
  static func isOne(before: String, after: String) -> Bool {
    let (subject, rest) = (before.split(separator: " "), names(after).split(separator: " "))
    guard let last = subject.last, let next = rest.first else { return true }
    if signs.contains(String(next)) { return true }
    return hasSmall(last, next, in: before, after) || isAboutMatch(subject)
      || RoundWord.isIn(before) || isTime(next, rest.dropFirst().first)
  }

  /// Whether words with which a sentence may go on follow a score and its status: `at half-time`.
  static func mayGoOn(before: String, after: String) -> Bool {
    let rest = names(after).split(separator: " ")
    guard let next = rest.first else { return false }
    return hasSmall(next, next, in: before, after) || isTime(next, rest.dropFirst().first)
  }

  /// Whether a text ends in words for a status, and not in a code: `1-1 abandoned`.
  static func isPhrase(last text: String) -> Bool {
    let words = text.split(separator: " ")
    return words.last?.contains("/") == false
      && (1...4).contains { StatusWord(phrase: words.suffix($0).joined(separator: " ")) != nil }
  }

  /// Whether the names around a status have a capital, so that small letters tell words from names.
  static func hasCapital(before: String, after: String) -> Bool {
    (before + names(after)).contains(where: \.isUppercase)
  }

  /// Whether the letters of names are all small, so that nothing tells words from names: `ash susp fog`.
  static func isAllSmall(before: String, after: String) -> Bool {
    let text = before + names(after)
    return !text.contains(where: \.isUppercase) && text.contains(where: \.isLowercase)
  }

  /// Returns the words behind a status up to a place, a note or a parenthesis.
  private static func names(_ after: String) -> Substring {
    after.prefix { !"@[(".contains($0) }
  }

  private static func hasSmall(
    _ last: Substring, _ next: Substring, in before: String, _ after: String
  ) -> Bool {
    (isSmall(last) || isSmall(next)) && hasCapital(before: before, after: after)
  }

  /// Whether a line that begins with a round goes on as a sentence: `Round 3 cancelled by the FA`.
  ///
  /// `Round 3 postponed matches` and `Final (abandoned match)` are headings.
  static func isOne(heading text: String) -> Bool {
    let words = text.split(separator: " ")
    return words.indices.dropFirst().dropLast().contains { index in
      StatusWord(phrase: String(words[index])) != nil && words[index - 1].last != ","
        && words[index - 1] != "-" && !isAboutMatch([words[index + 1]])
    }
  }

  /// Whether words name a match, and no team: `Game 3`, `The rest`.
  static func isAboutMatch(_ words: [Substring]) -> Bool {
    words.indices.contains { index in
      let word = words[index].lowercased().filter(\.isLetter)
      // `Rest of the World` is a team.
      let isTeam = word == "rest" && index + 1 < words.endIndex && words[index + 1] == "of"
      return subjects.contains(word) && !isTeam
    }
  }

  /// Whether a word begins with a small letter, and is no abbreviation such as `v.v.`
  private static func isSmall(_ word: Substring) -> Bool {
    word.first(where: \.isLetter)?.isLowercase == true && !word.contains(".")
  }

  /// Whether a day or a number of minutes is next: `Saturday`, `12 May`, `60 Minuten`, `70'`, and no
  /// team: `April Rovers`.
  private static func isTime(_ word: Substring, _ next: Substring?) -> Bool {
    if DayWord.isName(word.lowercased().filter(\.isLetter)) {
      return next?.first?.isNumber ?? true
    }
    guard word.first?.isNumber == true else { return false }
    if let last = word.last, "'’′".contains(last) { return true }
    guard let next = next?.lowercased().filter(\.isLetter), !next.isEmpty else { return true }
    return DayWord.isName(next) || next == "may" || minutes.contains { next.hasPrefix($0) }
  }

  private static let minutes = ["min", "spielmin"]

  private static let subjects: Set<String> = [
    "match", "matches", "game", "games", "fixture", "fixtures", "points", "replay", "replays",
    "result", "results", "season", "remainder", "rest", "spiel", "spiele", "partie", "partien",
    "begegnung", "begegnungen", "spieltag", "runde", "saison", "punkte", "partido", "partidos",
    "encuentro", "encuentros", "jornada", "temporada", "puntos", "rencontre", "rencontres",
    "journée", "partita", "partite", "incontro", "giornata", "punti", "jogo", "jogos",
    "partida", "partidas", "rodada", "pontos", "matchday",
  ]
}
