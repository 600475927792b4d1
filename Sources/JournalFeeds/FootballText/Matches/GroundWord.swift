/// Words that a ground has in its name and a city has not.
enum GroundWord {
  /// Whether one of them is a word of the text.
  static func isIn(_ text: String) -> Bool {
    text.lowercased().split(separator: " ").contains { words.contains(String($0)) }
  }

  private static let words: Set<String> = [
    "arena", "arena,", "bowl", "camp", "dome", "estadio", "estádio", "field", "ground", "parc",
    "park", "parken", "stade", "stadio", "stadion", "stadium", "stadión", "stadyumu", "stádio",
  ]
}
