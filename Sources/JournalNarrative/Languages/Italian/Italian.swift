extension Language {
  /// Italian: headlines and briefs; what has no words yet is left out.
  public static let italian = Language(
    code: "it", name: "italiano", grammar: ItalianGrammar(),
    lexicon: Lexicon(
      version: "it-1",
      variants: [
        ItalianWords.headlines, ItalianWords.results, ItalianWords.ties, ItalianWords.goals,
        ItalianWords.scenes, ItalianWords.disputes,
      ].reduce(into: [:]) { $0.merge($1) { first, _ in first } },
      terms: ItalianWords.terms),
    longest: .brief)
}

/// The words of the Italian lexicon.
///
/// Verbs take "avere", so that no participle agrees with a team or a person. A score begins with the
/// goals of the winner, or of the side that the sentence is about.
enum ItalianWords {}
