@testable import JournalNarrative

extension Language {
  /// Italian: results and goals.
  public static let italian = Language(
    code: "it", name: "italiano", grammar: ItalianGrammar(),
    lexicon: Lexicon(version: "it-1", variants: ItalianWords.results, terms: [:]))
}

/// The words of the Italian lexicon.
enum ItalianWords {}
