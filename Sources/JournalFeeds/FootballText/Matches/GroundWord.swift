/// Words that occur in names of grounds but not of cities.
enum GroundWord {
  /// Whether a text contains one of them.
  static func isIn(_ text: String) -> Bool {
    text.lowercased().split(separator: " ").contains { words.contains(String($0)) }
  }

  private static let words: Set<String> = [
    "arena", "arena,", "bowl", "camp", "dome", "estadio", "estádio", "field", "ground", "parc",
    "park", "parken", "stade", "stadio", "stadion", "stadium", "stadión", "stadyumu", "stádio",
  ]
}
