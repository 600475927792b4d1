extension Language {
  /// English as British newspapers write it, with teams in the plural.
  public static let english = Language(
    code: "en", name: "English", grammar: EnglishGrammar(),
    lexicon: Lexicon(
      version: "en-5",
      variants: [
        EnglishWords.results, EnglishWords.ties, EnglishWords.goals, EnglishWords.scenes,
        EnglishWords.reaction, EnglishWords.context, EnglishWords.headlines, EnglishWords.rounds,
        EnglishWords.news, EnglishWords.disputes,
      ].reduce(into: [:]) { $0.merge($1) { first, _ in first } },
      terms: EnglishWords.terms))
}

/// The words of the English lexicon, with a file for each field.
enum EnglishWords {}
