public import JournalCore

extension Slug {
  /// Makes a slug of what was typed: lower case, accents gone, hyphens between words.
  ///
  /// - Parameter title: what it is, in words that follow "cannot be".
  /// - Throws: `Refusal` if nothing is left of it, or too much.
  public init(typed text: String, as title: String) throws(Refusal) {
    guard let slug = Self(SlugMint.fold(text)) else {
      throw Refusal("usage", "\"\(TextRules.harmless(text))\" cannot be \(title).")
    }
    self = slug
  }
}
