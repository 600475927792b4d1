import JournalCore

/// Splits text into words as a shell does: quotes keep spaces, and a backslash keeps the next
/// character (POSIX Shell, 2.2).
enum ShellWords {
  /// - Throws: `Refusal` if a quote is not closed.
  static func split(_ text: String) throws(Refusal) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var rest = text[...]
    while let next = rest.popFirst() {
      switch (next, quote) {
      case ("\\", nil), ("\\", "\""): word = (word ?? "") + (rest.popFirst().map(String.init) ?? "")
      case (_, let open?) where next == open: quote = nil
      case ("'", nil), ("\"", nil): (quote, word) = (next, word ?? "")
      case (" ", nil), ("\t", nil):
        if let whole = word { words.append(whole) }
        word = nil
      default: word = (word ?? "") + String(next)
      }
    }
    guard quote == nil else {
      throw Refusal("usage", "\"\(TextRules.harmless(text))\" has a quote that is not closed.")
    }
    return words + [word].compactMap { $0 }
  }
}
