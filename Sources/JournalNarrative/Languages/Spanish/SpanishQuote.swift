/// Quotations in Spanish quotation marks; no word is ever changed.
///
/// The sentence's full stop and comma follow the closing mark (Ortografía, RAE).
enum SpanishQuote {
  /// The words as a sentence of their own: `«Es un golpe duro».`
  static func whole(_ words: String) -> String? { marked(words).map { "\($0)." } }

  /// The words before the rest of a sentence: `«Es un golpe duro»,`.
  static func continued(_ words: String) -> String? { marked(words).map { "\($0)," } }

  private static func marked(_ words: String) -> String? {
    let text = inner(words)
    guard !text.isEmpty else { return nil }
    let isCut = text.hasSuffix(".") && !text.hasSuffix("..")
    return "«\(isCut ? String(text.dropLast()) : text)»"
  }

  /// The words within a sentence, `fue su peor noche`; nil unless the first word may be in lower
  /// case.
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
    // Quotation marks within others are the high ones.
    return text.replacing("«", with: "“").replacing("»", with: "”")
  }
}
