/// Quotations in English quotation marks; no word is ever changed.
enum QuoteWords {
  /// The words as a sentence of their own: `"It is a big blow."`
  static func whole(_ words: String) -> String? {
    let text = inner(words)
    return text.isEmpty ? nil : "\"\(ended(text))\""
  }

  /// The words before the rest of a sentence: `"It is a big blow,"`.
  static func continued(_ words: String) -> String? {
    let text = inner(words)
    guard let last = text.last else { return nil }
    if "!?…".contains(last) || text.hasSuffix("...") { return "\"\(text)\"" }
    return "\"\(text.hasSuffix(".") ? String(text.dropLast()) : text),\""
  }

  /// The words within a sentence, `it was his worst night as a coach`; nil unless the first word
  /// may be in lower case.
  static func embedded(_ words: String) -> String? {
    let text = inner(words)
    guard let first = text.split(separator: " ").first,
      starters.contains(String(first)) || first.first?.isLowercase == true
    else { return nil }
    let end = text.hasSuffix(".") ? text.dropLast() : text[...]
    guard !end.contains(where: { ".!?…\"".contains($0) }) else { return nil }
    return end.prefix(1).lowercased() + end.dropFirst()
  }

  private static let starters: Set = [
    "It", "He", "She", "They", "We", "The", "This", "That", "There", "His", "Her", "Their", "A",
    "An", "No", "Nobody", "Everybody", "Both", "Some",
  ]

  private static func inner(_ words: String) -> String {
    var text = words.tidied
    while text.count > 1, let first = text.first, let last = text.last,
      "\"“”".contains(first), "\"“”".contains(last)
    {
      text = String(text.dropFirst().dropLast())
    }
    return text.replacing("\"", with: "'")
  }

  private static func ended(_ text: String) -> String {
    text.last.map { ".!?…".contains($0) } ?? true ? text : "\(text)."
  }
}
