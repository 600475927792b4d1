/// What somebody said, in Spanish quotation marks; never a word is changed.
///
/// The full stop and the comma of the sentence stand behind the closing mark (Ortografía, RAE).
enum SpanishQuote {
  /// `«Es un golpe duro».`, the words as a sentence of their own.
  static func whole(_ words: String) -> String? { marked(words).map { "\($0)." } }

  /// `«Es un golpe duro»,`: what the sentence that goes on needs at its end.
  static func continued(_ words: String) -> String? { marked(words).map { "\($0)," } }

  private static func marked(_ words: String) -> String? {
    let text = inner(words)
    guard !text.isEmpty else { return nil }
    let isCut = text.hasSuffix(".") && !text.hasSuffix("..")
    return "«\(isCut ? String(text.dropLast()) : text)»"
  }

  /// `fue su peor noche`: only where the first word is one that may be small.
  static func embedded(_ words: String) -> String? {
    let text = inner(words)
    guard let first = text.split(separator: " ").first, starters.contains(String(first)) else {
      return nil
    }
    let end = text.hasSuffix(".") ? text.dropLast() : text[...]
    guard !end.contains(where: { ".!?¡¿…«»".contains($0) }) else { return nil }
    return end.prefix(1).lowercased() + end.dropFirst()
  }

  private static let starters: Set = [
    "Fue", "Era", "Es", "Había", "Ha", "El", "La", "Los", "Las", "Su", "Sus", "Esto", "Esta",
    "Este", "Nadie", "Todos", "Nunca", "No", "Se", "Un", "Una",
  ]

  private static func inner(_ words: String) -> String {
    var text = words.tidied
    while text.count > 1, let first = text.first, let last = text.last,
      "\"“”«»".contains(first), "\"“”«»".contains(last)
    {
      text = String(text.dropFirst().dropLast()).tidied
    }
    // Marks inside others are the high ones.
    return text.replacing("«", with: "“").replacing("»", with: "”")
  }
}
