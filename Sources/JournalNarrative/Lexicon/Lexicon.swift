/// The words of a language: the ways to say each kind of clause, and the words for terms.
package struct Lexicon: Sendable {
  /// The version. It goes up whenever a word changes, so that old reports can be made again.
  package let version: String
  /// The ways to say each kind of clause, in an order that never changes within a version.
  package let variants: [ClauseKind: [Variant]]
  /// The words for fixed terms, by their key, such as `means.away-goals`.
  package let terms: [String: String]

  /// Creates a lexicon.
  package init(
    version: String, variants: [ClauseKind: [Variant]], terms: [String: String]
  ) {
    self.version = version
    self.variants = variants
    self.terms = terms
  }
}
