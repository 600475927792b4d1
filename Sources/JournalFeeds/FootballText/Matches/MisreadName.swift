/// Detects names that contain a score in another notation, a time, a status or a stray sign.
///
/// `River Plate 1 - 0 Boca Juniors` would otherwise be two teams, `River Plate 1` and `0 Boca
/// Juniors`. Teams with numbers in their names (`Schalke 04`, `UDI '19/Beter Bed`, `Dnpro-1`) are
/// accepted.
enum MisreadName {
  /// Whether either of two names was misread.
  static func isOne(_ home: FeedTeam, _ away: FeedTeam) -> Bool {
    let names = [home.name, away.name]
    if names.contains(where: { holdsScore($0) || holdsHalfScore($0) || holdsWalkover($0) }) {
      return true
    }
    if names.contains(where: { holdsDivider($0) || hasStray($0) || beginsWithStatus($0) }) {
      return true
    }
    return endsInGoals(home.name) && beginsWithGoals(away.name)
  }

  /// Whether a text has no letter: `1`, `-:-`.
  static func isNoName(_ name: String) -> Bool { !name.contains(where: \.isLetter) }

  /// Whether another team follows within a name: `Birch v Cedar`.
  private static func holdsDivider(_ name: String) -> Bool {
    name.split(separator: " ").dropFirst().dropLast().contains { ["v", "vs", "vs."].contains($0) }
  }

  /// Whether a name begins with words for a status: `Abandoned`, `Abgesagt Ash`.
  private static func beginsWithStatus(_ name: String) -> Bool {
    var cursor = Cursor(Array(name.utf8))
    let isLabel = ScoreLabel.take(&cursor).map { if case .status = $0 { true } else { false } }
    return isLabel == true && StatusWord(phrase: cursor.bytes[..<cursor.at].words) != nil
  }

  /// Whether a word before or after a name is none of it: a sign, a time, half a score or a status.
  private static func hasStray(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard words.count > 1, let first = words.first, let last = words.last else { return false }
    return first.hasPrefix("(") || isSign(first) || isTime(first)
      || isSign(last) || isHalfScore(last) || isStatus(last) || isScoreWord(last)
  }

  /// Whether a word at the start or the end of a name would be taken for none of it.
  static func isStray(_ word: Substring) -> Bool {
    isSign(word) || isTime(word) || isHalfScore(word) || isStatus(word) || isScoreWord(word)
  }

  /// Whether a word is about a score, in small letters or with a dot: `aet`, `Verl.`
  private static func isScoreWord(_ word: Substring) -> Bool {
    guard word == word.lowercased() || word.hasSuffix(".") else { return false }
    var cursor = Cursor(Array(word.utf8))
    return ScoreLabel.take(&cursor) != nil && cursor.isAtEnd
  }

  private static func isSign(_ word: Substring) -> Bool { signs.contains(String(word)) }

  /// Signs that stand beside teams; the writer puts `_` before those that are part of a name.
  private static let signs: Set<String> = [
    "-", "–", "--", "-:-", "*", "**", "#", ">", "/", "//", "|", "=", "~",
  ]

  /// Whether a word is a time of day: `3pm`, `15h`, `20.45`.
  private static func isTime(_ word: Substring) -> Bool {
    word.lowercased().wholeMatch(of: /\d{1,2}([:.]\d\d)?(am|pm|h|uhr)|\d{1,2}[:.]\d\d/) != nil
  }

  /// Whether a word is a score without its second half: `1-`, `2:`.
  private static func isHalfScore(_ word: Substring) -> Bool {
    word.wholeMatch(of: /\d{1,2}[-–:]/) != nil
  }

  /// Whether a word says what became of a match: `P-P`, `ppd.`, `abandoned`.
  private static func isStatus(_ word: Substring) -> Bool {
    let plain = word.hasSuffix(".") ? word.dropLast() : word
    return ["p-p", "a-a", "n.a", "tbd", "tba", "tbc"].contains(plain.lowercased())
      || ([plain.lowercased(), plain.uppercased()].contains(String(plain))
        && StatusWord(note: String(plain)) != nil)
  }

  /// Whether a name has digits, a sign and digits: `2:1`, `0-0`, `20h45`. The writer puts `_`
  /// before those that are part of a name.
  private static func holdsScore(_ name: String) -> Bool {
    let characters = Array(name)
    return characters.indices.dropFirst().dropLast().contains { index in
      guard ":-–h".contains(characters[index]), characters[index - 1].isDigit,
        characters[index + 1].isDigit
      else { return false }
      return characters[..<index].last { !$0.isDigit } != "_" && !isYears(characters, index)
    }
  }

  /// Whether a word is a score of which one side is not known: `2-x`, `?:1`.
  private static func holdsHalfScore(_ name: String) -> Bool {
    name.split(separator: " ").dropFirst().contains { word in
      let parts = word.split(omittingEmptySubsequences: false) { "-–:".contains($0) }
      return parts.count == 2 && parts.contains { ["x", "X", "?", "??"].contains($0) }
        && parts.allSatisfy { isGoals($0) || ["x", "X", "?", "??"].contains($0) }
    }
  }

  /// Whether the sign stands between years in parentheses: `Ash FC (1878-1896)`.
  private static func isYears(_ characters: [Character], _ index: Int) -> Bool {
    let first = characters[..<index].reversed().prefix { $0.isDigit }
    let last = characters[(index + 1)...].prefix { $0.isDigit }
    guard first.count == 4, last.count == 4, index >= 5 else { return false }
    let before = characters[..<(index - 4)].last { $0 != " " }
    return before.map { "(,/".contains($0) || $0.isLetter } == true
      && characters[..<index].contains("(")
  }

  private static func holdsWalkover(_ name: String) -> Bool {
    name.split(separator: " ").contains { $0.lowercased() == "w/o" || $0.lowercased() == "o/w" }
  }

  private static func endsInGoals(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return words.count > 1 && words.last.map { isGoals($0) } == true
  }

  private static func beginsWithGoals(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return words.count > 1 && words.first.map { isGoals($0) } == true
  }

  private static func isGoals(_ word: Substring) -> Bool {
    (1...2).contains(word.count) && word.allSatisfy(\.isDigit)
  }
}

extension Character {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
