@testable import JournalNarrative

extension Language {
  /// Dutch: results and goals.
  public static let dutch = Language(
    code: "nl", name: "Nederlands", grammar: DutchGrammar(),
    lexicon: Lexicon(version: "nl-1", variants: DutchWords.results, terms: [:]))
}

/// The words of the Dutch lexicon.
enum DutchWords {}
