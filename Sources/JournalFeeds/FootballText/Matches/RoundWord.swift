import JournalCore

/// Words in the names of rounds, groups, legs and matchdays.
enum RoundWord {
  /// Reads `Matchday 3`, `Matchday 3 of 8`, `Jornada 3`, `12. Spieltag`, `3ª giornata`.
  static func matchday(_ text: String) -> Int? {
    let words = text.split(separator: " ")
    guard words.count >= 2, isCount(words.dropFirst(2)) else { return nil }
    return MatchScheduled.matchday(named: words.prefix(2).joined(separator: " "))
  }

  /// Reads `1st Leg`, `Second leg`, `Leg 2`, `Leg 2 of 2`, `Match 3`.
  static func leg(_ text: String) -> Int? {
    let words = text.lowercased().split(separator: " ")
    guard words.count >= 2 else { return nil }
    if words[0] == "leg" || words[0] == "match", isCount(words.dropFirst(2)) {
      return number(words[1])
    }
    guard words.count == 2, words[1] == "leg" else { return nil }
    return ["1st": 1, "2nd": 2, "3rd": 3, "first": 1, "second": 2, "third": 3][words[0]]
  }

  /// Whether a text is `Group A`, `Group A1`, `Group 1`, `Group HEX` or `Gruppe G`.
  static func isGroup(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard words.count == 2, ["group", "gruppe", "grupo", "groupe"].contains(words[0].lowercased())
    else { return false }
    let name = words[1]
    return name == "HEX" || (name.utf8.count <= 2 && name.allSatisfy { $0.isLetter || $0.isNumber })
  }

  /// Whether a text has a word for rounds: `Finals`, `Semi-final`, `Play-off`, `Round24`.
  static func isIn(_ text: String) -> Bool {
    text.utf8.split { $0 == Sign.space || $0 == Sign.comma }.contains { isRound(Substring($0)) }
  }

  /// Whether a text is only a replay: `Replay`, `Replays`, `2nd Replay`.
  static func isReplay(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ")
    guard let last = words.last, ["replay", "replays"].contains(last) else { return false }
    return words.count == 1 || (words.count == 2 && words[0].first?.isNumber == true)
      || (words.count == 2 && ["first", "second", "third"].contains(words[0]))
  }

  private static func isRound(_ word: Substring) -> Bool {
    let last = word.utf8.split(separator: Sign.dash).last.map { Substring($0) } ?? word
    let digits = last.utf8.reversed().prefix(while: \.isDigit).count
    let name = last.dropLast(digits).lowercased()
    return names.contains(name) || (name.hasSuffix("s") && names.contains(String(name.dropLast())))
  }

  private static let names: Set<String> = [
    "final", "semifinal", "quarterfinal", "round", "playoff", "off", "ins", "replay",
    "qualifier", "halbfinale", "viertelfinale", "achtelfinale", "finale", "endspiel", "semifinale",
    "semifinales", "semifinali", "cuartos", "octavos", "quarti", "ottavi",
    "quart", "huitième", "demi", "quartas", "oitavas", "semifinais",
  ]

  /// Whether the words are empty or `of 8`.
  private static func isCount(_ words: ArraySlice<Substring>) -> Bool {
    words.isEmpty || (words.count == 2 && words.first == "of" && words.last.map(isNumber) == true)
  }

  private static func number(_ word: Substring) -> Int? {
    isNumber(word) ? Int(word) : nil
  }

  private static func isNumber(_ word: Substring) -> Bool {
    (1...3).contains(word.utf8.count) && word.utf8.allSatisfy(\.isDigit)
  }
}
