public import JournalCore

extension Slug {
  /// Makes a slug from typed text: lower case, without accents, hyphens between words.
  ///
  /// - Parameter title: the noun phrase that follows "cannot be" in the refusal.
  /// - Throws: `Refusal` if nothing is left of the text, too much, or less than tells it from others.
  public init(typed text: String, as title: String) throws(Refusal) {
    guard SlugMint.isFaithful(to: text), let slug = Self(SlugMint.fold(text)) else {
      throw Refusal("usage", "\"\(TextRules.harmless(text))\" cannot be \(title).")
    }
    self = slug
  }
}
