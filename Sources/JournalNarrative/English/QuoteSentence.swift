/// Words of somebody, in English: in quotation marks where they are the speaker's own.
enum QuoteSentence {
  /// The sentence.
  static func sentence(_ quote: Quote) -> Sentence {
    let source = quote.translator.map { $0.isEmpty ? "" : " (translated by \($0))" } ?? ""
    guard !quote.isReported else {
      return Sentence(
        "\(quote.speaker) was reported as saying\(source): \(ended(quote.words, with: "."))",
        evidence: [quote.position])
    }
    let words = ended(inner(quote.words), with: ",")
    return Sentence("\"\(words)\" \(quote.speaker) said\(source).", evidence: [quote.position])
  }

  /// The words without quotation marks around them; those within become single ones.
  private static func inner(_ words: String) -> String {
    var words = words
    for (open, close) in [("\"", "\""), ("“", "”")]
    where words.count > 2 && words.hasPrefix(open) && words.hasSuffix(close) {
      let core = String(words.dropFirst().dropLast())
      if !core.contains(open), !core.contains(close) { words = core }
    }
    return words.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "'")
  }

  /// A comma in the place of a full stop; other ends of a sentence stay.
  private static func ended(_ words: String, with mark: String) -> String {
    if words.hasSuffix("...") || "!?…".contains(words.suffix(1)) { return words }
    let isClosed = ".,;:".contains(words.suffix(1))
    return (isClosed ? String(words.dropLast()) : words) + mark
  }
}
