extension Language {
  /// Spanish as the sports desks of Spain write it, with clubs in the singular and with their
  /// article.
  public static let spanish = Language(
    code: "es", name: "español", grammar: SpanishGrammar(),
    lexicon: Lexicon(
      version: "es-5",
      variants: [
        SpanishWords.results, SpanishWords.ties, SpanishWords.goals, SpanishWords.scenes,
        SpanishWords.reaction, SpanishWords.context, SpanishWords.headlines, SpanishWords.rounds,
        SpanishWords.news, SpanishWords.disputes,
      ].reduce(into: [:]) { $0.merge($1) { first, _ in first } },
      terms: SpanishWords.terms))
}

/// The words of the Spanish lexicon, with a file for each field.
///
/// No word shows whether a person is a man or a woman, and no participle agrees with a team:
/// "resistió", not "fue eliminado". A score begins with the goals of the side that the sentence is
/// about.
enum SpanishWords {}
