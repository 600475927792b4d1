/// Words of digits and signs that are not names: `45+999'`, `99999-1`, `12.30`.
enum Figures {
  /// Returns the first such word in a text.
  static func first(in text: String) -> Substring? {
    text.split(separator: " ").first { isOne($0) }
  }

  /// Returns the name before or behind such words; nil if there is none, or more than one.
  static func name(in text: String) -> String? {
    let words = text.split(separator: " ").split(whereSeparator: isOne)
    guard words.count == 1, let name = words.first?.joined(separator: " ") else { return nil }
    return PersonName.isNone(name) ? nil : name
  }

  /// Whether a text has a score between two words, with any number of digits: `Alpha 99999-1 Beta`.
  static func isScore(in text: String) -> Bool {
    text.split(separator: " ").dropFirst().dropLast().contains { word in
      let parts = word.utf8.split(separator: Sign.dash, omittingEmptySubsequences: false)
      return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isDigit) }
    }
  }

  private static func isOne(_ word: Substring) -> Bool {
    word.utf8.first?.isDigit == true
      && word.utf8.allSatisfy {
        $0.isDigit || [Sign.tick, Sign.plus, Sign.dash, Sign.dot, Sign.colon].contains($0)
      }
  }
}
