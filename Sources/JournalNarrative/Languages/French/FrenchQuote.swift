/// Quotations in French quotation marks; no word is ever changed.
enum FrenchQuote {
  /// The words in quotation marks, `« C'est un coup dur »`, without their full stop, which the
  /// sentence adds. The spaces inside the marks do not break.
  static func marked(_ words: String) -> String? {
    let text = inner(words)
    guard !text.isEmpty else { return nil }
    let isCut = text.hasSuffix(".") && !text.hasSuffix("..")
    return "«\u{A0}\(isCut ? String(text.dropLast()) : text)\u{A0}»"
  }

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
