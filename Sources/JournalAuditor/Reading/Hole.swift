import JournalNarrative

/// A place in a text at which a name or a number is missing.
enum Hole {
  /// The words around the first hole of a sentence; nil if there is none.
  ///
  /// Recorded words, such as quotes and names, are as they were recorded; only the words of the
  /// lexicon around them are looked at.
  static func first(in sentence: Sentence) -> String? {
    let text = marked(sentence.spans)
    for sign in [" ,", " .", ",,", ", ,", ",.", "  ", "( ", "()", " )", "[[", "__"]
    where text.contains(sign) { return sentence.text }
    if let first = text.first, ",.;:)".contains(first) || first.isWhitespace {
      return sentence.text
    }
    return nil
  }

  /// The text, with a letter in the place of every value.
  private static func marked(_ spans: [Span]) -> String {
    spans.map { span in
      switch span {
      case .words(let words): words
      // A value of nothing but spaces or signs is a hole too.
      case .value(let value): value.text.contains { $0.isLetter || $0.isNumber } ? "x" : value.text
      case .clause(let clause): marked(clause.spans)
      }
    }.joined()
  }
}
